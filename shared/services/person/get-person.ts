import { getPerson as readPerson } from '../../adapters/dynamodb/person-store.ts';
import { getSuppression } from '../../adapters/dynamodb/suppression-store.ts';
import { isErased } from '../../domain/contact/erased-person.ts';
import type { Person, SuppressionReason } from '../../domain/contact/person.ts';
import type { Side } from '../../domain/side.ts';
import type { UnitTree } from '../../domain/unit/unit-tree.ts';
import { restedSince, restsUntil } from '../../domain/wave/rest-period.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../errors.ts';
import { getRestPeriods } from '../settings/get-rest-periods.ts';
import { authorise } from '../staff/authorise.ts';
import { listUnits } from '../unit/list-units.ts';
import { type Given, readGiven } from './read-given.ts';
import { readSent, type Sent } from './read-sent.ts';

export interface KnownPerson {
  readonly person: Person;
  readonly tree: UnitTree;
  /** Why nothing is sent to this person any more. An employee who reported a mail as spam has `asked`, like others. */
  readonly suppression?: { readonly reason: SuppressionReason; readonly at?: string };
  /** Customers: from when on they may be asked again, about anything and about the relationship as a whole. */
  readonly rest?: { readonly any?: string; readonly relationship?: string };
  /** The latest first. */
  readonly sent: readonly Sent[];
  /** Customers: what was answered, by invitation. */
  readonly given: ReadonlyMap<string, Given>;
}

export interface PersonRef {
  readonly side: Side;
  readonly personId: string;
}

/** Somebody as the directory has them. Throws `NotFound`, also for somebody who was erased. */
export async function getKnownPerson(context: Context<'db'>, { side, personId }: PersonRef): Promise<Person> {
  authorise(context.actor, side === 'customer' ? 'see-customers' : 'see-employees');
  const person = await readPerson(context.db, side, personId);
  if (!person || isErased(person)) throw new NotFound(`${side} ${personId}`);
  return person;
}

/**
 * All that is known of one person. Of employees nothing is read that an answer changes. Throws `NotFound`, also for
 * somebody who was erased.
 */
export async function getPerson(
  context: Context<'db' | 'clock' | 'secrets'>,
  { side, personId }: PersonRef,
): Promise<KnownPerson> {
  const { db, clock } = context;
  const person = await getKnownPerson(context, { side, personId });
  const [tree, entry, rest, sent] = await Promise.all([
    listUnits(context),
    person.email === undefined ? undefined : getSuppression(db, person.email),
    getRestPeriods(context),
    readSent(context, person),
  ]);
  const now = clock().toISOString();
  const reason = person.suppressed ?? entry?.reason;
  const any = restsUntil(person, restedSince(now, rest, false), now);
  const relationship = restsUntil(person, restedSince(now, rest, true), now);
  return {
    person,
    tree,
    ...(reason && {
      suppression: {
        reason: side === 'employee' && reason === 'complained' ? 'asked' : reason,
        ...(entry && { at: entry.at }),
      },
    }),
    ...(side === 'customer' && {
      rest: { ...(any !== undefined && { any }), ...(relationship !== undefined && { relationship }) },
    }),
    sent,
    given: await readGiven(context, sent),
  };
}
