/** Below this many invited, participation would say too much about single people. */
export const FEWEST_INVITED_FOR_PARTICIPATION = 10;

const STEP_IN_PERCENT = 5;

/** Share of the invited who answered, in percent rounded to 5; `undefined` for fewer than 10 invited. */
export function participationPercent(invited: number, answered: number): number | undefined {
  if (invited < FEWEST_INVITED_FOR_PARTICIPATION) return undefined;
  const share = Math.min(1, Math.max(0, answered / invited));
  return Math.round((share * 100) / STEP_IN_PERCENT) * STEP_IN_PERCENT;
}
