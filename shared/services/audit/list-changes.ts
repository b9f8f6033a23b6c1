import { listAuditRecords } from '../../adapters/dynamodb/audit-store.ts';
import { endOfMonth, localMonth, startOfMonth } from '../../domain/calendar/local-month.ts';
import type { AuditOutcome, AuditRecord } from '../../domain/staff/audit-record.ts';
import { CONSOLE_PHRASES } from '../../locale/console/phrases.ts';
import { sayInConsole } from '../../locale/console/say-in-console.ts';
import { getCompanyCalendar } from '../calendar/get-company-calendar.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';
import { nameIn, nameSubjects, type SubjectNames } from './name-subjects.ts';

export interface ChangesWanted {
  /** `2026-11`, by the clock of the company; the running one where absent. */
  readonly month?: string | undefined;
  readonly staffId?: string | undefined;
  readonly action?: string | undefined;
  readonly outcome?: AuditOutcome | undefined;
  readonly search?: string | undefined;
}

export interface Changes {
  readonly month: string;
  /** Those that were asked for, newest first. */
  readonly records: readonly AuditRecord[];
  /** Who did anything in the month, and what was done at all: what can be filtered by. */
  readonly people: readonly { readonly staffId: string; readonly email: string }[];
  readonly actions: readonly string[];
}

/** What staff changed in a month. The trail names things and never their content. */
export async function listChanges(
  context: Context<'db' | 'clock'>,
  wanted: ChangesWanted = {},
): Promise<Changes> {
  authorise(context.actor, 'see-audit-trail');
  const { timeZone } = await getCompanyCalendar(context);
  const month = wanted.month ?? localMonth(context.clock().toISOString(), timeZone);
  const span = { from: startOfMonth(month, timeZone), to: endOfMonth(month, timeZone) };
  const people = new Map<string, string>();
  const actions = new Set<string>();
  const chosen: AuditRecord[] = [];
  for await (const record of listAuditRecords(context.db, span)) {
    if (!people.has(record.staffId)) people.set(record.staffId, record.email);
    actions.add(record.action);
    if (isWanted(record, wanted)) chosen.push(record);
  }
  return {
    month,
    records: wanted.search ? await found(context, chosen, wanted.search) : chosen,
    people: [...people].map(([staffId, email]) => ({ staffId, email })),
    actions: [...actions],
  };
}

/** Those in which what is searched for stands, also as the name of what they are about. */
async function found(
  context: Context<'db'>,
  records: readonly AuditRecord[],
  search: string,
): Promise<AuditRecord[]> {
  const names = await nameSubjects(context, records);
  const wanted = search.toLocaleLowerCase();
  return records.filter((record) => wordsOf(record, names).includes(wanted));
}

function isWanted(record: AuditRecord, { staffId, action, outcome }: ChangesWanted): boolean {
  if (staffId && record.staffId !== staffId) return false;
  if (action && record.action !== action) return false;
  return !outcome || record.outcome === outcome;
}

/** Everything about a record that somebody may look for, in whichever language. */
function wordsOf({ action, email, subject }: AuditRecord, names: SubjectNames): string {
  const phrases = Object.values(CONSOLE_PHRASES).map(
    ({ audit }) => (audit.actions as Readonly<Record<string, string>>)[action] ?? '',
  );
  const named = Object.keys(subject).flatMap((kind) => {
    const name = nameIn(names, kind, subject) ?? {};
    return Object.values(name === 'erased' ? sayInConsole(({ audit }) => audit.erased) : name);
  });
  return [...phrases, email, ...named, ...Object.values(subject)].join(' ').toLocaleLowerCase();
}
