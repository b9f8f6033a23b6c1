import { listPeopleByPage } from '../../adapters/dynamodb/person-store.ts';
import type { Person } from '../../domain/contact/person.ts';
import type { Side } from '../../domain/side.ts';
import { PEOPLE_BUCKETS } from '../../domain/wave/bucket.ts';
import type { Context } from '../context.ts';
import { forEachInParallel } from '../parallel/for-each-in-parallel.ts';

/** Goes through the whole directory of one side, all partitions at once, page by page. */
export async function forEachPage(
  { db }: Pick<Context<'db'>, 'db'>,
  side: Side,
  work: (page: readonly Person[]) => Promise<void> | void,
): Promise<void> {
  await forEachInParallel(Array(PEOPLE_BUCKETS).keys(), PEOPLE_BUCKETS, async (bucket) => {
    for await (const page of listPeopleByPage(db, side, bucket)) await work(page);
  });
}
