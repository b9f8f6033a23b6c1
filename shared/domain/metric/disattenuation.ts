const LOWEST_RELIABILITY = 0.5;

/**
 * Correlation corrected for the unreliability of both measures. `undefined` when either reliability is
 * below 0.5: the correction then makes numbers up, even above 1.
 */
export function disattenuated(r: number, reliabilityA: number, reliabilityB: number): number | undefined {
  if (Math.min(reliabilityA, reliabilityB) < LOWEST_RELIABILITY) return undefined;
  return Math.max(-1, Math.min(1, r / Math.sqrt(reliabilityA * reliabilityB)));
}
