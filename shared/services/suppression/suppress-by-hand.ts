import * as z from 'zod';
import { markSuppressed } from '../../adapters/dynamodb/person-suppression-store.ts';
import { suppress } from '../../adapters/dynamodb/suppression-store.ts';
import { say } from '../../locale/audience/say.ts';
import type { Context } from '../context.ts';
import { Invalid } from '../errors.ts';
import { authorise } from '../staff/authorise.ts';
import { peopleWithAddress } from './people-with-address.ts';

const Address = z.email().max(254);

/**
 * Enters that somebody does not want to be written to. The wish is the person's: whoever has the address today is
 * not written to at another one either. Throws `Invalid` for what is no address.
 */
export async function suppressByHand(
  context: Context<'db' | 'clock'>,
  { email }: { email: string },
): Promise<{ outcome: 'suppressed' | 'already-suppressed' }> {
  authorise(context.actor, 'edit-suppressions');
  const address = Address.safeParse(email.trim().toLowerCase());
  if (!address.success) throw new Invalid(say((phrases) => phrases.suppression.addressWrong));
  const { db, clock } = context;
  const at = clock().toISOString();
  const isNew = await suppress(db, { email: address.data, reason: 'asked', at });
  for (const person of await peopleWithAddress(context, address.data)) {
    await markSuppressed(db, person, 'asked');
  }
  return { outcome: isNew ? 'suppressed' : 'already-suppressed' };
}
