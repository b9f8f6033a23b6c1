import type { Temporal } from 'temporal-polyfill';
import type { CompanyCalendar } from './company-calendar.ts';
import { DAY_IN_MILLISECONDS } from './days.ts';
import { zoned } from './local-day.ts';

const FRIDAY = 5;

/**
 * The same hour so many working days later: Monday to Friday by the clock of the company, without its holidays. What
 * happens on a day off counts from the beginning of the next working day. ISO date-time in and out.
 */
export function afterWorkingDays(instant: string, days: number, calendar: CompanyCalendar): string {
  const holidays = new Set(calendar.holidays.map(({ date }) => date));
  const isWorkingDay = (at: Temporal.ZonedDateTime) =>
    at.dayOfWeek <= FRIDAY && !holidays.has(at.toPlainDate().toString());
  let at = zoned(instant, calendar.timeZone);
  if (!isWorkingDay(at)) at = at.startOfDay();
  while (!isWorkingDay(at)) at = at.add({ days: 1 });
  for (let day = 0; day < days; day++) {
    do at = at.add({ days: 1 });
    while (!isWorkingDay(at));
  }
  return new Date(at.epochMilliseconds).toISOString();
}

/** Working days from one local date to another, both included; dates as `2026-11-24`. */
export function workingDaysBetween(first: string, last: string, { holidays }: CompanyCalendar): number {
  const closed = new Set(holidays.map(({ date }) => date));
  let days = 0;
  for (let at = Date.parse(first); at <= Date.parse(last); at += DAY_IN_MILLISECONDS) {
    const date = new Date(at);
    const isWeekday = date.getUTCDay() >= 1 && date.getUTCDay() <= FRIDAY;
    if (isWeekday && !closed.has(date.toISOString().slice(0, 10))) days++;
  }
  return days;
}
