import { bucketOf } from '../../domain/wave/bucket.ts';
import type { Invitation } from '../../domain/wave/invitation.ts';
import { batchGetItems } from './batch-get.ts';
import { setting, settingOrRemoving, updateItem } from './conditional-update.ts';
import {
  type Database,
  getItem,
  type ItemKey,
  isAccepted,
  type Key,
  putItem,
  queryAll,
  queryPages,
} from './database.ts';
import {
  invitationFrom,
  invitationIn,
  PARTS_OF_AN_INVITATION,
  type StoredInvitation,
  storedInvitation,
} from './invitation-item.ts';

const invitedByEvent = (personId: string) => `INVITED#${personId}`;
const invitationPartition = (waveId: string, bucket: number) => `WAVE#${waveId}#INVITATIONS#${bucket}`;

/** The key of an invitation, from what its token names and the wave's number of buckets. */
export function invitationKey(waveId: string, buckets: number, invitationId: string) {
  return { pk: invitationPartition(waveId, bucketOf(invitationId, buckets)), sk: invitationId };
}

/** The key of an invitation that is known whole. */
export function invitationItemKey({ waveId, bucket, invitationId }: Invitation): Key {
  return { pk: invitationPartition(waveId, bucket), sk: invitationId };
}

/** Stores a new invitation; false when the person already has one in this wave. */
export async function createInvitation(db: Database, invitation: Invitation): Promise<boolean> {
  const key = invitationItemKey(invitation);
  return await isAccepted(
    putItem(db, 'main', key, storedInvitation(invitation), { text: 'attribute_not_exists(pk)' }),
  );
}

export async function getInvitation(
  db: Database,
  waveId: string,
  buckets: number,
  invitationId: string,
  options: { consistent?: boolean } = {},
): Promise<Invitation | undefined> {
  const key = invitationKey(waveId, buckets, invitationId);
  const found = await getItem<StoredInvitation>(db, 'main', key, options);
  return found && invitationFrom(found);
}

/** The invitations of a bucket, those written a moment ago included: whoever were missing would get no mail. */
export function listInvitations(db: Database, waveId: string, bucket: number): AsyncGenerator<Invitation> {
  return invitationsOf(db, invitationPartition(waveId, bucket), { consistent: true });
}

/** The invitations of a bucket long after they were written, at half the price. */
export function listInvited(db: Database, waveId: string, bucket: number): AsyncGenerator<Invitation> {
  return invitationsOf(db, invitationPartition(waveId, bucket), {});
}

async function* invitationsOf(db: Database, partition: string, options: { readonly consistent?: boolean }) {
  const only = PARTS_OF_AN_INVITATION;
  for await (const page of queryPages(db, 'main', partition, { ...options, only })) {
    for (const item of page) yield invitationIn(item);
  }
}

export async function* listInvitationIds(
  db: Database,
  waveId: string,
  bucket: number,
): AsyncGenerator<string> {
  const partition = invitationPartition(waveId, bucket);
  for await (const page of queryPages(db, 'main', partition, { only: ['sk'] })) {
    for (const { sk } of page) yield sk?.S ?? '';
  }
}

/** What the invited people of a bucket are called. */
export async function listInvitedNames(db: Database, waveId: string, bucket: number): Promise<string[]> {
  return await Array.fromAsync(listInvited(db, waveId, bucket), ({ name }) => name);
}

/** Those of the named invitations that exist, of any waves, in no particular order. Each is named once. */
export async function getInvitations(
  db: Database,
  named: readonly { waveId: string; buckets: number; invitationId: string }[],
): Promise<Invitation[]> {
  const keys = named.map(({ waveId, buckets, invitationId }) => invitationKey(waveId, buckets, invitationId));
  return (await batchGetItems<StoredInvitation>(db, 'main', keys)).map(invitationFrom);
}

/** The key of an invitation that followed an event, with its place among those of the person: there may be many. */
export function eventInvitationItemKey(invitation: Invitation): ItemKey {
  const { personId, waveId, invitationId } = invitation;
  return {
    ...invitationItemKey(invitation),
    gsi1pk: invitedByEvent(personId),
    gsi1sk: `${waveId}#${invitationId}`,
  };
}

/** All that followed an event of one person. */
export async function listEventInvitations(db: Database, personId: string): Promise<Invitation[]> {
  const found = await queryAll<StoredInvitation>(db, 'main', invitedByEvent(personId), { index: 'gsi1' });
  return found.map(invitationFrom);
}

/** Leaves of an invitation only what its answer is counted under; a ballot that is in stays in. */
export async function eraseInvitation(db: Database, invitation: Invitation): Promise<void> {
  const { attributes: _, timeZone: __, reserved: ___, ...counted } = invitation;
  const { known } = storedInvitation({
    ...counted,
    personId: `erased-${invitation.invitationId}`,
    name: '',
    email: '',
    erased: true,
  });
  const change = setting({ known });
  await updateItem(db, 'main', invitationItemKey(invitation), change, { text: 'attribute_exists(pk)' });
}

/** Takes the last way from a person to an invitation; until then erasing can be repeated. */
export async function unlinkInvitation(db: Database, invitation: Invitation): Promise<void> {
  const change = settingOrRemoving({ gsi1pk: undefined, gsi1sk: undefined });
  await updateItem(db, 'main', invitationItemKey(invitation), change, { text: 'attribute_exists(pk)' });
}
