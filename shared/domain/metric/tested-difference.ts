import type { Interval } from './interval.ts';

/** A difference with its 95 % interval and the probability of one as large by chance alone. */
export interface TestedDifference extends Interval {
  readonly difference: number;
  readonly p: number;
}
