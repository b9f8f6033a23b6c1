/** Both ends of a 95 % interval, in the unit of the figure that it belongs to. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The 97.5 % quantile of the normal distribution: 95 % lie within this many standard errors. */
export const Z = 1.959963984540054;

/** The interval without what lies outside the possible values. */
export function clamped({ low, high }: Interval, min: number, max: number): Interval {
  return { low: Math.max(min, Math.min(max, low)), high: Math.max(min, Math.min(max, high)) };
}

/** The interval, widened where needed so that it contains the value shown beside it. */
export function containing({ low, high }: Interval, value: number): Interval {
  return { low: Math.min(low, value), high: Math.max(high, value) };
}
