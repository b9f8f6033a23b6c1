import { type Context, Hono } from 'hono';
import type { CompanyCalendar } from '#shared/domain/calendar/company-calendar.ts';
import { holidayLines, readHolidays } from '#shared/domain/calendar/read-holidays.ts';
import { vietnameseHolidays } from '#shared/domain/calendar/vietnamese-holidays.ts';
import { getCompanyCalendar } from '#shared/services/calendar/get-company-calendar.ts';
import {
  type CalendarInput,
  type CalendarProblem,
  saveCompanyCalendar,
} from '#shared/services/calendar/save-company-calendar.ts';
import { authorise } from '#shared/services/staff/authorise.ts';
import type { ConsoleEnv } from '../environment.ts';
import { readForm } from '../form.ts';
import { CalendarPage } from '../pages/calendar-page.tsx';
import { readerOf, render } from '../render.tsx';
import { seenVersionIn } from '../version-field.tsx';

/** By whose clock and on which days the company mails. */
export function calendarRoutes() {
  const routes = new Hono<ConsoleEnv>();

  routes.get('/settings/calendar', async (c) => {
    authorise(c.var.context.actor, 'edit-calendar');
    const { timeZone, holidays, version } = await getCompanyCalendar(c.var.context);
    const typed = { timeZone, holidays: holidayLines(holidays) };
    return page(c, { typed, version, isSaved: c.req.query('saved') === 'yes' });
  });

  routes.post('/settings/calendar', async (c) => {
    const form = await readForm(c);
    const typed = { timeZone: form.text('timeZone'), holidays: form.text('holidays') };
    const seen = seenVersionIn(form);
    if (form.text('add') !== '') return added(c, typed, seen, Number(form.text('add')));
    const result = await saveCompanyCalendar(c.var.context, typed, seen);
    if (result.outcome === 'saved') return c.redirect('/settings/calendar?saved=yes', 303);
    if (result.outcome === 'refused') return page(c, { typed, version: seen, problems: result.problems });
    const now = await getCompanyCalendar(c.var.context);
    return page(c, { typed, version: now.version, overtakenBy: now });
  });

  return routes;
}

/** The public holidays of a year beside what was typed, each date once; nothing is saved. */
function added(c: Context<ConsoleEnv>, typed: CalendarInput, version: number | undefined, year: number) {
  authorise(c.var.context.actor, 'edit-calendar');
  const { days } = readerOf(c).phrases.timing.calendar;
  const known = new Set(readHolidays(typed.holidays).holidays.map(({ date }) => date));
  const fresh = vietnameseHolidays(year).filter(({ date }) => !known.has(date));
  const lines = holidayLines(fresh.map(({ date, holiday }) => ({ date, name: days[holiday] })));
  const holidays = [typed.holidays, lines].filter((text) => text !== '').join('\n');
  return page(c, { typed: { ...typed, holidays }, version, added: { year, days: fresh.length } });
}

interface Shown {
  readonly typed: CalendarInput;
  readonly version: number | undefined;
  readonly overtakenBy?: CompanyCalendar;
  readonly isSaved?: boolean;
  readonly added?: { readonly year: number; readonly days: number };
  readonly problems?: readonly CalendarProblem[];
}

function page(c: Context<ConsoleEnv>, shown: Shown) {
  return render(
    c,
    <CalendarPage reader={readerOf(c)} {...shown} />,
    shown.overtakenBy ? 409 : shown.problems ? 422 : 200,
  );
}
