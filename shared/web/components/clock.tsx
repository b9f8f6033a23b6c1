import type { PropsWithChildren } from 'hono/jsx';
import { localDay, zoned } from '../../domain/calendar/local-day.ts';

/** A date in the words of the page; files take the date itself from it. `at` is an instant, or a day `2026-11-24`. */
export function DayOf({
  at,
  timeZone = 'UTC',
  children,
}: PropsWithChildren<{ at: string; timeZone?: string }>) {
  return <time datetime={at.includes('T') ? localDay(at, timeZone) : at}>{children}</time>;
}

/** The same to the minute, on the clock of the company. */
export function MinuteOf({ at, timeZone, children }: PropsWithChildren<{ at: string; timeZone: string }>) {
  const minute = zoned(at, timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' });
  return <time datetime={minute}>{children}</time>;
}
