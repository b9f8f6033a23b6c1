import { listBenchmarks } from '../../adapters/dynamodb/benchmark-store.ts';
import { getCustomerValue } from '../../adapters/dynamodb/customer-value-store.ts';
import { readInvitedRevenue } from '../../adapters/dynamodb/event-invitation-store.ts';
import { getTally, listTallies } from '../../adapters/dynamodb/tally-store.ts';
import { listUnits } from '../../adapters/dynamodb/unit-store.ts';
import {
  type BenchmarkComparison,
  compareWithBenchmarks,
} from '../../domain/benchmark/compare-with-benchmark.ts';
import { driverPlanOf } from '../../domain/drivers/driver-plan.ts';
import { driversOfPlan, type SetDrivers } from '../../domain/drivers/drivers.ts';
import { metricOf } from '../../domain/metric/figure.ts';
import { type Program, questionMeasures } from '../../domain/program/program.ts';
import { type GroupResult, groupResultOf } from '../../domain/results/group-result.ts';
import { type League, leagueOf } from '../../domain/results/league.ts';
import { type MeasureResult, measureResults } from '../../domain/results/measure-result.ts';
import { type TierResult, tierResults } from '../../domain/results/tier-result.ts';
import { type TrendPoint, trendOf, type WaveCounted } from '../../domain/results/trend.ts';
import { customerUnitResults, type UnitResult } from '../../domain/results/unit-result.ts';
import { type DifferencesFromRest, differencesFromRest } from '../../domain/results/versus-rest.ts';
import type { Survey } from '../../domain/survey/survey.ts';
import { NOTHING_COUNTED } from '../../domain/tally/count-answers.ts';
import type { CountedAnswers } from '../../domain/tally/counted-answers.ts';
import { unitTreeOf } from '../../domain/unit/unit-tree.ts';
import { type ValueResult, valueResultOf } from '../../domain/value/value-result.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';
import { answersOfInvited, countOpenAnswers } from '../tally/count-open-answers.ts';
import { countSuspected, type SuspectedCounts } from '../tally/count-suspected.ts';
import { foldsFrom, readDriverFolds } from '../tally/read-driver-folds.ts';
import { readWave } from './read-wave.ts';

export interface CustomerResults {
  readonly program: Program;
  readonly wave: Wave;
  readonly survey: Survey;
  /** All of them; `openAnswers` came through open links, and nobody was invited for those. */
  readonly responses: number;
  /** Answers that are in none of the figures here. */
  readonly suspected: SuspectedCounts;
  readonly openAnswers: number;
  readonly answeredByInvited: number;
  /** Share of the invited who answered, 0..1; absent until the snapshot is complete. */
  readonly responseRate?: number;
  readonly company: GroupResult;
  /** Parents before children; a parent includes its children. */
  readonly units: readonly UnitResult[];
  /** The lowest units only; absent where fewer than two can be compared. */
  readonly league?: League;
  /** Highest tier first; customers without a tier are in none. */
  readonly tiers: readonly TierResult[];
  /** Each unit against the rest of the company. */
  readonly unitDifferences: DifferencesFromRest;
  readonly value: ValueResult;
  /** The headline over the waves of this side, oldest first, this wave last. */
  readonly trend: readonly TrendPoint[];
  readonly measures: readonly MeasureResult[];
  /** Of the whole survey first, then of each moment of truth. */
  readonly drivers: readonly SetDrivers[];
  /** The company beside figures from elsewhere, the newest first. */
  readonly benchmarks: readonly BenchmarkComparison[];
}

/** Results of a customer wave, live from its tallies, whatever the number of answers. Throws `NotFound`. */
export async function getCustomerResults(
  context: Context<'db'>,
  { waveId }: { readonly waveId: string },
): Promise<CustomerResults> {
  authorise(context.actor, 'see-customer-results');
  const { db } = context;
  const [
    { program, wave, survey, earlier },
    company = NOTHING_COUNTED,
    byUnit,
    byTier,
    openAnswers,
    units,
    suspected,
    customerValue,
    folds,
  ] = await Promise.all([
    readWave(context, waveId, 'customer'),
    getTally(db, waveId, 'company'),
    talliesBy(context, waveId, 'unit:'),
    talliesBy(context, waveId, 'tier:'),
    countOpenAnswers(context, waveId),
    listUnits(db),
    countSuspected(db, waveId),
    getCustomerValue(db),
    readDriverFolds(db, waveId),
  ]);
  const previous = earlier.at(-1)?.wave.waveId;
  const [references, unitsBefore, companyBefore, invitedRevenue] = await Promise.all([
    listBenchmarks(db, program.programId),
    previous ? talliesBy(context, previous, 'unit:') : new Map<string, CountedAnswers>(),
    Promise.all(earlier.map((past) => getTally(db, past.wave.waveId, 'company'))),
    wave.continuous ? readInvitedRevenue(db, waveId) : wave.invitedRevenue,
  ]);
  const waves: WaveCounted[] = [
    ...earlier.map((past, index) => ({ ...past, counted: companyBefore[index] })),
    { wave, survey, counted: company },
  ];
  const headline = survey.questions.find(({ key }) => key === survey.headline);
  const metric = headline && metricOf(headline.kind);
  const plan = driverPlanOf(survey);
  const tree = unitTreeOf(units);
  const answeredByInvited = answersOfInvited(company.responses, openAnswers);
  const league = leagueOfLowest(survey, metric, tree, byUnit);
  return {
    program,
    wave,
    survey,
    responses: company.responses,
    suspected,
    openAnswers,
    answeredByInvited,
    ...(wave.invitedCount && { responseRate: answeredByInvited / wave.invitedCount }),
    company: groupResultOf(survey, company),
    units: customerUnitResults(survey, tree, byUnit, unitsBefore),
    ...(league && { league }),
    unitDifferences: differencesFromRest(survey, company, byUnit),
    tiers: tierResults(survey, byTier, invitedRevenue),
    value: valueResultOf(company, invitedRevenue, customerValue),
    trend: metric ? trendOf(waves, survey.headline, metric) : [],
    measures: measureResults(questionMeasures(program, 'customer'), waves),
    drivers: driversOfPlan(plan, foldsFrom(plan, folds)),
    benchmarks: compareWithBenchmarks(
      survey,
      company,
      references.filter(({ side }) => side === 'customer'),
    ),
  };
}

/** Tallies by what follows the prefix of their cut. */
async function talliesBy(
  { db }: Pick<Context<'db'>, 'db'>,
  waveId: string,
  prefix: 'unit:' | 'tier:',
): Promise<Map<string, CountedAnswers>> {
  const tallies = await listTallies(db, waveId, prefix);
  return new Map(tallies.map(({ cut, counted }) => [cut.slice(prefix.length), counted]));
}

function leagueOfLowest(
  survey: Survey,
  metric: ReturnType<typeof metricOf>,
  tree: ReturnType<typeof unitTreeOf>,
  byUnit: ReadonlyMap<string, CountedAnswers>,
): League | undefined {
  const lowest = [...byUnit]
    .filter(([unitId]) => !tree.childrenOf(unitId).some((child) => byUnit.has(child.unitId)))
    .flatMap(([unitId, { histograms }]) => {
      const histogram = histograms[survey.headline];
      return histogram ? [{ unitId, histogram }] : [];
    });
  return leagueOf(metric === 'nps' ? 'nps' : 'mean', lowest);
}
