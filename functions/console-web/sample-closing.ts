import { afterDays } from '#shared/domain/calendar/days.ts';

const DAYS_OPEN = 14;

/** When a sample says that its survey closes. */
export function sampleClosing(now: Date): string {
  return afterDays(now.toISOString(), DAYS_OPEN);
}
