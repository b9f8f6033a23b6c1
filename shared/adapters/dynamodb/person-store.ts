import { setTimeout as pause } from 'node:timers/promises';
import { BatchWriteItemCommand } from '@aws-sdk/client-dynamodb';
import { Person } from '../../domain/contact/person.ts';
import type { Side } from '../../domain/side.ts';
import type { RestedSince } from '../../domain/wave/rest-period.ts';
import { batchGetItems } from './batch-get.ts';
import { settingOrRemoving } from './conditional-update.ts';
import {
  type Database,
  type Expression,
  getItem,
  isAccepted,
  itemOf,
  putItem,
  queryPages,
} from './database.ts';
import {
  hasRested,
  isApart,
  PARTS_OF_A_PERSON,
  type PersonRef,
  peoplePartition,
  personFrom,
  personIn,
  personKey,
  type StoredPerson,
  settingLastInvitation,
  storedPerson,
  updatePerson,
} from './person-item.ts';

/** What DynamoDB takes in one go. */
const WRITES_PER_BATCH = 25;
/** What the local engine reads in one go; DynamoDB ends a page at 1 MB, earlier than this. */
const PEOPLE_PER_PAGE = 5000;
/** Somebody else has to be faster this often, with the same person, before it is given up. */
const CHANGE_ATTEMPTS = 5;

export async function putPerson(db: Database, person: Person): Promise<void> {
  await putItem(db, 'main', personKey(person), storedPerson(Person.parse(person)));
}

/** Stores somebody new; false when the person is known already, and stays as known. */
export async function createPerson(db: Database, person: Person): Promise<boolean> {
  const isNew = { text: 'attribute_not_exists(pk)' };
  const stored = storedPerson(Person.parse(person));
  return await isAccepted(putItem(db, 'main', personKey(person), stored, isNew));
}

/** Stores people in batches. What the table could not take at once is offered again, ever more slowly. */
export async function putPeople(db: Database, people: readonly Person[]): Promise<void> {
  let left = people.map((person) => ({
    PutRequest: { Item: itemOf(personKey(person), storedPerson(Person.parse(person))) },
  }));
  for (let vain = 0; left.length > 0; ) {
    const batch = left.slice(0, WRITES_PER_BATCH);
    const { UnprocessedItems } = await db.client.send(
      new BatchWriteItemCommand({ RequestItems: { [db.tables.main]: batch } }),
    );
    const refused = (UnprocessedItems?.[db.tables.main] ?? []).flatMap(({ PutRequest }) =>
      PutRequest?.Item ? [{ PutRequest: { Item: PutRequest.Item } }] : [],
    );
    left = [...left.slice(WRITES_PER_BATCH), ...refused];
    vain = refused.length === batch.length ? vain + 1 : 0;
    if (refused.length > 0) await pause(backoffInMilliseconds(vain));
  }
}

export async function getPerson(db: Database, side: Side, personId: string): Promise<Person | undefined> {
  const stored = await getItem<StoredPerson>(db, 'main', personKey({ side, personId }));
  return stored && personFrom(stored);
}

/** Those of these people who are known, by id. */
export async function getPeople(
  db: Database,
  side: Side,
  personIds: readonly string[],
): Promise<Map<string, Person>> {
  const keys = [...new Set(personIds)].map((personId) => personKey({ side, personId }));
  const people = await batchGetItems<StoredPerson>(db, 'main', keys, { consistent: true });
  return new Map(people.map(personFrom).map((person) => [person.personId, person]));
}

/** One partition of the directory, in the order of the ids. */
export async function* listPeople(db: Database, side: Side, bucket: number): AsyncGenerator<Person> {
  for await (const page of listPeopleByPage(db, side, bucket)) yield* page;
}

/** The same page by page: a directory is large. */
export async function* listPeopleByPage(db: Database, side: Side, bucket: number): AsyncGenerator<Person[]> {
  const pages = queryPages(db, 'main', peoplePartition(side, bucket), {
    consistent: true,
    only: PARTS_OF_A_PERSON,
    itemsPerPage: PEOPLE_PER_PAGE,
  });
  for await (const page of pages) yield page.map(personIn);
}

/**
 * Sets fields of somebody, and removes those given as `undefined`; false when there is no such person any more. What
 * other sources set meanwhile stays. Whoever has just read the person says so, and saves reading again.
 */
export async function changePerson(
  db: Database,
  { side, personId }: PersonRef,
  fields: Readonly<Record<string, unknown>>,
  justRead?: Person,
): Promise<boolean> {
  const apart = Object.fromEntries(Object.entries(fields).filter(([name]) => isApart(name)));
  for (let attempt = 0; attempt < CHANGE_ATTEMPTS; attempt++) {
    const known = attempt === 0 ? justRead : undefined;
    const person = known ?? (await getPeople(db, side, [personId])).get(personId);
    if (!person || person.suppressed === 'erased') return false;
    const { profile } = storedPerson({ ...person, ...fields } as Person);
    // A mark that came meanwhile is not taken away with the one that was seen.
    const isMarkedAsSeen = !justRead || person.suppressed === justRead.suppressed;
    const change = settingOrRemoving({ profile, ...(isMarkedAsSeen && apart) });
    if (await updatePerson(db, person, change, asStored(person))) return true;
  }
  throw new Error('a person keeps changing');
}

/** Neither a source nor a suppression has said anything else meanwhile. */
function asStored(person: Person): Expression {
  const { profile, suppressed } = storedPerson(person);
  return suppressed === undefined
    ? {
        text: '#profile = :profileBefore AND attribute_not_exists(#suppressed)',
        values: { ':profileBefore': profile },
      }
    : {
        text: '#profile = :profileBefore AND #suppressed = :suppressedBefore',
        values: { ':profileBefore': profile, ':suppressedBefore': suppressed },
      };
}

export interface Reservation {
  readonly waveId: string;
  readonly invitationId: string;
  readonly at: string;
  /** The survey is about the relationship as a whole. */
  readonly isRelationship: boolean;
  /** Whoever was invited later rests; absent where nobody does. */
  readonly restedSince?: RestedSince;
}

/**
 * Reserves somebody for a wave: no other wave gets them before their rest is over. False when another wave was
 * faster, or when there is no such person; true again for the same wave.
 */
export async function markInvited(
  db: Database,
  ref: PersonRef,
  { restedSince, ...reservation }: Reservation,
): Promise<boolean> {
  const rested = restedSince && hasRested(restedSince);
  const condition: Expression = rested
    ? {
        text: `attribute_exists(pk) AND ((${rested.text}) OR #lastInvitedWaveId = :waveId)`,
        values: rested.values,
      }
    : { text: 'attribute_exists(pk)' };
  return await updatePerson(db, ref, settingLastInvitation(reservation), condition);
}

function backoffInMilliseconds(vainAttempts: number): number {
  return Math.min(5_000, 50 * 2 ** vainAttempts);
}
