import type { Histogram } from '../tally/counted-answers.ts';
import type { Interval } from './interval.ts';
import { meanInterval } from './mean.ts';
import { momentsOf } from './moments.ts';
import { wilsonInterval } from './share.ts';

/** Customer effort on the scale of 1 (disagree) to 7 (agree) that it was made easy. */
export interface Effort {
  readonly n: number;
  readonly mean: number;
  /** Absent for a single answer. */
  readonly interval?: Interval;
  readonly easy: { readonly share: number } & Interval;
}

/** Mean with t interval, and the share of 5-7 with Wilson's; `undefined` without answers. */
export function effortOf(histogram: Histogram): Effort | undefined {
  const moments = momentsOf(histogram);
  if (!moments) return undefined;
  const interval = meanInterval(moments);
  const easy = { count: countFrom(histogram, 5), n: moments.n };
  return {
    n: moments.n,
    mean: moments.mean,
    ...(interval && { interval }),
    easy: { share: easy.count / easy.n, ...wilsonInterval(easy) },
  };
}

/** How many answered `lowest` or above. */
export function countFrom(histogram: Histogram, lowest: number): number {
  return Object.entries(histogram)
    .filter(([value]) => Number(value) >= lowest)
    .reduce((sum, [, count]) => sum + count, 0);
}
