// How two figures go together over units (golden/formulas.md, linkage_units).
import { tProbability } from './distributions.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface RankCorrelation {
  readonly rho: number;
  readonly p: number;
}

/** Pearson's r, -1..1; `undefined` where either side does not vary. */
export function pearson(points: readonly Point[]): number | undefined {
  return weightedPearson(points.map((point) => ({ ...point, weight: 1 })));
}

/** Pearson's r in which each point counts by its weight; `undefined` where either side does not vary. */
export function weightedPearson(
  points: readonly (Point & { readonly weight: number })[],
): number | undefined {
  const total = points.reduce((sum, { weight }) => sum + weight, 0);
  const meanOf = (value: (point: Point) => number) =>
    points.reduce((sum, point) => sum + point.weight * value(point), 0) / total;
  const [x, y] = [meanOf((point) => point.x), meanOf((point) => point.y)];
  const xx = meanOf((point) => (point.x - x) ** 2);
  const yy = meanOf((point) => (point.y - y) ** 2);
  if (!(xx > 0 && yy > 0)) return undefined;
  return meanOf((point) => (point.x - x) * (point.y - y)) / Math.sqrt(xx * yy);
}

/** Spearman's rank correlation, ties sharing their mean rank; p by the t approximation. */
export function spearman(points: readonly Point[]): RankCorrelation | undefined {
  if (points.length < 3) return undefined;
  const [x, y] = [ranks(points.map((point) => point.x)), ranks(points.map((point) => point.y))];
  const rho = pearson(x.map((rank, index) => ({ x: rank, y: y[index] ?? 0 })));
  if (rho === undefined) return undefined;
  const degreesOfFreedom = points.length - 2;
  const t = rho * Math.sqrt(degreesOfFreedom / Math.max(0, 1 - rho ** 2));
  return { rho, p: tProbability(t, degreesOfFreedom) };
}

function ranks(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 + 1);
}
