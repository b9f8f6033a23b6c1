import { getSuppression, listSuppressions } from '../../adapters/dynamodb/suppression-store.ts';
import { mayBeLifted } from '../../domain/contact/liftable.ts';
import type { Suppression } from '../../domain/contact/suppression.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';
import { suppressionIdOf } from './suppression-id.ts';

const ENTRIES_PER_PAGE = 50;

export interface SuppressedPage {
  readonly entries: readonly (Suppression & {
    readonly suppressionId: string;
    readonly mayBeLifted: boolean;
  })[];
  /** From when back the next page tells, where there is one. */
  readonly older?: string;
}

/** Addresses that are never written to, newest first; those that contain the text where one is looked for. */
export async function listSuppressed(
  context: Context<'db' | 'clock'>,
  { search = '', from }: { search?: string; from?: string | undefined },
): Promise<SuppressedPage> {
  authorise(context.actor, 'see-suppressions');
  const { db, clock } = context;
  const now = clock().toISOString();
  const shown = (entry: Suppression) => ({
    ...entry,
    suppressionId: suppressionIdOf(entry.email),
    mayBeLifted: mayBeLifted(entry, now),
  });
  const wanted = search.trim().toLowerCase();
  const exact = wanted.includes('@') ? await getSuppression(db, wanted) : undefined;
  if (exact) return { entries: [shown(exact)] };
  const entries: Suppression[] = [];
  const limit = wanted ? Number.POSITIVE_INFINITY : ENTRIES_PER_PAGE + 1;
  for await (const entry of listSuppressions(db, limit, from)) {
    if (wanted && !entry.email.includes(wanted)) continue;
    if (entries.length === ENTRIES_PER_PAGE) return { entries: entries.map(shown), older: entry.at };
    entries.push(entry);
  }
  return { entries: entries.map(shown) };
}
