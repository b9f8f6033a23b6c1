import { putCustomerValue } from '../../adapters/dynamodb/customer-value-store.ts';
import { listPeople } from '../../adapters/dynamodb/person-store.ts';
import { customerValueFrom } from '../../domain/value/customer-value.ts';
import { PEOPLE_BUCKETS } from '../../domain/wave/bucket.ts';
import type { Context } from '../context.ts';
import { forEachInParallel } from '../parallel/for-each-in-parallel.ts';
import { authorise } from '../staff/authorise.ts';

const BUCKETS_AT_ONCE = 4;

/** Goes once through all customers and keeps what they bring together, unless a later run was faster. */
export async function summariseCustomers(
  context: Context<'db' | 'clock'>,
): Promise<{ outcome: 'summarised' | 'overtaken' }> {
  authorise(context.actor, 'run-agenda');
  const { db, clock } = context;
  const summary = customerValueFrom(clock().toISOString());
  const buckets = Array.from({ length: PEOPLE_BUCKETS }, (_, bucket) => bucket);
  await forEachInParallel(buckets, BUCKETS_AT_ONCE, async (bucket) => {
    for await (const person of listPeople(db, 'customer', bucket)) {
      if (person.side === 'customer') summary.add(person);
    }
  });
  return { outcome: (await putCustomerValue(db, summary.value())) ? 'summarised' : 'overtaken' };
}
