import { normalProbability } from './distributions.ts';
import { adjustedNps, around, type NpsCounts, npsOf } from './nps.ts';
import type { TestedDifference } from './tested-difference.ts';

/**
 * `later` minus `earlier` for two independent samples, in points: the observed difference, with interval and
 * test from samples adjusted by three pseudo-answers each (golden/formulas.md, nps_two_sample).
 */
export function npsDifference(later: NpsCounts, earlier: NpsCounts): TestedDifference {
  const [a, b] = [adjustedNps(later), adjustedNps(earlier)];
  const value = a.value - b.value;
  const standardError = Math.hypot(a.standardError, b.standardError);
  return {
    difference: npsOf(later) - npsOf(earlier),
    ...around({ value, standardError }),
    p: normalProbability(value / standardError),
  };
}
