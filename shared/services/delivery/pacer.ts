export interface Pacer {
  /** Resolves when the next mail may go out. */
  turn(): Promise<void>;
  /**
   * The mail service found it too fast: half the pace, and a moment of rest. Says whether it was news: mails that
   * were under way already are throttled together, and slow down once.
   */
  slowDown(): boolean;
}

export interface PacerOptions {
  readonly perSecond: number;
  /** Milliseconds of a clock that only runs forward. */
  readonly now?: () => number;
  readonly wait?: (milliseconds: number) => Promise<void>;
}

const REST_AFTER_THROTTLING_IN_MILLISECONDS = 1000;
const SLOWEST_PER_SECOND = 0.1;

/** Hands out turns evenly. Turns that nobody took are not saved up: SES limits every second, not the average. */
export function createPacer({
  perSecond,
  now = performance.now.bind(performance),
  wait = sleep,
}: PacerOptions): Pacer {
  let interval = 1000 / Math.max(perSecond, SLOWEST_PER_SECOND);
  let next = now();
  let restsUntil = next;
  return {
    turn: async () => {
      const asked = now();
      const mine = Math.max(next, asked);
      next = mine + interval;
      if (mine > asked) await wait(mine - asked);
    },
    slowDown: () => {
      if (now() < restsUntil) return false;
      interval = Math.min(interval * 2, 1000 / SLOWEST_PER_SECOND);
      restsUntil = now() + REST_AFTER_THROTTLING_IN_MILLISECONDS;
      next = Math.max(next, restsUntil);
      return true;
    },
  };
}

async function sleep(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}
