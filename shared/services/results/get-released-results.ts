import { listBenchmarks } from '../../adapters/dynamodb/benchmark-store.ts';
import { getRelease } from '../../adapters/dynamodb/release-store.ts';
import {
  type BenchmarkComparison,
  compareWithBenchmarks,
} from '../../domain/benchmark/compare-with-benchmark.ts';
import type { Change } from '../../domain/metric/change.ts';
import { metricOf } from '../../domain/metric/figure.ts';
import { type Program, questionMeasures } from '../../domain/program/program.ts';
import type { Release } from '../../domain/release/release.ts';
import { type MappedFigure, releasedFigures } from '../../domain/results/figure-map.ts';
import { type GroupResult, groupResultOf } from '../../domain/results/group-result.ts';
import { type MeasureResult, measureResults } from '../../domain/results/measure-result.ts';
import { knownGroup, releasedParts, releasedWithin } from '../../domain/results/released-cuts.ts';
import {
  type AskedCuts,
  type CutChoice,
  chooseCut,
  cutOf,
  type ResultPart,
} from '../../domain/results/result-cut.ts';
import { type TrendPoint, trendOf, type WaveCounted } from '../../domain/results/trend.ts';
import { releasedUnitResults, type UnitResult } from '../../domain/results/unit-result.ts';
import { type DifferencesFromRest, releasedDifferences } from '../../domain/results/versus-rest.ts';
import type { Survey } from '../../domain/survey/survey.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';
import { readWave } from './read-wave.ts';

export interface ReleasedResults {
  readonly outcome: 'released';
  readonly program: Program;
  readonly wave: Wave;
  readonly survey: Survey;
  /** When, of how many, under which thresholds, what was withheld and why. */
  readonly release: Omit<Release, 'groups' | 'comments'>;
  /** Of whom everything here is that is not said to be of everybody. */
  readonly choice: CutChoice;
  /** Groups with results of their own. */
  readonly parts: readonly ResultPart[];
  /** The chosen group against everybody else in the headline. */
  readonly versusRest?: Change;
  /** Absent when so few answered that nothing at all may be shown. Of a chosen group without distribution. */
  readonly company?: GroupResult;
  /** How many were asked in what is shown; for calculating, not for showing. */
  readonly invited: number;
  /** Below the company, or below the chosen group, parents before children; withheld ones too. */
  readonly units: readonly UnitResult[];
  /** Each shown group against the rest of the whole, as far as both are released. */
  readonly unitDifferences: DifferencesFromRest;
  /** Those that stand side by side for units. */
  readonly figures: readonly MappedFigure[];
  /** By question key, in random order. Of everybody only. */
  readonly comments: Release['comments'];
  /** The headline over the released waves, oldest first. */
  readonly trend: readonly TrendPoint[];
  readonly measures: readonly MeasureResult[];
  /** The company beside figures from elsewhere, the newest first; none where it is withheld. */
  readonly benchmarks: readonly BenchmarkComparison[];
}

export type ReleasedResultsOutcome =
  | ReleasedResults
  | {
      readonly outcome: 'not-released';
      readonly program: Program;
      readonly wave: Wave;
      readonly survey: Survey;
    };

/**
 * Results of an employee wave, from its release and nothing else; of one released group where it is asked for. One that
 * is withheld is not told from one that does not exist. Throws `NotFound`.
 */
export async function getReleasedResults(
  context: Context<'db'>,
  { waveId, asked = {} }: { readonly waveId: string; readonly asked?: AskedCuts },
): Promise<ReleasedResultsOutcome> {
  authorise(context.actor, 'see-employee-results');
  const { db } = context;
  const { program, wave, survey, earlier } = await readWave(context, waveId, 'employee');
  const [references, found, ...before] = await Promise.all([
    listBenchmarks(db, program.programId),
    getRelease(db, waveId),
    ...earlier.map((past) => getRelease(db, past.wave.waveId, { comments: false })),
  ]);
  if (!found) return { outcome: 'not-released', program, wave, survey };
  const { groups: all, comments, drivers, ...release } = found;
  const choice = chooseCut(asked, (kind, value) => knownGroup(all, kind, value));
  const cut = cutOf(choice);
  const groups = cut ? releasedWithin(all, cut.value) : all;
  const [whole] = groups;
  const waves: WaveCounted[] = [
    ...earlier.map((past, index) => ({ ...past, ...shownIn(before[index], cut?.value) })),
    { wave, survey, ...shownIn(found, cut?.value) },
  ];
  const headline = survey.questions.find(({ key }) => key === survey.headline);
  const metric = headline && metricOf(headline.kind);
  const measures = questionMeasures(program, 'employee');
  const previous = before.findLast((past) => past !== undefined);
  const fewest = release.thresholds.scores;
  const company = whole && !whole.withheld ? groupResultOf(survey, whole.counted, whole.invited) : undefined;
  const versusRest = cut && releasedDifferences(survey, all, fewest).get(cut.value);
  return {
    outcome: 'released',
    program,
    wave,
    survey,
    release: { ...release, ...(!cut && drivers && { drivers }) },
    choice,
    parts: releasedParts(all),
    ...(versusRest && { versusRest }),
    ...(company && { company: cut ? withoutDistribution(company) : company }),
    invited: whole && !whole.withheld ? whole.invited : release.invited,
    units: releasedUnitResults(survey, groups, previous?.groups ?? [], fewest),
    unitDifferences: releasedDifferences(survey, groups, fewest),
    figures: releasedFigures(survey, measures, groups, fewest),
    comments: cut ? {} : comments,
    trend: metric ? trendOf(waves, survey.headline, metric) : [],
    measures: measureResults(measures, waves),
    benchmarks:
      whole && !whole.withheld
        ? compareWithBenchmarks(
            survey,
            whole.counted,
            references.filter(({ side }) => side === 'employee'),
            whole.invited,
          )
        : [],
  };
}

/** In a small group, how often each score was given says more of single people than its figure does. */
function withoutDistribution({ distribution: _, ...result }: GroupResult): GroupResult {
  return result;
}

/** What a release says of a group, of everybody unless told. */
function shownIn(
  release: Release | undefined,
  groupId: string | undefined,
): Pick<WaveCounted, 'counted' | 'invited'> {
  const groups = release?.groups ?? [];
  const group = groupId === undefined ? groups[0] : groups.find((each) => each.groupId === groupId);
  if (!group || group.withheld) return { counted: undefined };
  return { counted: group.counted, invited: group.invited };
}
