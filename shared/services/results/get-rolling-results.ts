import { getProgram } from '../../adapters/dynamodb/program-store.ts';
import { listTalliesBetween } from '../../adapters/dynamodb/tally-store.ts';
import { listWaves } from '../../adapters/dynamodb/wave-store.ts';
import { metricOf } from '../../domain/metric/figure.ts';
import { type Measure, type Program, questionMeasures } from '../../domain/program/program.ts';
import {
  dayAfter,
  firstRollingDay,
  type RollingMeasure,
  rollingMeasures,
  type WaveByDay,
} from '../../domain/results/rolling.ts';
import { itemNamed } from '../../domain/survey/items.ts';
import type { Survey } from '../../domain/survey/survey.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../errors.ts';
import { withUsualWords } from '../program/with-usual-words.ts';
import { authorise } from '../staff/authorise.ts';
import { DAY_CUT } from '../tally/cuts-of.ts';
import { hasBegun } from './read-both-sides.ts';
import { withSurveys } from './read-wave.ts';

/** Waves that are looked at together at most, the newest ones. */
const MOST_WAVES = 26;

export interface RollingResults {
  readonly program: Program;
  /** The headline of the newest wave first, then the health figures of customers. */
  readonly measures: readonly RollingMeasure[];
}

/**
 * The figures of customers over the last 90 days, at each of the last 26 weeks, whatever the number of answers: one
 * query for each wave, of at most 264 days. Throws `NotFound`.
 */
export async function getRollingResults(
  context: Context<'db' | 'clock'>,
  { programId }: { readonly programId: string },
): Promise<RollingResults> {
  authorise(context.actor, 'see-customer-results');
  const { db, clock } = context;
  const [program, all] = await Promise.all([getProgram(db, programId), listWaves(db, programId, 'customer')]);
  if (!program) throw new NotFound(programId);
  const today = clock().toISOString().slice(0, 10);
  const firstDay = firstRollingDay(today);
  const started = all.filter((wave) => hasBegun(wave) && lastDayOf(wave) >= firstDay);
  const waves = await withSurveys({ db }, started.slice(-MOST_WAVES));
  const byDay = await Promise.all(
    waves.map(async ({ wave, survey }): Promise<WaveByDay> => {
      const { waveId } = wave;
      const tallies = await listTalliesBetween(db, waveId, `${DAY_CUT}${firstDay}`, `${DAY_CUT}${today}`);
      return {
        survey,
        days: new Map(tallies.map(({ cut, counted }) => [cut.slice(DAY_CUT.length), counted])),
      };
    }),
  );
  return {
    program,
    measures: rollingMeasures(measuresOf(program, waves.at(-1)?.survey), byDay, {
      today,
      completeSince: dayAfterLast(started.slice(0, -MOST_WAVES)),
    }),
  };
}

function measuresOf(program: Program, survey: Survey | undefined): Measure[] {
  const ofCustomers = questionMeasures(program, 'customer');
  const headline = survey && itemNamed(survey, survey.headline);
  const metric = headline && metricOf(headline.kind);
  if (!headline || !metric || ofCustomers.some(({ question }) => question === headline.key)) {
    return ofCustomers;
  }
  const { wording: label } = itemNamed(withUsualWords(survey), headline.key) ?? headline;
  return [
    { measureId: headline.key, side: 'customer', question: headline.key, metric, label },
    ...ofCustomers,
  ];
}

function lastDayOf({ closedAt, closesAt }: Wave): string {
  return (closedAt ?? closesAt).slice(0, 10);
}

function dayAfterLast(leftOut: readonly Wave[]): string | undefined {
  const last = leftOut.map(lastDayOf).sort().at(-1);
  return last && dayAfter(last, 1);
}
