import { listCustomerTime as readTime } from '../../adapters/dynamodb/customer-time-store.ts';
import { localDay } from '../../domain/calendar/local-day.ts';
import { workingDaysBetween } from '../../domain/calendar/working-days.ts';
import {
  type CustomerTime,
  HOURS_OF_A_WORKING_DAY,
  type MonthOfTime,
  type TimeOfPerson,
  timeByPerson,
} from '../../domain/customer-time/customer-time.ts';
import { getCompanyCalendar } from '../calendar/get-company-calendar.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';

const MONTHS_SHOWN = 6;

export interface LoggedTime {
  readonly today: string;
  readonly months: readonly MonthOfTime[];
  readonly people: readonly TimeOfPerson[];
  /** Of the months shown, the latest first. */
  readonly entries: readonly CustomerTime[];
}

/** The hours with customers of the last six months, and their share of the working time of each person. */
export async function listCustomerTime(context: Context<'db' | 'clock'>): Promise<LoggedTime> {
  authorise(context.actor, 'see-customer-time');
  const calendar = await getCompanyCalendar(context);
  const today = localDay(context.clock().toISOString(), calendar.timeZone);
  const months = lastMonths(today).map((month) => {
    const first = `${month}-01`;
    const last = today.startsWith(month) ? today : lastDayOf(month);
    return { month, workingHours: workingDaysBetween(first, last, calendar) * HOURS_OF_A_WORKING_DAY };
  });
  const entries = await readTime(context.db, `${months[0]?.month ?? today}-01`);
  return { today, months, people: timeByPerson(entries, months), entries: entries.toReversed() };
}

/** Up to the one that `today` lies in, which is the last. */
function lastMonths(today: string): string[] {
  const [year = 0, month = 0] = today.split('-').map(Number);
  return Array.from({ length: MONTHS_SHOWN }, (_, index) =>
    new Date(Date.UTC(year, month - MONTHS_SHOWN + index, 1)).toISOString().slice(0, 7),
  );
}

function lastDayOf(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
