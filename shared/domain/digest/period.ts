import { Temporal } from 'temporal-polyfill';
import type { DigestSettings } from './digest.ts';

type Calendar = Pick<DigestSettings, 'weekday' | 'hour' | 'timeZone'>;

/** The ISO week in the readers' time zone, `2026-W47`: a digest is sent once in each. */
export function digestPeriod(calendar: Pick<Calendar, 'timeZone'>, at: Date): string {
  const local = zoned(calendar, at);
  return `${local.yearOfWeek}-W${String(local.weekOfYear).padStart(2, '0')}`;
}

/**
 * The first moment after `after` that has the weekday and hour of the calendar, by the clock on the wall: when
 * summer time swallows the hour, the next one that exists.
 */
export function nextDigestAt(calendar: Calendar, after: Date): Date {
  const local = zoned(calendar, after);
  const daysAhead = (calendar.weekday - local.dayOfWeek + 7) % 7;
  const candidate = local
    .add({ days: daysAhead })
    .with({ hour: calendar.hour, minute: 0, second: 0, millisecond: 0 });
  const due = candidate.epochMilliseconds > after.getTime() ? candidate : candidate.add({ weeks: 1 });
  return new Date(due.epochMilliseconds);
}

function zoned(calendar: Pick<Calendar, 'timeZone'>, at: Date): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(calendar.timeZone);
}
