import { getSuppression, listSuppressions } from '../../adapters/dynamodb/suppression-store.ts';
import { mayBeLifted } from '../../domain/contact/liftable.ts';
import type { Suppression } from '../../domain/contact/suppression.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';
import { suppressionIdOf } from './suppression-id.ts';

const ENTRIES_PER_PAGE = 50;

export interface ShownSuppression extends Suppression {
  readonly suppressionId: string;
  readonly mayBeLifted: boolean;
}

export interface SuppressedPage {
  readonly entries: readonly ShownSuppression[];
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
  const shown = shownAt(clock());
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

/** The same without pages, as a file holds it. */
export async function* everySuppressed(
  { actor, db, clock }: Context<'db' | 'clock'>,
  { search = '' }: { search?: string },
): AsyncGenerator<ShownSuppression> {
  authorise(actor, 'see-suppressions');
  const shown = shownAt(clock());
  const wanted = search.trim().toLowerCase();
  for await (const entry of listSuppressions(db, Number.POSITIVE_INFINITY)) {
    if (entry.email.includes(wanted)) yield shown(entry);
  }
}

function shownAt(now: Date) {
  return (entry: Suppression): ShownSuppression => ({
    ...entry,
    suppressionId: suppressionIdOf(entry.email),
    mayBeLifted: mayBeLifted(entry, now.toISOString()),
  });
}
