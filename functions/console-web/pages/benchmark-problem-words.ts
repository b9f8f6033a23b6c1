import type { BenchmarkProblem } from '#shared/domain/benchmark/read-benchmark.ts';
import { formatNumber } from '#shared/locale/format.ts';
import type { Reader } from '../environment.ts';

/** What is wrong with one cell of a benchmark, and what to do about it. */
export function benchmarkProblemText(
  { language, phrases }: Reader,
  { code, value, otherLine = 0 }: BenchmarkProblem & { readonly otherLine?: number },
): string {
  return phrases.benchmarks.problems[code](value, formatNumber(language, otherLine));
}
