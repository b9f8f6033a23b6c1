/** A sender or preparer that lives is heard of at least this often. */
const QUIET_IN_SECONDS = 120;
const LONGEST_PAUSE_IN_SECONDS = 3600;

export interface SignsOfLife {
  /** The latest time at which anything moved, or is said to move again. */
  readonly lastSign: string;
  readonly requeuedAt?: string | undefined;
  readonly fruitlessRequeues?: number | undefined;
}

export type RequeueDecision =
  | { requeue: false; requeuedAt?: string; fruitlessRequeues?: number }
  | { requeue: true; requeuedAt: string; fruitlessRequeues: number };

/**
 * Whether jobs that are not done were lost and have to be handed over again. While anything moves they are taken
 * to be waiting their turn; each vain attempt doubles the pause before the next, up to an hour.
 */
export function decideRequeue(signs: SignsOfLife, now: string): RequeueDecision {
  const { lastSign, requeuedAt } = signs;
  const fruitless = requeuedAt !== undefined && requeuedAt >= lastSign;
  const requeues = fruitless ? (signs.fruitlessRequeues ?? 0) : 0;
  const pause = Math.min(LONGEST_PAUSE_IN_SECONDS, QUIET_IN_SECONDS * 2 ** requeues);
  const quietSince = fruitless ? requeuedAt : lastSign;
  if (Date.parse(now) - Date.parse(quietSince) < pause * 1000) {
    return { requeue: false, ...(fruitless && { requeuedAt, fruitlessRequeues: requeues }) };
  }
  return { requeue: true, requeuedAt: now, fruitlessRequeues: requeues + 1 };
}
