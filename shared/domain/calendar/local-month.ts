import { Temporal } from 'temporal-polyfill';
import { zoned } from './local-day.ts';

/** The month on the wall of a time zone, `YYYY-MM`. */
export function localMonth(instant: string, timeZone: string): string {
  return zoned(instant, timeZone).toPlainDate().toPlainYearMonth().toString();
}

/** The first moment of a month, `YYYY-MM`, in a time zone. */
export function startOfMonth(month: string, timeZone: string): string {
  const first = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 });
  return new Date(first.toZonedDateTime(timeZone).epochMilliseconds).toISOString();
}

/** The first moment after it. */
export function endOfMonth(month: string, timeZone: string): string {
  return startOfMonth(monthsBefore(month, -1), timeZone);
}

/** The month that lies so many before: `2026-12` and 1 give `2026-11`. */
export function monthsBefore(month: string, count: number): string {
  return Temporal.PlainYearMonth.from(month).subtract({ months: count }).toString();
}
