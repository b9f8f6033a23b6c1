import { clearSuppressed } from '../../adapters/dynamodb/person-suppression-store.ts';
import { getSuppression, liftSuppression as lift } from '../../adapters/dynamodb/suppression-store.ts';
import { mayBeLifted } from '../../domain/contact/liftable.ts';
import { say } from '../../locale/audience/say.ts';
import type { Context } from '../context.ts';
import { Conflict, NotFound } from '../errors.ts';
import { authorise } from '../staff/authorise.ts';
import { peopleWithAddress } from './people-with-address.ts';
import { suppressionIdOf } from './suppression-id.ts';

/** Takes an address off the list. Throws `Conflict`, with the reason, where that is not for the staff to do. */
export async function liftSuppression(
  context: Context<'db' | 'clock'>,
  { suppressionId, email }: { suppressionId: string; email: string },
): Promise<{ outcome: 'lifted' | 'not-suppressed' }> {
  authorise(context.actor, 'edit-suppressions');
  if (suppressionIdOf(email) !== suppressionId) throw new NotFound(`suppression ${suppressionId}`);
  const { db, clock } = context;
  const entry = await getSuppression(db, email);
  if (!entry) return { outcome: 'not-suppressed' };
  const { reason } = entry;
  if (!mayBeLifted(entry, clock().toISOString()))
    throw new Conflict(say(({ suppression }) => suppression.stays[reason]));
  // People first: what breaks off in between leaves the address on the list, where it can be lifted again.
  for (const person of await peopleWithAddress(context, email)) await clearSuppressed(db, person, reason);
  const isLifted = await lift(db, entry);
  if (!isLifted) throw new Conflict(say((phrases) => phrases.suppression.changedMeanwhile));
  return { outcome: 'lifted' };
}
