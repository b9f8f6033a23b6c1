import { listBenchmarks } from '../../adapters/dynamodb/benchmark-store.ts';
import { getCustomerValue } from '../../adapters/dynamodb/customer-value-store.ts';
import { readInvitedRevenue } from '../../adapters/dynamodb/event-invitation-store.ts';
import { getTally } from '../../adapters/dynamodb/tally-store.ts';
import { listUnits } from '../../adapters/dynamodb/unit-store.ts';
import {
  type BenchmarkComparison,
  compareWithBenchmarks,
} from '../../domain/benchmark/compare-with-benchmark.ts';
import { driverPlanOf } from '../../domain/drivers/driver-plan.ts';
import { driversOfPlan, type SetDrivers } from '../../domain/drivers/drivers.ts';
import type { Change } from '../../domain/metric/change.ts';
import { metricOf } from '../../domain/metric/figure.ts';
import { type Program, questionMeasures } from '../../domain/program/program.ts';
import { answeredParts, countedWithin, cutVersusRest, knownCut } from '../../domain/results/customer-cuts.ts';
import { customerFigures, type MappedFigure } from '../../domain/results/figure-map.ts';
import { type GroupResult, groupResultOf } from '../../domain/results/group-result.ts';
import { type League, leagueOf } from '../../domain/results/league.ts';
import { type MeasureResult, measureResults } from '../../domain/results/measure-result.ts';
import {
  type AskedCuts,
  type CutChoice,
  chooseCut,
  cutOf,
  type ResultPart,
} from '../../domain/results/result-cut.ts';
import { type TierResult, tierResults } from '../../domain/results/tier-result.ts';
import { type TrendPoint, trendOf, type WaveCounted } from '../../domain/results/trend.ts';
import { customerUnitResults, type UnitResult } from '../../domain/results/unit-result.ts';
import { type DifferencesFromRest, differencesFromRest } from '../../domain/results/versus-rest.ts';
import type { Survey } from '../../domain/survey/survey.ts';
import type { CountedAnswers } from '../../domain/tally/counted-answers.ts';
import { unitTreeOf } from '../../domain/unit/unit-tree.ts';
import { type ValueResult, valueResultOf } from '../../domain/value/value-result.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';
import { answersOfInvited, countOpenAnswers } from '../tally/count-open-answers.ts';
import { countSuspected, type SuspectedCounts } from '../tally/count-suspected.ts';
import { COMPANY_CUT, cutNamed } from '../tally/cuts-of.ts';
import { foldsFrom, readDriverFolds } from '../tally/read-driver-folds.ts';
import { readWaveTallies, talliesBy } from '../tally/read-wave-tallies.ts';
import { readWave } from './read-wave.ts';

export interface CustomerResults {
  readonly program: Program;
  readonly wave: Wave;
  readonly survey: Survey;
  /** Of whom everything here is that is not said to be of the whole wave. */
  readonly choice: CutChoice;
  /** Parts of the whole wave that have answers. */
  readonly parts: readonly ResultPart[];
  /** The chosen part against everybody else in the headline. */
  readonly versusRest?: Change;
  readonly responses: number;
  /** Of the whole wave; `openAnswers` came through open links, and nobody was invited for those. */
  readonly allResponses: number;
  /** Answers that are in none of the figures here. */
  readonly suspected: SuspectedCounts;
  readonly openAnswers: number;
  readonly answeredByInvited: number;
  /** Share of the invited who answered, 0..1; absent until the snapshot is complete. */
  readonly responseRate?: number;
  readonly company: GroupResult;
  /** Parents before children; a parent includes its children. Of a chosen unit those below it, of another part none. */
  readonly units: readonly UnitResult[];
  /** The lowest units only; absent where fewer than two can be compared. */
  readonly league?: League;
  /** Highest tier first; customers without a tier are in none. Of everybody only. */
  readonly tiers: readonly TierResult[];
  /** Each unit against the rest of the company, or of the chosen unit. */
  readonly unitDifferences: DifferencesFromRest;
  /** Those that stand side by side for units and tiers. */
  readonly figures: readonly MappedFigure[];
  /** Of everybody only. */
  readonly value: ValueResult;
  /** The headline over the waves of this side, oldest first, this wave last. */
  readonly trend: readonly TrendPoint[];
  readonly measures: readonly MeasureResult[];
  /** Of the whole survey first, then of each moment of truth. Of everybody only. */
  readonly drivers: readonly SetDrivers[];
  /** The company beside figures from elsewhere, the newest first. */
  readonly benchmarks: readonly BenchmarkComparison[];
}

/**
 * Results of a customer wave, live from its tallies, whatever the number of answers; of one part of it where one is
 * asked for and exists. Throws `NotFound`.
 */
export async function getCustomerResults(
  context: Context<'db'>,
  { waveId, asked = {} }: { readonly waveId: string; readonly asked?: AskedCuts },
): Promise<CustomerResults> {
  authorise(context.actor, 'see-customer-results');
  const { db } = context;
  const [{ program, wave, survey, earlier }, tallies, openAnswers, units, suspected, customerValue, folds] =
    await Promise.all([
      readWave(context, waveId, 'customer'),
      readWaveTallies(context, waveId),
      countOpenAnswers(context, waveId),
      listUnits(db),
      countSuspected(db, waveId),
      getCustomerValue(db),
      readDriverFolds(db, waveId),
    ]);
  const tree = unitTreeOf(units);
  const choice = chooseCut(asked, (kind, value) => knownCut(tree, kind, value));
  const cut = cutOf(choice);
  const previous = earlier.at(-1)?.wave.waveId;
  const trendCut = cut ? cutNamed(cut.kind, cut.value) : COMPANY_CUT;
  const [references, unitsBefore, countedBefore, invitedRevenue] = await Promise.all([
    listBenchmarks(db, program.programId),
    previous && (!cut || cut.kind === 'unit')
      ? talliesBy(context, previous, 'unit')
      : new Map<string, CountedAnswers>(),
    Promise.all(earlier.map((past) => getTally(db, past.wave.waveId, trendCut))),
    wave.continuous && !cut ? readInvitedRevenue(db, waveId) : wave.invitedRevenue,
  ]);
  const { whole, byUnit, byTier } = countedWithin(tallies, tree, cut);
  const waves: WaveCounted[] = [
    ...earlier.map((past, index) => ({ ...past, counted: countedBefore[index] })),
    { wave, survey, counted: whole },
  ];
  const headline = survey.questions.find(({ key }) => key === survey.headline);
  const metric = headline && metricOf(headline.kind);
  const measures = questionMeasures(program, 'customer');
  const plan = driverPlanOf(survey);
  const allResponses = tallies.company.responses;
  const answeredByInvited = answersOfInvited(allResponses, openAnswers);
  const league = leagueOfLowest(survey, metric, tree, byUnit);
  const versusRest = cut && cutVersusRest(survey, tallies, cut);
  return {
    program,
    wave,
    survey,
    choice,
    parts: answeredParts(tree, tallies),
    ...(versusRest && { versusRest }),
    responses: whole.responses,
    allResponses,
    suspected,
    openAnswers,
    answeredByInvited,
    ...(wave.invitedCount && { responseRate: answeredByInvited / wave.invitedCount }),
    company: groupResultOf(survey, whole),
    units: customerUnitResults(survey, tree, byUnit, unitsBefore),
    ...(league && { league }),
    unitDifferences: differencesFromRest(survey, whole, byUnit),
    figures: customerFigures(survey, measures, { whole, byUnit, byTier }),
    tiers: tierResults(survey, byTier, invitedRevenue),
    value: cut ? {} : valueResultOf(whole, invitedRevenue, customerValue),
    trend: metric ? trendOf(waves, survey.headline, metric) : [],
    measures: measureResults(measures, waves),
    drivers: cut ? [] : driversOfPlan(plan, foldsFrom(plan, folds)),
    benchmarks: compareWithBenchmarks(
      survey,
      whole,
      references.filter(({ side }) => side === 'customer'),
    ),
  };
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
