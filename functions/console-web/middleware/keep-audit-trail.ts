import { createMiddleware } from 'hono/factory';
import { matchedRoutes } from 'hono/route';
import type { AuditOutcome } from '#shared/domain/staff/audit-record.ts';
import { recordChangeBegun, recordChangeEnded } from '#shared/services/audit/record-change.ts';
import type { ConsoleEnv } from '../environment.ts';

/** Leaves a record of everything that is not just looked at. No route can forget it. */
export const keepAuditTrail = createMiddleware<ConsoleEnv>(async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return await next();
  const route = matchedRoutes(c).findLast(({ method }) => method === c.req.method);
  if (!route) return await next();
  const { context, staff } = c.var;
  const record = await recordChangeBegun(context, staff, {
    action: `${route.method} ${route.path}`,
    subject: parametersOf(route.path, c.req.path),
  });
  await next();
  const subject = { ...record.subject, ...c.var.alsoNamed };
  await recordChangeEnded(context, { ...record, subject }, outcomeOf(c.res.status));
});

function outcomeOf(status: number): AuditOutcome {
  if (status < 400) return 'done';
  return status < 500 ? 'refused' : 'failed';
}

/** What a path names: `/waves/:waveId` and `/waves/k3` give `{ waveId: 'k3' }`. */
function parametersOf(pattern: string, path: string): Record<string, string> {
  const given = path.split('/');
  const named = pattern.split('/').flatMap((part, index) => {
    const value = given[index];
    return part.startsWith(':') && value !== undefined ? [[part.slice(1), value]] : [];
  });
  return Object.fromEntries(named);
}
