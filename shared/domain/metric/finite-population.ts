// Figures about a workforce of known size, most of whom answered (golden/formulas.md, nps_fpc).
import type { Interval } from './interval.ts';

/**
 * sqrt((N - n) / (N - 1)): 1 when hardly anybody answered, 0 when everybody did. `undefined` for a
 * population of one, about which no interval says anything.
 */
export function finitePopulationFactor(answered: number, invited: number): number | undefined {
  const population = Math.max(invited, answered);
  if (population <= 1) return undefined;
  return Math.sqrt((population - answered) / (population - 1));
}

/** The interval drawn towards the value by the factor: centre and half width alike. */
export function drawnIn(interval: Interval, value: number, factor: number): Interval {
  return {
    low: value + factor * (interval.low - value),
    high: value + factor * (interval.high - value),
  };
}

/**
 * What the mean of everybody invited can be at all, given the answers: those who did not answer may all
 * have thought `min`, or all `max`. `total` is the sum over those who answered.
 */
export function nonResponseBounds(
  total: number,
  answered: number,
  invited: number,
  scale: { readonly min: number; readonly max: number },
): Interval {
  const population = Math.max(invited, answered);
  const silent = population - answered;
  return {
    low: (total + silent * scale.min) / population,
    high: (total + silent * scale.max) / population,
  };
}

/** What both intervals allow. They always meet, as both contain the observed value. */
export function intersection(a: Interval, b: Interval): Interval {
  return { low: Math.max(a.low, b.low), high: Math.min(a.high, b.high) };
}
