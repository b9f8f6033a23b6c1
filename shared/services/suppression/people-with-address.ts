import { listCandidates } from '../../adapters/dynamodb/candidate-store.ts';
import type { Person } from '../../domain/contact/person.ts';
import { suppressedAddress } from '../../domain/contact/suppression-rules.ts';
import { Side } from '../../domain/side.ts';
import { PEOPLE_BUCKETS } from '../../domain/wave/bucket.ts';
import type { Context } from '../context.ts';
import { forEachInParallel } from '../parallel/for-each-in-parallel.ts';

/** Everybody with this address, on both sides. Goes through the whole directory: there is no way back from an address. */
export async function peopleWithAddress(
  { db }: Pick<Context<'db'>, 'db'>,
  email: string,
): Promise<Pick<Person, 'side' | 'personId'>[]> {
  const address = suppressedAddress(email);
  const found: Pick<Person, 'side' | 'personId'>[] = [];
  const partitions = Side.options.flatMap((side) =>
    Array.from({ length: PEOPLE_BUCKETS }, (_, bucket) => ({ side, bucket })),
  );
  await forEachInParallel(partitions, PEOPLE_BUCKETS, async ({ side, bucket }) => {
    for await (const page of listCandidates(db, side, bucket)) {
      for (const person of page) {
        if (person.email !== undefined && suppressedAddress(person.email) === address) {
          found.push({ side, personId: person.personId });
        }
      }
    }
  });
  return found;
}
