/** Lets so many through a second, evenly or in one burst; each name has its own measure. */
export interface TokenBuckets {
  /** Milliseconds to wait; 0 where the call may go on. */
  take(name: string): number;
}

export function createTokenBuckets(perSecond: number, now: () => number): TokenBuckets {
  const buckets = new Map<string, { tokens: number; at: number }>();
  return {
    take: (name) => {
      const at = now();
      const known = buckets.get(name) ?? { tokens: perSecond, at };
      const refill = (Math.max(0, at - known.at) * perSecond) / 1000;
      const tokens = Math.min(perSecond, known.tokens + refill);
      const isFree = tokens >= 1;
      buckets.set(name, { tokens: isFree ? tokens - 1 : tokens, at });
      return isFree ? 0 : Math.ceil(((1 - tokens) * 1000) / perSecond);
    },
  };
}
