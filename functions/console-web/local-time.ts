import { Temporal } from 'temporal-polyfill';

/** What a date field holds, `2026-11-24T09:00`, as an instant. ISO instants stay as they are. */
export function instantFrom(typed: string, timeZone: string): string | undefined {
  try {
    if (/[zZ]$|[+-]\d\d:\d\d$/.test(typed)) return new Date(typed).toISOString();
    const local = Temporal.PlainDateTime.from(typed);
    return new Date(local.toZonedDateTime(timeZone).epochMilliseconds).toISOString();
  } catch {
    return undefined;
  }
}

/** An instant as a date field wants it, to the minute. */
export function fieldValueOf(instant: string, timeZone: string): string {
  return zoned(instant, timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' });
}

/** So many days later at this hour, on the clock on the wall. */
export function atHourAfterDays(instant: string, timeZone: string, days: number, hour: number): string {
  const later = zoned(instant, timeZone).add({ days }).with({ hour, minute: 0, second: 0, millisecond: 0 });
  return new Date(later.epochMilliseconds).toISOString();
}

/** The next Monday-to-Friday morning at nine: when mails find their readers at a desk. */
export function nextWorkingMorning(instant: string, timeZone: string): string {
  const soon = [1, 2, 3].map((days) => atHourAfterDays(instant, timeZone, days, 9));
  return soon.find((day) => zoned(day, timeZone).dayOfWeek <= 5) ?? instant;
}

function zoned(instant: string, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
}
