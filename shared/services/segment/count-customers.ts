import { listCandidates } from '../../adapters/dynamodb/candidate-store.ts';
import { listUnits } from '../../adapters/dynamodb/unit-store.ts';
import type { Criteria } from '../../domain/contact/criteria.ts';
import { unitTreeOf } from '../../domain/unit/unit-tree.ts';
import { PEOPLE_BUCKETS } from '../../domain/wave/bucket.ts';
import type { Context } from '../context.ts';
import { forEachInParallel } from '../parallel/for-each-in-parallel.ts';
import { chooserOf } from '../person/choose-by-criteria.ts';
import { authorise } from '../staff/authorise.ts';

export interface CustomerCounts {
  readonly customers: number;
  /** How many meet each of the criteria, in their order. */
  readonly meeting: readonly number[];
}

/** Counts, in one pass over the directory, who meets each of several criteria at this moment. */
export async function countCustomers(
  context: Context<'db'>,
  criteria: readonly Criteria[],
): Promise<CustomerCounts> {
  authorise(context.actor, 'see-segments');
  const { db } = context;
  const tree = unitTreeOf(await listUnits(db));
  const choosers = criteria.map((each) => chooserOf(context, [each], tree));
  const meeting = criteria.map(() => 0);
  let customers = 0;
  await forEachInParallel(Array(PEOPLE_BUCKETS).keys(), PEOPLE_BUCKETS, async (bucket) => {
    for await (const page of listCandidates(db, 'customer', bucket)) {
      customers += page.length;
      for (const [index, { isMeant, lookUp }] of choosers.entries()) {
        await lookUp(page);
        const met = page.filter(isMeant).length;
        meeting[index] = (meeting[index] ?? 0) + met;
      }
    }
  });
  return { customers, meeting };
}
