// Whether a target is reached, told no more surely than the figure itself is known.

/** `unclear`: the interval contains the target. `missed`: not reached, and its day is over. */
export type TargetVerdict = 'reached' | 'not-reached' | 'missed' | 'unclear';

export interface HeldAgainstTarget {
  readonly value: number;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  /** Counted, not estimated: chance has no part in it. */
  readonly exact: boolean;
}

/** More is better in every measure. `today` and `by` are dates (`2026-11-24`). */
export function targetVerdict(
  { value, low, high, exact }: HeldAgainstTarget,
  target: number,
  { by, today }: { readonly by?: string | undefined; readonly today: string },
): TargetVerdict {
  const known =
    low !== undefined && high !== undefined ? { low, high } : exact && { low: value, high: value };
  if (!known) return 'unclear';
  if (known.low >= target) return 'reached';
  if (known.high >= target) return 'unclear';
  return by !== undefined && by < today ? 'missed' : 'not-reached';
}
