// Shares of people, such as top-two-box (golden/formulas.md, wilson and two_proportions).
import { normalProbability } from './distributions.ts';
import { type Interval, Z } from './interval.ts';
import type { TestedDifference } from './tested-difference.ts';

/** `count` of `n` people. */
export interface Share {
  readonly count: number;
  readonly n: number;
}

/** Wilson's score interval of a share, 0..1. */
export function wilsonInterval({ count, n }: Share): Interval {
  const share = count / n;
  const centre = (share + Z ** 2 / (2 * n)) / (1 + Z ** 2 / n);
  const half = (Z / (1 + Z ** 2 / n)) * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2));
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/** `later` minus `earlier` for independent samples: Newcombe's hybrid interval, pooled z test. */
export function shareDifference(later: Share, earlier: Share): TestedDifference {
  const [a, b] = [later.count / later.n, earlier.count / earlier.n];
  const [inA, inB] = [wilsonInterval(later), wilsonInterval(earlier)];
  const difference = a - b;
  const pooled = (later.count + earlier.count) / (later.n + earlier.n);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / later.n + 1 / earlier.n));
  return {
    difference,
    low: difference - Math.hypot(a - inA.low, inB.high - b),
    high: difference + Math.hypot(inA.high - a, b - inB.low),
    p: error === 0 ? 1 : normalProbability(difference / error),
  };
}
