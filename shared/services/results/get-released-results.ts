import { listBenchmarks } from '../../adapters/dynamodb/benchmark-store.ts';
import { getRelease } from '../../adapters/dynamodb/release-store.ts';
import {
  type BenchmarkComparison,
  compareWithBenchmarks,
} from '../../domain/benchmark/compare-with-benchmark.ts';
import { metricOf } from '../../domain/metric/figure.ts';
import { type Program, questionMeasures } from '../../domain/program/program.ts';
import type { Release } from '../../domain/release/release.ts';
import { type GroupResult, groupResultOf } from '../../domain/results/group-result.ts';
import { type MeasureResult, measureResults } from '../../domain/results/measure-result.ts';
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
  /** Absent when so few answered that nothing at all may be shown. */
  readonly company?: GroupResult;
  /** Below the company, parents before children; withheld ones too. */
  readonly units: readonly UnitResult[];
  /** Each shown group against the rest of the company, as far as both are released. */
  readonly unitDifferences: DifferencesFromRest;
  /** By question key, in random order. */
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

/** Results of an employee wave, from its release and nothing else. Throws `NotFound`. */
export async function getReleasedResults(
  context: Context<'db'>,
  { waveId }: { readonly waveId: string },
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
  const { groups, comments, ...release } = found;
  const [root] = groups;
  const waves: WaveCounted[] = [
    ...earlier.map((past, index) => ({ ...past, ...rootOf(before[index]) })),
    { wave, survey, ...rootOf(found) },
  ];
  const headline = survey.questions.find(({ key }) => key === survey.headline);
  const metric = headline && metricOf(headline.kind);
  const previous = before.findLast((past) => past !== undefined);
  return {
    outcome: 'released',
    program,
    wave,
    survey,
    release,
    ...(root && !root.withheld && { company: groupResultOf(survey, root.counted, root.invited) }),
    units: releasedUnitResults(survey, groups, previous?.groups ?? [], release.thresholds.scores),
    unitDifferences: releasedDifferences(survey, groups, release.thresholds.scores),
    comments,
    trend: metric ? trendOf(waves, survey.headline, metric) : [],
    measures: measureResults(questionMeasures(program, 'employee'), waves),
    benchmarks:
      root && !root.withheld
        ? compareWithBenchmarks(
            survey,
            root.counted,
            references.filter(({ side }) => side === 'employee'),
            root.invited,
          )
        : [],
  };
}

function rootOf(release: Release | undefined): Pick<WaveCounted, 'counted' | 'invited'> {
  const root = release?.groups[0];
  if (!root || root.withheld) return { counted: undefined };
  return { counted: root.counted, invited: root.invited };
}
