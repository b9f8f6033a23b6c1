import { createMiddleware } from 'hono/factory';
import type { Resources } from '#shared/services/context.ts';
import { resumeSession } from '#shared/services/session/resume-session.ts';
import { readCookie } from '../cookies.ts';
import type { ConsoleEnv } from '../environment.ts';
import { inLanguage } from './know-reader.ts';

/** Lets only those pass who are signed in; others are sent to the sign-in page and come back afterwards. */
export function requireStaff(resources: Resources) {
  const { baseUrl } = resources.site;
  return createMiddleware<ConsoleEnv>(async (c, next) => {
    const token = readCookie(c, baseUrl, 'session');
    const staff = token && (await resumeSession(resources, token));
    if (!staff) {
      const cameFrom = c.req.method === 'GET' ? c.var.reader.path : '/';
      const reason = token ? '&reason=ended' : '';
      return c.redirect(`/sign-in?to=${encodeURIComponent(cameFrom)}${reason}`, 303);
    }
    c.set('staff', staff);
    c.set('context', { ...resources, actor: { kind: 'staff', staff } });
    if (!readCookie(c, baseUrl, 'language'))
      c.set('reader', { ...c.var.reader, ...inLanguage(staff.language) });
    return await next();
  });
}
