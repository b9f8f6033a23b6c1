import type { Person } from '../../domain/contact/person.ts';
import type { Side } from '../../domain/side.ts';
import { bucketOf, PEOPLE_BUCKETS } from '../../domain/wave/bucket.ts';
import { updateItem } from './conditional-update.ts';
import type { Database, Expression } from './database.ts';

export type PersonRef = Pick<Person, 'side' | 'personId'>;

export const peoplePartition = (side: Side, bucket: number) => `PEOPLE#${side}#${bucket}`;
export const personKey = ({ side, personId }: PersonRef) => ({
  pk: peoplePartition(side, bucketOf(personId, PEOPLE_BUCKETS)),
  sk: personId,
});

/** Changes attributes of one person; false when the condition does not hold. */
export async function updatePerson(
  db: Database,
  ref: PersonRef,
  change: Expression,
  condition: Expression,
): Promise<boolean> {
  return await updateItem(db, 'main', personKey(ref), change, condition);
}
