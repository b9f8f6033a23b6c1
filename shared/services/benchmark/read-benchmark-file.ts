import { listBenchmarks } from '../../adapters/dynamodb/benchmark-store.ts';
import { type Benchmark, MOST_BENCHMARKS_OF_A_PROGRAM } from '../../domain/benchmark/benchmark.ts';
import {
  BENCHMARK_COLUMNS,
  type BenchmarkProblem,
  readBenchmark,
} from '../../domain/benchmark/read-benchmark.ts';
import type { Side } from '../../domain/side.ts';
import type { Context } from '../context.ts';
import { readRows } from '../table-file/read-rows.ts';
import type { FileSource } from '../table-file/stored-file.ts';
import { benchmarkSurvey } from './benchmark-survey.ts';
import { fullBenchmark } from './full-benchmark.ts';

/** More rows than anybody looks through; whoever has more compares with a data set, not with benchmarks. */
const MOST_ROWS = 1000;

/** What is in a file of benchmarks, row by row where something is wrong. */
export interface BenchmarkFile {
  readonly rows: number;
  readonly good: readonly { readonly line: number; readonly benchmark: Benchmark }[];
  readonly counts: { readonly new: number; readonly changed: number; readonly unchanged: number };
  readonly badRows: number;
  readonly problems: readonly (BenchmarkProblem & { readonly line: number; readonly otherLine?: number })[];
  /** More than a program may have, or than are read from one file. */
  readonly tooMany: boolean;
}

export interface BenchmarkFileInput {
  readonly programId: string;
  readonly side: Side;
  readonly csv: FileSource;
}

/** Reads a file of benchmarks of one side; nothing is written. Throws `Invalid` where it is no such table. */
export async function readBenchmarkFile(
  context: Pick<Context<'db' | 'clock'>, 'db' | 'clock' | 'actor'>,
  { programId, side, csv }: BenchmarkFileInput,
): Promise<BenchmarkFile> {
  const { survey } = await benchmarkSurvey(context, { programId, side });
  const today = context.clock().toISOString().slice(0, 10);
  const known = new Map(
    (await listBenchmarks(context.db, programId)).map((each) => [each.benchmarkId, each] as const),
  );
  const counts = { new: 0, changed: 0, unchanged: 0 };
  const good: BenchmarkFile['good'][number][] = [];
  const problems: BenchmarkFile['problems'][number][] = [];
  const lines = new Map<string, number>();
  let rows = 0;
  let badRows = 0;
  for await (const { line, cells, overfull } of readRows(csv, BENCHMARK_COLUMNS)) {
    rows++;
    if (rows > MOST_ROWS) break;
    const read = readBenchmark(survey, cells, today);
    const benchmark = read.good ? fullBenchmark(context, { programId, side }, read.benchmark) : undefined;
    const otherLine = benchmark && lines.get(benchmark.benchmarkId);
    const wrong: BenchmarkFile['problems'][number][] = read.good
      ? []
      : read.problems.map((problem) => ({ ...problem, line }));
    const complain = (code: BenchmarkProblem['code'], more: { otherLine?: number } = {}) =>
      wrong.push({ line, column: 'figure', code, value: cells.figure ?? '', ...more });
    if (overfull) complain('cells-too-many');
    if (otherLine !== undefined) complain('same-twice', { otherLine });
    if (wrong.length > 0 || !benchmark) {
      badRows++;
      problems.push(...wrong);
      continue;
    }
    lines.set(benchmark.benchmarkId, line);
    counts[changeOf(known.get(benchmark.benchmarkId), benchmark)]++;
    good.push({ line, benchmark });
  }
  const tooMany = rows > MOST_ROWS || known.size + counts.new > MOST_BENCHMARKS_OF_A_PROGRAM;
  return { rows, good, counts, badRows, problems, tooMany };
}

function changeOf(known: Benchmark | undefined, read: Benchmark): 'new' | 'changed' | 'unchanged' {
  if (!known) return 'new';
  return known.value === read.value && known.n === read.n ? 'unchanged' : 'changed';
}
