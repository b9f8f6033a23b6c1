// The directory as somebody looks for a name in it.
import type { Person } from '../../domain/contact/person.ts';
import type { Side } from '../../domain/side.ts';
import { type Database, queryPages, toValue } from './database.ts';
import { peoplePartition } from './person-item.ts';

const READ = ['personId', 'externalId', 'name', 'email', 'unitId', 'suppressed', 'leftOn'] as const;

/** What tells people of one name apart. */
export interface NamedPerson
  extends Pick<Person, 'personId' | 'externalId' | 'name' | 'email' | 'unitId' | 'suppressed'> {
  readonly leftOn?: string;
}

/** One partition of the directory, page by page. */
export async function* listNamedPeople(
  db: Database,
  side: Side,
  bucket: number,
): AsyncGenerator<NamedPerson[]> {
  for await (const page of queryPages(db, 'main', peoplePartition(side, bucket), { only: READ })) {
    yield page.map((item) => toValue<NamedPerson>(item));
  }
}

/** Where somebody belongs, and whether they still do. */
export interface PlacedPerson extends Pick<Person, 'unitId' | 'suppressed'> {
  readonly leftOn?: string;
}

/** One partition of the directory as it is counted, page by page. */
export async function* listPlacedPeople(
  db: Database,
  side: Side,
  bucket: number,
): AsyncGenerator<PlacedPerson[]> {
  const only = ['unitId', 'suppressed', 'leftOn'] satisfies (keyof PlacedPerson)[];
  for await (const page of queryPages(db, 'main', peoplePartition(side, bucket), { only })) {
    yield page.map((item) => toValue<PlacedPerson>(item));
  }
}
