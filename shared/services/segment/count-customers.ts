import { listUnits } from '../../adapters/dynamodb/unit-store.ts';
import type { Criteria } from '../../domain/contact/criteria.ts';
import { unitTreeOf } from '../../domain/unit/unit-tree.ts';
import type { Context } from '../context.ts';
import { chooserOf } from '../person/choose-by-criteria.ts';
import { forEachPage } from '../person/for-each-page.ts';
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
  const tree = unitTreeOf(await listUnits(context.db));
  const choosers = criteria.map((each) => chooserOf(context, [each], tree));
  const meeting = criteria.map(() => 0);
  let customers = 0;
  await forEachPage(context, 'customer', async (page) => {
    customers += page.length;
    for (const [index, { isMeant, lookUp }] of choosers.entries()) {
      await lookUp(page);
      const met = page.filter(isMeant).length;
      meeting[index] = (meeting[index] ?? 0) + met;
    }
  });
  return { customers, meeting };
}
