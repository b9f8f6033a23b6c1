import { Hono, type Context as HonoContext } from 'hono';
import * as z from 'zod';
import { AuditOutcome } from '#shared/domain/staff/audit-record.ts';
import { listChanges } from '#shared/services/audit/list-changes.ts';
import type { ConsoleEnv } from '../environment.ts';
import { AuditPage } from '../pages/audit-page.tsx';
import { readerOf, render } from '../render.tsx';

/** What an empty field of the form leaves open. */
const chosen = <Value extends z.ZodType>(schema: Value) =>
  z.preprocess((value) => value || undefined, schema.optional()).catch(undefined);

const Wanted = z.object({
  month: chosen(z.string().regex(/^(19|20)\d\d-(0[1-9]|1[0-2])$/)),
  staffId: chosen(z.string().max(200)),
  action: chosen(z.string().max(200)),
  outcome: chosen(AuditOutcome),
  search: chosen(z.string().trim().max(100)),
});

/** Who changed what: to look at, to search, and as a file. */
export function auditRoutes() {
  const routes = new Hono<ConsoleEnv>();

  routes.get('/settings/audit', async (c) => {
    const wanted = wantedIn(c);
    const changes = await listChanges(c.var.context, wanted);
    const page = z.coerce.number().int().min(1).catch(1).parse(c.req.query('page'));
    return render(c, <AuditPage reader={readerOf(c)} changes={changes} wanted={wanted} page={page} />);
  });

  return routes;
}

function wantedIn(c: HonoContext<ConsoleEnv>) {
  return Wanted.parse(c.req.query());
}
