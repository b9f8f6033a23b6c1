import type { Person } from '../../domain/contact/person.ts';
import type { Side } from '../../domain/side.ts';
import { bucketOf, PEOPLE_BUCKETS } from '../../domain/wave/bucket.ts';
import type { RestedSince } from '../../domain/wave/rest-period.ts';
import { asciiJson } from './ascii-json.ts';
import { updateItem } from './conditional-update.ts';
import type { Attributes, Database, Expression } from './database.ts';

export type PersonRef = Pick<Person, 'side' | 'personId'>;

/** What mailing and unsubscribing write without looking at the rest. */
const APART = [
  'suppressed',
  'lastInvitedAt',
  'lastInvitedWaveId',
  'lastInvitationId',
  'lastRelationshipAt',
] as const satisfies (keyof Person)[];

/** Everything but the keys, which say nothing more. */
export const PARTS_OF_A_PERSON = ['profile', ...APART] as const;

/** A person as stored: all that sources say is one text, since a directory is read whole and often. */
export type StoredPerson = Pick<Person, (typeof APART)[number]> & { readonly profile: string };

export function storedPerson(person: Person): StoredPerson {
  const apart = Object.fromEntries(APART.map((name) => [name, person[name]]));
  const profile = Object.entries(person).filter(([name]) => !isApart(name));
  return { ...apart, profile: asciiJson(Object.fromEntries(profile)) };
}

export function personFrom({ profile, ...apart }: StoredPerson): Person {
  return Object.assign(JSON.parse(profile), apart);
}

/** By hand: going through every attribute of a hundred thousand items takes longer than reading them. */
export function personIn(item: Attributes): Person {
  const person = JSON.parse(item.profile?.S ?? '{}');
  for (const name of APART) {
    const text = item[name]?.S;
    if (text !== undefined) person[name] = text;
  }
  return person;
}

export function isApart(name: string): boolean {
  return (APART as readonly string[]).includes(name);
}

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

/** What is known of a person's last invitation from now on. */
export function settingLastInvitation(invited: {
  readonly waveId: string;
  readonly invitationId: string;
  readonly at: string;
  readonly isRelationship: boolean;
}): Expression {
  const { waveId, invitationId, at, isRelationship } = invited;
  const relationship = isRelationship ? ', #lastRelationshipAt = :at' : '';
  return {
    text: `SET #lastInvitedAt = :at, #lastInvitedWaveId = :waveId, #lastInvitationId = :invitationId${relationship}`,
    values: { ':at': at, ':waveId': waveId, ':invitationId': invitationId },
  };
}

/** The rest after the last invitations is over. */
export function hasRested({ any, relationship }: RestedSince): Expression {
  const rested = (name: string) => `attribute_not_exists(#${name}) OR #${name} <= :${name}Before`;
  return {
    // DynamoDB refuses parentheses around the whole.
    text: relationship
      ? `(${rested('lastInvitedAt')}) AND (${rested('lastRelationshipAt')})`
      : rested('lastInvitedAt'),
    values: {
      ':lastInvitedAtBefore': any,
      ...(relationship && { ':lastRelationshipAtBefore': relationship }),
    },
  };
}
