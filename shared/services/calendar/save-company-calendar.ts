import { putCompanyCalendar } from '../../adapters/dynamodb/company-calendar-store.ts';
import type { CompanyCalendar } from '../../domain/calendar/company-calendar.ts';
import { type HolidayProblem, readHolidays } from '../../domain/calendar/read-holidays.ts';
import { isTimeZone } from '../../domain/calendar/time-zone.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';

export interface CalendarInput {
  readonly timeZone: string;
  /** One a line. */
  readonly holidays: string;
}

export type CalendarProblem = HolidayProblem | { readonly problem: 'no-zone' };

export type SaveCalendarOutcome =
  | { outcome: 'saved'; calendar: CompanyCalendar }
  | { outcome: 'overtaken' }
  | { outcome: 'refused'; problems: CalendarProblem[] };

/** Saves by whose clock and on which days the company mails. Refuses it as a whole, and names all that is wrong. */
export async function saveCompanyCalendar(
  context: Context<'db'>,
  input: CalendarInput,
  /** The version that it was made from; the one that stands there, where absent. */
  seen?: number,
): Promise<SaveCalendarOutcome> {
  authorise(context.actor, 'edit-calendar');
  const { holidays, problems: wrongLines } = readHolidays(input.holidays);
  const wrongZone: CalendarProblem[] = isTimeZone(input.timeZone) ? [] : [{ problem: 'no-zone' }];
  const problems = [...wrongZone, ...wrongLines];
  if (problems.length > 0) return { outcome: 'refused', problems };
  const calendar = { timeZone: input.timeZone, holidays };
  const isSaved = await putCompanyCalendar(context.db, calendar, seen);
  return isSaved ? { outcome: 'saved', calendar } : { outcome: 'overtaken' };
}
