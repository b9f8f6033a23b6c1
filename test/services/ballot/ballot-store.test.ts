import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openGates, shutGates } from '#shared/adapters/dynamodb/ballot-gate-store.ts';
import { castBallot, deleteBallots, listBallots } from '#shared/adapters/dynamodb/ballot-store.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { createInvitation, getInvitation } from '#shared/adapters/dynamodb/invitation-store.ts';
import type { Wave } from '#shared/domain/wave/wave.ts';
import { anInvitation } from '#test/support/builders.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { anOpenPulse, aSealedBallot } from '#test/support/employee-wave.ts';
import { systemActor, testResources } from '#test/support/resources.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

async function aPulseFor(waveId: string, invitationIds: string[]): Promise<Wave> {
  const wave = await anOpenPulse({ ...testResources(db), actor: systemActor }, { waveId });
  for (const invitationId of invitationIds)
    await createInvitation(db, anInvitation({ waveId, invitationId }));
  return wave;
}

it('casts a ballot once and uses the invitation up, without a time on either', async () => {
  const wave = await aPulseFor('castonce00', ['minh']);
  const ballot = await aSealedBallot(wave);
  expect(await castBallot(db, { wave, invitationId: 'minh', ballot })).toBe('cast');
  const again = await aSealedBallot(wave);
  expect(await castBallot(db, { wave, invitationId: 'minh', ballot: again })).toBe('already-used');

  expect(await Array.fromAsync(listBallots(db, wave.waveId))).toHaveLength(1);
  const invitation = await getInvitation(db, wave.waveId, wave.buckets, 'minh');
  expect(invitation).toEqual({ ...anInvitation({ waveId: 'castonce00', invitationId: 'minh' }), used: true });
  const { Items = [] } = await db.client.send(new ScanCommand({ TableName: db.tables.ballots }));
  const stored = Items.map((item) => unmarshall(item)).find((item) => item.pk === 'castonce00');
  expect(Object.keys(stored ?? {}).sort()).toEqual([
    'ballotId',
    'ciphertext',
    'encapsulatedKey',
    'pk',
    'sk',
    'waveId',
  ]);
});

it('refuses every ballot once the gates are shut, and leaves the invitation as it was', async () => {
  const wave = await aPulseFor('castclosed', ['minh']);
  await shutGates(db, wave.waveId);
  await openGates(db, wave.waveId);
  const ballot = await aSealedBallot(wave);
  expect(await castBallot(db, { wave, invitationId: 'minh', ballot })).toBe('closed');
  expect(await Array.fromAsync(listBallots(db, wave.waveId))).toEqual([]);
  const invitation = await getInvitation(db, wave.waveId, wave.buckets, 'minh');
  expect(invitation?.used).toBeUndefined();
});

it('takes no ballot for an invitation that does not exist', async () => {
  const wave = await aPulseFor('castnobody', []);
  const ballot = await aSealedBallot(wave);
  expect(await castBallot(db, { wave, invitationId: 'nobody', ballot })).toBe('closed');
  expect(await Array.fromAsync(listBallots(db, wave.waveId))).toEqual([]);
});

it('keeps one ballot of several that one person sends at the same time', async () => {
  const wave = await aPulseFor('castburst0', ['minh']);
  const ballots = await Promise.all([1, 2, 3, 4, 5].map(() => aSealedBallot(wave)));
  const outcomes = await Promise.all(
    ballots.map((ballot) => castBallot(db, { wave, invitationId: 'minh', ballot })),
  );
  expect(outcomes.sort()).toEqual(['already-used', 'already-used', 'already-used', 'already-used', 'cast']);
  expect(await Array.fromAsync(listBallots(db, wave.waveId))).toHaveLength(1);
});

it('commits no ballot after the gates were shut in the middle of a rush', async () => {
  const people = Array.from({ length: 60 }, (_, index) => `person-${index}`);
  const wave = await aPulseFor('castrush00', people);
  const rush = Promise.all(
    people.map(async (invitationId) =>
      castBallot(db, { wave, invitationId, ballot: await aSealedBallot(wave) }),
    ),
  );
  await shutGates(db, wave.waveId);
  const afterShutting = await Array.fromAsync(listBallots(db, wave.waveId));
  const outcomes = await rush;
  expect(await Array.fromAsync(listBallots(db, wave.waveId))).toHaveLength(afterShutting.length);
  expect(outcomes.filter((outcome) => outcome === 'cast')).toHaveLength(afterShutting.length);
});

it('deletes the ballots of one wave only', async () => {
  const people = Array.from({ length: 30 }, (_, index) => `person-${index}`);
  const wave = await aPulseFor('castdelete', people);
  const other = await aPulseFor('castkept00', ['minh']);
  for (const invitationId of people)
    await castBallot(db, { wave, invitationId, ballot: await aSealedBallot(wave) });
  await castBallot(db, { wave: other, invitationId: 'minh', ballot: await aSealedBallot(other) });
  await deleteBallots(db, wave.waveId);
  await deleteBallots(db, wave.waveId);
  expect(await Array.fromAsync(listBallots(db, wave.waveId))).toEqual([]);
  expect(await Array.fromAsync(listBallots(db, other.waveId))).toHaveLength(1);
});
