/** Counts recipients a second, as SES does, with room for a burst of one second. */
export interface SendRate {
  allows(recipients: number): boolean;
}

export function createSendRate(maxPerSecond: number): SendRate {
  let tokens = maxPerSecond;
  let filledAt = performance.now();
  return {
    allows: (recipients) => {
      const now = performance.now();
      tokens = Math.min(maxPerSecond, tokens + ((now - filledAt) / 1000) * maxPerSecond);
      filledAt = now;
      if (tokens < recipients) return false;
      tokens -= recipients;
      return true;
    },
  };
}
