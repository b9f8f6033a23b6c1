import { listPeople } from '../../adapters/dynamodb/person-store.ts';
import type { Person } from '../../domain/contact/person.ts';
import { PEOPLE_BUCKETS } from '../../domain/wave/bucket.ts';
import type { Context } from '../context.ts';
import type { PeopleReading } from './read-people.ts';

/** The people of the directory whom a file that was read to its end does not name; those who have left count no more. */
export async function* peopleNotNamed(
  { db }: Pick<Context<'db'>, 'db'>,
  { side, ids }: Pick<PeopleReading, 'side' | 'ids'>,
): AsyncGenerator<Person> {
  for (let bucket = 0; bucket < PEOPLE_BUCKETS; bucket++) {
    for await (const person of listPeople(db, side, bucket)) {
      const hasLeft = person.side === 'employee' && person.leftOn !== undefined;
      if (hasLeft || person.suppressed === 'erased' || ids.lineOf(person.externalId)) continue;
      yield person;
    }
  }
}
