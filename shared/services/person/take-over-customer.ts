import { changePerson, createPerson, getPeople } from '../../adapters/dynamodb/person-store.ts';
import { mergePerson } from '../../domain/contact/merge-person.ts';
import type { Person } from '../../domain/contact/person.ts';
import type { PersonFields } from '../../domain/contact/read-person.ts';
import type { Context } from '../context.ts';
import { askForSummary } from '../value/ask-for-summary.ts';
import { personIdOf } from './person-id.ts';

/** Somebody else has to be faster this often, with the same person, before it is given up. */
const ATTEMPTS = 5;

/**
 * What an import does, for one customer: adds or updates, field by field. Gives the customer as known from now on;
 * nothing for somebody who was erased, and stays so.
 */
export async function takeOverCustomer(
  { db, clock }: Pick<Context<'db' | 'clock'>, 'db' | 'clock'>,
  fields: PersonFields,
): Promise<Person | undefined> {
  const side = 'customer';
  const personId = personIdOf(side, fields.externalId);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const known = (await getPeople(db, side, [personId])).get(personId);
    const merged = mergePerson(side, personId, fields, known);
    if (!('person' in merged)) return merged.change === 'erased' ? undefined : known;
    const isTakenOver =
      merged.change === 'new'
        ? await createPerson(db, merged.person)
        : await changePerson(db, { side, personId }, merged.fields, known);
    if (!isTakenOver) continue;
    if ('revenue' in (merged.change === 'new' ? merged.person : merged.fields)) {
      await askForSummary({ db, clock }, 'tonight');
    }
    return merged.person;
  }
  throw new Error('a customer keeps changing');
}
