import { createMiddleware } from 'hono/factory';
import { getCompanyCalendar } from '#shared/services/calendar/get-company-calendar.ts';
import type { Resources } from '#shared/services/context.ts';
import { resumeSession } from '#shared/services/session/resume-session.ts';
import { readCookie } from '../cookies.ts';
import type { ConsoleEnv } from '../environment.ts';
import type { ConsoleSettings } from '../settings.ts';
import { inLanguage } from './know-reader.ts';

/** Lets only those pass who are signed in, and shows them the time of the company; others are sent to the sign-in page and come back afterwards. */
export function requireStaff(resources: Resources & ConsoleSettings) {
  const { baseUrl } = resources.site;
  return createMiddleware<ConsoleEnv>(async (c, next) => {
    const token = readCookie(c, baseUrl, 'session');
    const [staff, calendar] = await Promise.all([
      token && resumeSession(resources, token),
      getCompanyCalendar(resources),
    ]);
    if (!staff) {
      const cameFrom = c.req.method === 'GET' ? c.var.reader.path : '/';
      const reason = token ? '&reason=ended' : '';
      return c.redirect(`/sign-in?to=${encodeURIComponent(cameFrom)}${reason}`, 303);
    }
    c.set('staff', staff);
    c.set('context', { ...resources, actor: { kind: 'staff', staff } });
    c.set('reader', {
      ...c.var.reader,
      timeZone: resources.timeZone ?? calendar.timeZone,
      ...(!readCookie(c, baseUrl, 'language') && inLanguage(staff.language)),
    });
    return await next();
  });
}
