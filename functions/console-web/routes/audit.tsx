import { Hono, type Context as HonoContext } from 'hono';
import * as z from 'zod';
import { AuditOutcome, type AuditRecord } from '#shared/domain/staff/audit-record.ts';
import { listChanges } from '#shared/services/audit/list-changes.ts';
import { nameSubjects } from '#shared/services/audit/name-subjects.ts';
import type { ConsoleEnv } from '../environment.ts';
import { AuditPage, recordsOn } from '../pages/audit-page.tsx';
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
    const isFile = c.req.query('file') !== undefined;
    const named = isFile ? changes.records : recordsOn(page, changes);
    const names = await nameSubjects(c.var.context, withActors(named));
    return render(c, <AuditPage reader={readerOf(c)} {...{ changes, wanted, page, names }} />);
  });

  return routes;
}

/** Whoever did it is named as well. */
function withActors(records: readonly AuditRecord[]): Pick<AuditRecord, 'subject'>[] {
  return [...records, ...records.map(({ staffId }) => ({ subject: { staffId } }))];
}

function wantedIn(c: HonoContext<ConsoleEnv>) {
  return Wanted.parse(c.req.query());
}
