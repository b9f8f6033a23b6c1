// Means of rated answers and their differences (golden/formulas.md, mean_ci and welch_t).
import { tProbability, tQuantile } from './distributions.ts';
import type { Interval } from './interval.ts';
import type { Moments } from './moments.ts';
import type { TestedDifference } from './tested-difference.ts';

/** Mean plus or minus t(n - 1) standard errors; `undefined` for a single answer. */
export function meanInterval({ n, mean, variance }: Moments): Interval | undefined {
  if (n < 2) return undefined;
  const half = tQuantile(n - 1) * Math.sqrt(variance / n);
  return { low: mean - half, high: mean + half };
}

export interface WelchDifference extends TestedDifference {
  readonly standardError: number;
  readonly t: number;
  readonly degreesOfFreedom: number;
}

/**
 * `later` minus `earlier` for independent samples of different spread. `undefined` where either has fewer
 * than two answers, or where nobody differs from anybody within both, so that no error can be estimated.
 */
export function welchDifference(later: Moments, earlier: Moments): WelchDifference | undefined {
  if (later.n < 2 || earlier.n < 2) return undefined;
  const [a, b] = [later.variance / later.n, earlier.variance / earlier.n];
  if (a + b === 0) return undefined;
  const difference = later.mean - earlier.mean;
  const standardError = Math.sqrt(a + b);
  const degreesOfFreedom = (a + b) ** 2 / (a ** 2 / (later.n - 1) + b ** 2 / (earlier.n - 1));
  const t = difference / standardError;
  const half = tQuantile(degreesOfFreedom) * standardError;
  return {
    difference,
    low: difference - half,
    high: difference + half,
    p: tProbability(t, degreesOfFreedom),
    standardError,
    t,
    degreesOfFreedom,
  };
}
