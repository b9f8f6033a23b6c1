import { bucketOf } from '../../domain/wave/bucket.ts';
import type { Invitation } from '../../domain/wave/invitation.ts';
import { batchGetItems } from './batch-get.ts';
import { settingOrRemoving, updateItem } from './conditional-update.ts';
import {
  type Database,
  getItem,
  type ItemKey,
  isAccepted,
  type Key,
  putItem,
  queryAll,
  queryItems,
} from './database.ts';

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
  return await isAccepted(putItem(db, 'main', key, invitation, { text: 'attribute_not_exists(pk)' }));
}

export async function getInvitation(
  db: Database,
  waveId: string,
  buckets: number,
  invitationId: string,
  options: { consistent?: boolean } = {},
): Promise<Invitation | undefined> {
  return await getItem<Invitation>(db, 'main', invitationKey(waveId, buckets, invitationId), options);
}

/** The invitations of a bucket, those written a moment ago included: whoever were missing would get no mail. */
export function listInvitations(db: Database, waveId: string, bucket: number): AsyncGenerator<Invitation> {
  return queryItems<Invitation>(db, 'main', invitationPartition(waveId, bucket), { consistent: true });
}

/** Some parts of the invitations of a bucket, for those who read many. */
export function listInvited<Part extends keyof Invitation>(
  db: Database,
  waveId: string,
  bucket: number,
  only: readonly Part[],
): AsyncGenerator<Pick<Invitation, Part>> {
  return queryItems<Pick<Invitation, Part>>(db, 'main', invitationPartition(waveId, bucket), { only });
}

/** What the invited people of a bucket are called. */
export async function listInvitedNames(db: Database, waveId: string, bucket: number): Promise<string[]> {
  const invited = await Array.fromAsync(listInvited(db, waveId, bucket, ['name']));
  return invited.map(({ name }) => name);
}

/** Those of the named invitations that exist, of any waves, in no particular order. Each is named once. */
export async function getInvitations(
  db: Database,
  named: readonly { waveId: string; buckets: number; invitationId: string }[],
): Promise<Invitation[]> {
  const keys = named.map(({ waveId, buckets, invitationId }) => invitationKey(waveId, buckets, invitationId));
  return await batchGetItems<Invitation>(db, 'main', keys);
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
  return await queryAll<Invitation>(db, 'main', invitedByEvent(personId), { index: 'gsi1' });
}

/** Leaves of an invitation only what its answer is counted under; a ballot that is in stays in. */
export async function eraseInvitation(db: Database, invitation: Invitation): Promise<void> {
  const change = settingOrRemoving({
    personId: `erased-${invitation.invitationId}`,
    name: '',
    email: '',
    erased: true,
    attributes: undefined,
    timeZone: undefined,
    reserved: undefined,
  });
  await updateItem(db, 'main', invitationItemKey(invitation), change, { text: 'attribute_exists(pk)' });
}

/** Takes the last way from a person to an invitation; until then erasing can be repeated. */
export async function unlinkInvitation(db: Database, invitation: Invitation): Promise<void> {
  const change = settingOrRemoving({ gsi1pk: undefined, gsi1sk: undefined });
  await updateItem(db, 'main', invitationItemKey(invitation), change, { text: 'attribute_exists(pk)' });
}
