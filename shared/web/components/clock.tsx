import type { PropsWithChildren } from 'hono/jsx';
import { localClock } from '../../domain/calendar/local-clock.ts';

/** A date in the words of the page; files take the date itself from it. `at` is an instant, or a day `2026-11-24`. */
export function DayOf({
  at,
  timeZone = 'UTC',
  children,
}: PropsWithChildren<{ at: string; timeZone?: string }>) {
  return <time datetime={at.includes('T') ? localClock(timeZone)(at).slice(0, 10) : at}>{children}</time>;
}

/** The same to the minute, on the clock of the company. */
export function MinuteOf({ at, timeZone, children }: PropsWithChildren<{ at: string; timeZone: string }>) {
  return <time datetime={localClock(timeZone)(at)}>{children}</time>;
}
