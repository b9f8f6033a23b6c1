import { listWaves } from '../../adapters/dynamodb/wave-store.ts';
import type { ActionBaseline } from '../../domain/action/action.ts';
import { figureOf, metricOf } from '../../domain/metric/figure.ts';
import type { Side } from '../../domain/side.ts';
import { itemNamed } from '../../domain/survey/items.ts';
import { scaleOf } from '../../domain/survey/scale.ts';
import type { Survey } from '../../domain/survey/survey.ts';
import type { CountedAnswers } from '../../domain/tally/counted-answers.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';
import { readLatestCustomers, readLatestRelease } from '../results/read-both-sides.ts';

interface Place {
  readonly programId: string;
  readonly side: Side;
  readonly unitId: string | undefined;
  readonly question: string;
}

interface Counted {
  readonly wave: Wave;
  readonly survey: Survey;
  readonly counted: CountedAnswers | undefined;
  readonly invited?: number;
}

/** The figure of a question in a unit as it may be shown now; `undefined` where it may not, or nobody answered. */
export async function readBaseline(
  context: Pick<Context<'db'>, 'db'>,
  { programId, side, unitId, question }: Place,
): Promise<ActionBaseline | undefined> {
  const waves = await listWaves(context.db, programId, side);
  const latest =
    side === 'customer' ? await customers(context, waves, unitId) : await employees(context, waves, unitId);
  const item = latest && itemNamed(latest.survey, question);
  const metric = item && metricOf(item.kind);
  const histogram = latest?.counted?.histograms[question];
  if (!latest || !metric || !histogram) return undefined;
  const figure = figureOf(metric, histogram, { invited: latest.invited, scale: scaleOf(item) });
  return figure && { ...figure, question, waveId: latest.wave.waveId };
}

async function customers(
  context: Pick<Context<'db'>, 'db'>,
  waves: readonly Wave[],
  unitId: string | undefined,
): Promise<Counted | undefined> {
  const side = await readLatestCustomers(context, waves);
  if (!side) return undefined;
  const { company, byUnit } = side.counted;
  return { ...side, counted: unitId === undefined ? company : byUnit.get(unitId) };
}

async function employees(
  context: Pick<Context<'db'>, 'db'>,
  waves: readonly Wave[],
  unitId: string | undefined,
): Promise<Counted | undefined> {
  const side = await readLatestRelease(context, waves);
  if (!side) return undefined;
  const { groups } = side.release;
  const group = unitId === undefined ? groups[0] : groups.find(({ groupId }) => groupId === unitId);
  if (!group || group.withheld) return undefined;
  return { ...side, counted: group.counted, invited: group.invited };
}
