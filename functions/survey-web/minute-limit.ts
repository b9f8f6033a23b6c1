import { createHmac } from 'node:crypto';

const MINUTE_IN_MILLISECONDS = 60_000;
/** More than ever are counted at once; beyond it, those that began first are forgotten. */
const MOST_NAMES = 10_000;
const KEY_BYTES = 32;

/** Counts by name in the memory of one process, each for a minute from its first time. */
export interface MinuteLimit {
  /** Counts once more; the seconds to wait where the limit was reached before, else 0. */
  count(name: string): number;
}

/** Names are kept under a key that this process alone has: its memory tells nothing of addresses or links. */
export function createMinuteLimit(
  limit: number,
  { clock, randomBytes }: { clock: () => Date; randomBytes: (length: number) => Uint8Array },
): MinuteLimit {
  const key = randomBytes(KEY_BYTES);
  const counts = new Map<string, { readonly until: number; times: number }>();
  return {
    count: (name) => {
      const digest = createHmac('sha256', key).update(name).digest('base64url');
      const now = clock().getTime();
      const known = counts.get(digest);
      if (known && now < known.until) {
        known.times++;
        return known.times > limit ? Math.ceil((known.until - now) / 1000) : 0;
      }
      counts.delete(digest);
      const [oldest] = counts.size >= MOST_NAMES ? counts.keys() : [];
      if (oldest !== undefined) counts.delete(oldest);
      counts.set(digest, { until: now + MINUTE_IN_MILLISECONDS, times: 1 });
      return 0;
    },
  };
}
