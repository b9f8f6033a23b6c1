import type { Point } from './association.ts';
import { type Interval, Z } from './interval.ts';

export interface TheilSen {
  readonly slope: number;
  /** Median of what is left of y without the slope. */
  readonly intercept: number;
  /** Sen's interval of the slope; absent where too few points allow one. */
  readonly interval?: Interval;
}

/** The line through the median of all slopes between two points: no single unit can tilt it. */
export function theilSen(points: readonly Point[]): TheilSen | undefined {
  const slopes = points
    .flatMap((a, index) => points.slice(index + 1).map((b) => ({ rise: b.y - a.y, run: b.x - a.x })))
    .filter(({ run }) => run !== 0)
    .map(({ rise, run }) => rise / run)
    .sort((a, b) => a - b);
  const slope = median(slopes);
  if (slope === undefined) return undefined;
  const intercept = median(points.map(({ x, y }) => y - slope * x).sort((a, b) => a - b)) ?? 0;
  const interval = senInterval(slopes, points);
  return { slope, intercept, ...(interval && { interval }) };
}

function senInterval(slopes: readonly number[], points: readonly Point[]): Interval | undefined {
  const spread = Z * Math.sqrt(kendallVariance(points));
  const low = slopes[Math.round((slopes.length - spread) / 2) - 1];
  const high = slopes[Math.round((slopes.length + spread) / 2)];
  return low === undefined || high === undefined ? undefined : { low, high };
}

function kendallVariance(points: readonly Point[]): number {
  const n = points.length;
  const ties = (values: readonly number[]) =>
    [...Map.groupBy(values, (value) => value).values()]
      .map((equal) => equal.length * (equal.length - 1) * (2 * equal.length + 5))
      .reduce((sum, term) => sum + term, 0);
  const all = n * (n - 1) * (2 * n + 5);
  return (all - ties(points.map(({ x }) => x)) - ties(points.map(({ y }) => y))) / 18;
}

function median(sorted: readonly number[]): number | undefined {
  const middle = (sorted.length - 1) / 2;
  const [low, high] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
