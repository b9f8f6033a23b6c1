import type { Histogram } from '../tally/counted-answers.ts';

/** Number, mean and sample variance (n - 1) of rated answers. The variance is 0 for a single answer. */
export interface Moments {
  readonly n: number;
  readonly mean: number;
  readonly variance: number;
}

/** Of the answers that a histogram counts; `undefined` where there are none. */
export function momentsOf(histogram: Histogram): Moments | undefined {
  const counts = Object.entries(histogram).map(([value, count]) => [Number(value), count] as const);
  const n = counts.reduce((sum, [, count]) => sum + count, 0);
  if (n === 0) return undefined;
  const mean = counts.reduce((sum, [value, count]) => sum + value * count, 0) / n;
  const squares = counts.reduce((sum, [value, count]) => sum + count * (value - mean) ** 2, 0);
  return { n, mean, variance: n > 1 ? squares / (n - 1) : 0 };
}

/** The histogram of single answers. */
export function histogramOfValues(values: readonly number[]): Histogram {
  const histogram: Histogram = {};
  for (const value of values) histogram[value] = (histogram[value] ?? 0) + 1;
  return histogram;
}
