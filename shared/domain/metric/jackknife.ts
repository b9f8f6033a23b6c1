// How sure an estimate is, from the estimates without each group of people in turn (delete-a-group jackknife: Kott
// 2001, Journal of Official Statistics 17; with groups of one person it is Tukey's).

import type { Scale } from '../survey/scale.ts';
import { tQuantile } from './distributions.ts';
import { clamped, containing, type Interval } from './interval.ts';

/** The standard error of an estimate; `replicates` are the estimates without each group, two at least. */
export function jackknifeError(replicates: readonly number[]): number {
  const groups = replicates.length;
  const mean = replicates.reduce((sum, value) => sum + value, 0) / groups;
  const squares = replicates.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(((groups - 1) / groups) * squares);
}

/** The value plus or minus t(groups - 1) standard errors, within the limits of what can be. */
export function jackknifeInterval(value: number, replicates: readonly number[], limits: Scale): Interval {
  const half = tQuantile(replicates.length - 1) * jackknifeError(replicates);
  return containing(clamped({ low: value - half, high: value + half }, limits.min, limits.max), value);
}
