import { type CandidateDetails, listCandidates } from '../../adapters/dynamodb/candidate-store.ts';
import type { Side } from '../../domain/side.ts';
import { PEOPLE_BUCKETS } from '../../domain/wave/bucket.ts';
import type { Candidate } from '../../domain/wave/decide-invitation.ts';
import type { Context } from '../context.ts';
import { forEachInParallel } from '../parallel/for-each-in-parallel.ts';

/** Goes through the whole directory of one side, all partitions at once, page by page. */
export async function forEachPage(
  { db }: Pick<Context<'db'>, 'db'>,
  side: Side,
  details: CandidateDetails,
  work: (page: readonly Candidate[]) => Promise<void> | void,
): Promise<void> {
  await forEachInParallel(Array(PEOPLE_BUCKETS).keys(), PEOPLE_BUCKETS, async (bucket) => {
    for await (const page of listCandidates(db, side, bucket, details)) await work(page);
  });
}
