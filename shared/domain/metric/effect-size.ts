// How large a difference is, whatever the scale (golden/formulas.md, gap).
import type { Histogram } from '../tally/counted-answers.ts';
import { logGamma } from './distributions.ts';
import { type Interval, Z } from './interval.ts';
import type { Moments } from './moments.ts';

export interface HedgesG extends Interval {
  readonly g: number;
  readonly variance: number;
  /** Cohen's d, before the correction for small samples. */
  readonly d: number;
}

/**
 * Standardised difference of means with the exact correction J for small samples; its variance as in
 * metafor's SMD. `undefined` without two answers on each side, or without any spread.
 */
export function hedgesG(a: Moments, b: Moments): HedgesG | undefined {
  const degreesOfFreedom = a.n + b.n - 2;
  if (a.n < 2 || b.n < 2) return undefined;
  const pooled = ((a.n - 1) * a.variance + (b.n - 1) * b.variance) / degreesOfFreedom;
  if (pooled === 0) return undefined;
  const d = (a.mean - b.mean) / Math.sqrt(pooled);
  const g = d * correction(degreesOfFreedom);
  const variance = 1 / a.n + 1 / b.n + g ** 2 / (2 * (a.n + b.n));
  const half = Z * Math.sqrt(variance);
  return { g, variance, d, low: g - half, high: g + half };
}

function correction(m: number): number {
  return Math.exp(logGamma(m / 2) - Math.log(m / 2) / 2 - logGamma((m - 1) / 2));
}

/** Chance that one of `a` is above one of `b`, less the chance that it is below: -1..1. */
export function cliffsDelta(a: Histogram, b: Histogram): number {
  let [above, pairs] = [0, 0];
  for (const [x, countX] of Object.entries(a)) {
    for (const [y, countY] of Object.entries(b)) {
      above += Math.sign(Number(x) - Number(y)) * countX * countY;
      pairs += countX * countY;
    }
  }
  return above / pairs;
}
