import type { ActionBaseline } from './action.ts';

/**
 * Whether a figure has moved beyond doubt since the baseline of an action: their intervals have nothing in common.
 * That asks for more than a test of the difference, so what is called moved has moved.
 */
export function hasMovedSince(baseline: ActionBaseline, since: ActionBaseline): boolean {
  const [from, to] = [endsOf(baseline), endsOf(since)];
  return from.high < to.low || to.high < from.low;
}

function endsOf({ value, low = value, high = value }: ActionBaseline) {
  return { low, high };
}
