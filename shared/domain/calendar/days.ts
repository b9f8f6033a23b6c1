// Days of 24 hours. Those that daylight saving makes shorter or longer are in `local-day.ts`.

export const DAY_IN_MILLISECONDS = 24 * 3600 * 1000;

/** The same time of day so many days later, or earlier where negative. ISO date-time in and out. */
export function afterDays(dateTime: string, days: number): string {
  return new Date(Date.parse(dateTime) + days * DAY_IN_MILLISECONDS).toISOString();
}

/** Whole and part days from one instant to another; below zero where the second comes first. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_IN_MILLISECONDS;
}

/** The next time after `now` that lies whole days after `start`. */
export function nextWholeDay(start: string, now: string): string {
  return afterDays(start, Math.floor(daysBetween(start, now)) + 1);
}
