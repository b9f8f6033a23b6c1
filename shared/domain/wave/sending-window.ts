// At which moments a mail may leave, by the clock on its reader's wall.
import { Temporal } from 'temporal-polyfill';
import { zoned } from '../calendar/local-day.ts';
import type { SendingPlan } from './sending-plan.ts';

export interface SendingWindow extends Pick<SendingPlan, 'fromHour' | 'untilHour' | 'weekdays'> {
  /** Local dates, `YYYY-MM-DD`. */
  readonly holidays: ReadonlySet<string>;
}

/**
 * The first moment from `after` on that lies in the window, by the wall clock of the time zone: an hour that summer
 * time swallows does not come that day, one that comes twice counts twice.
 */
export function nextSendingTime(after: string, window: SendingWindow, timeZone: string): string {
  const start = zoned(after, timeZone);
  const days = 7 * (window.holidays.size + 3);
  for (let ahead = 0; ahead < days; ahead++) {
    const date = start.toPlainDate().add({ days: ahead });
    if (!isSendingDay(date, window)) continue;
    const opens = atHour(date, window.fromHour, timeZone);
    const candidate = Temporal.ZonedDateTime.compare(opens, start) < 0 ? start : opens;
    if (isInside(candidate, window)) return instantOf(candidate);
  }
  throw new RangeError('every day of the window is a holiday');
}

/** Whether a mail may leave at this moment. */
export function isSendingTime(at: string, window: SendingWindow, timeZone: string): boolean {
  return isInside(zoned(at, timeZone), window);
}

/** When the window in which `at` lies ends. */
export function sendingTimeEnds(at: string, window: SendingWindow, timeZone: string): string {
  return instantOf(atHour(zoned(at, timeZone).toPlainDate(), window.untilHour, timeZone));
}

function isInside(local: Temporal.ZonedDateTime, window: SendingWindow): boolean {
  const { fromHour, untilHour } = window;
  return isSendingDay(local.toPlainDate(), window) && local.hour >= fromHour && local.hour < untilHour;
}

function isSendingDay(date: Temporal.PlainDate, { weekdays, holidays }: SendingWindow): boolean {
  return weekdays.includes(date.dayOfWeek) && !holidays.has(date.toString());
}

function atHour(date: Temporal.PlainDate, hour: number, timeZone: string): Temporal.ZonedDateTime {
  if (hour === 24) return date.add({ days: 1 }).toZonedDateTime(timeZone);
  return date.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from({ hour }) });
}

function instantOf(local: Temporal.ZonedDateTime): string {
  return new Date(local.epochMilliseconds).toISOString();
}
