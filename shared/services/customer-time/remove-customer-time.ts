import { deleteCustomerTime, getCustomerTime } from '../../adapters/dynamodb/customer-time-store.ts';
import type { CustomerTime } from '../../domain/customer-time/customer-time.ts';
import { workerOf } from '../case/case-worker.ts';
import type { Context } from '../context.ts';
import { NotAllowed, NotFound } from '../errors.ts';
import { authorise } from '../staff/authorise.ts';

/** One of the actor's own entries. Throws `NotFound`, and `NotAllowed` for those of others. */
export async function ownCustomerTime(
  context: Context<'db'>,
  { entryId }: { readonly entryId: string },
): Promise<CustomerTime> {
  authorise(context.actor, 'log-customer-time');
  const entry = await getCustomerTime(context.db, entryId);
  if (!entry) throw new NotFound(`customer time ${entryId}`);
  if (entry.staffId !== workerOf(context.actor).staffId) throw new NotAllowed(`customer time ${entryId}`);
  return entry;
}

/** Takes an entry of one's own out of the log. */
export async function removeCustomerTime(
  context: Context<'db'>,
  ref: { readonly entryId: string },
): Promise<void> {
  const { entryId } = await ownCustomerTime(context, ref);
  await deleteCustomerTime(context.db, entryId);
}
