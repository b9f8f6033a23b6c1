import { AgendaEntry, subjectOf } from '../../domain/agenda/agenda-entry.ts';
import { type Database, deleteItem, type ItemKey, putItem, queryAll } from './database.ts';

/** The key of an entry, for those who write it together with something else. */
export function agendaKey(entry: AgendaEntry): ItemKey {
  return { pk: 'AGENDA', sk: `${instant(entry.dueAt)}#${entry.kind}#${subjectOf(entry)}` };
}

/** Puts something on the agenda; the same thing at the same time stands there once. */
export async function addToAgenda(db: Database, entry: AgendaEntry): Promise<void> {
  await putItem(db, 'main', agendaKey(entry), AgendaEntry.parse(entry));
}

/** Everything that is due by now, oldest first. */
export async function dueEntries(db: Database, now: Date): Promise<AgendaEntry[]> {
  // `$` comes right after the `#` that follows the time, so what is due this very instant is included.
  const upTo = `${now.toISOString()}$`;
  return await queryAll<AgendaEntry>(db, 'main', 'AGENDA', { upTo, consistent: true });
}

export async function removeFromAgenda(db: Database, entry: AgendaEntry): Promise<void> {
  await deleteItem(db, 'main', agendaKey(entry));
}

/** One way of writing a time, so that the order of the keys is the order of the times. */
function instant(dateTime: string): string {
  return new Date(dateTime).toISOString();
}
