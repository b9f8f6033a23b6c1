import { listBenchmarks, putBenchmark } from '../../adapters/dynamodb/benchmark-store.ts';
import { type Benchmark, MOST_BENCHMARKS_OF_A_PROGRAM } from '../../domain/benchmark/benchmark.ts';
import {
  type BenchmarkProblem,
  readBenchmark,
  type TypedBenchmark,
} from '../../domain/benchmark/read-benchmark.ts';
import type { Side } from '../../domain/side.ts';
import type { Context } from '../context.ts';
import { authorise, permissionOf } from '../staff/authorise.ts';
import { benchmarkSurvey } from './benchmark-survey.ts';
import { fullBenchmark } from './full-benchmark.ts';

export type SaveBenchmarkOutcome =
  /** `replaced`: the same figure of the same source and day had been entered before. */
  | { readonly outcome: 'saved' | 'replaced'; readonly benchmark: Benchmark }
  | { readonly outcome: 'refused'; readonly problems: readonly BenchmarkProblem[] }
  | { readonly outcome: 'too-many' };

/** Keeps a benchmark that was entered by hand. Throws `NotFound` where the program does not ask that side. */
export async function saveBenchmark(
  context: Context<'db' | 'clock'>,
  input: { readonly programId: string; readonly side: Side; readonly typed: TypedBenchmark },
): Promise<SaveBenchmarkOutcome> {
  const { programId, side, typed } = input;
  authorise(context.actor, permissionOf(side, 'edit-benchmarks'));
  const { survey } = await benchmarkSurvey(context, input);
  const today = context.clock().toISOString().slice(0, 10);
  const read = readBenchmark(survey, typed, today);
  if (!read.good) return { outcome: 'refused', problems: read.problems };
  const benchmark = fullBenchmark(context, { programId, side }, read.benchmark);
  const known = await listBenchmarks(context.db, programId);
  const isKnown = known.some(({ benchmarkId }) => benchmarkId === benchmark.benchmarkId);
  if (!isKnown && known.length >= MOST_BENCHMARKS_OF_A_PROGRAM) return { outcome: 'too-many' };
  await putBenchmark(context.db, benchmark);
  return { outcome: isKnown ? 'replaced' : 'saved', benchmark };
}
