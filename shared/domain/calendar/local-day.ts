import { Temporal } from 'temporal-polyfill';

/** The date on the wall of a time zone, `YYYY-MM-DD`. */
export function localDay(instant: string, timeZone: string): string {
  return zoned(instant, timeZone).toPlainDate().toString();
}

/** The first moment of the local date that lies so many days after that of `instant`. */
export function startOfLocalDay(instant: string, timeZone: string, daysLater = 0): string {
  const date = zoned(instant, timeZone).toPlainDate().add({ days: daysLater });
  return new Date(date.toZonedDateTime(timeZone).epochMilliseconds).toISOString();
}

/** Local dates between two instants: 0 on the same date, 1 from one evening to the next morning. */
export function localDaysBetween(from: string, to: string, timeZone: string): number {
  const [first, last] = [zoned(from, timeZone).toPlainDate(), zoned(to, timeZone).toPlainDate()];
  return first.until(last, { largestUnit: 'day' }).days;
}

export function zoned(instant: string, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
}
