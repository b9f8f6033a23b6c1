import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { getSealingKey } from '#shared/adapters/dynamodb/sealing-key-store.ts';
import type { SealedBallot } from '#shared/domain/response/response.ts';
import type { Wave } from '#shared/domain/wave/wave.ts';
import { createSealingKey } from '#shared/services/ballot/create-sealing-key.ts';
import { openBallots } from '#shared/services/ballot/open-ballots.ts';
import { sealBallot } from '#shared/services/ballot/seal-ballot.ts';
import { NotAllowed } from '#shared/services/errors.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { aBallot, anOpenPulse, aSealedBallot } from '#test/support/employee-wave.ts';
import { staffActor, systemActor, testResources } from '#test/support/resources.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

const system = () => ({ ...testResources(db), actor: systemActor });

it('opens what was sealed, in both languages and with characters of four bytes', async () => {
  const wave = await anOpenPulse(system(), { waveId: 'sealround0' });
  const answers = { recommend: 3, reason: 'Quá tải việc 😮‍💨', choices: ['pay', 'tools'] };
  const sealed = await aSealedBallot(wave, { language: 'vi', answers });
  expect(await opened(wave, [sealed])).toEqual([
    { waveId: 'sealround0', unitId: 'hanoi', language: 'vi', answers },
  ]);
});

it('opens every one of many ballots, in the order in which they lie', async () => {
  const wave = await anOpenPulse(system(), { waveId: 'sealmany00' });
  const ballots = await Promise.all(
    Array.from({ length: 700 }, (_, index) => aSealedBallot(wave, { answers: { number: index } })),
  );
  const numbers = (await opened(wave, ballots)).map((ballot) =>
    ballot === 'unreadable' ? ballot : ballot.answers.number,
  );
  expect(numbers).toEqual(ballots.map((_, index) => index));
});

it('cannot open a ballot with the key, or under the name, of another wave, nor a changed one', async () => {
  const wave = await anOpenPulse(system(), { waveId: 'sealrighta' });
  const other = await anOpenPulse(system(), { waveId: 'sealwrongb' });
  const sealed = await aSealedBallot(wave);
  expect(await opened(other, [sealed])).toEqual(['unreadable']);
  const renamed = await aSealedBallot({ ...wave, waveId: other.waveId });
  expect(await opened(wave, [renamed])).toEqual(['unreadable']);
  const ciphertext = Uint8Array.from(sealed.ciphertext, (byte, index) => (index === 40 ? byte ^ 1 : byte));
  expect(await opened(wave, [{ ...sealed, ciphertext }])).toEqual(['unreadable']);
});

it('gives every ballot of a wave the same length, whatever was answered', async () => {
  const wave = await anOpenPulse(system(), { waveId: 'seallength' });
  const ballots = await Promise.all([
    aSealedBallot(wave, { answers: {} }),
    aSealedBallot(wave, { answers: { reason: 'ư'.repeat(400) } }),
  ]);
  expect(ballots.map(({ ciphertext }) => ciphertext.length)).toEqual([1040, 1040]);
  const tooLong = aBallot({ waveId: wave.waveId, answers: { reason: 'ư'.repeat(600) } });
  await expect(sealBallot(wave, tooLong)).rejects.toThrow(RangeError);
});

it('seals the same ballot differently each time', async () => {
  const wave = await anOpenPulse(system(), { waveId: 'sealfresh0' });
  const [first, second] = await Promise.all([aSealedBallot(wave), aSealedBallot(wave)]);
  expect(Buffer.from(first.ciphertext)).not.toEqual(Buffer.from(second.ciphertext));
});

it('gives a wave one key, however often and however simultaneously it is asked for', async () => {
  const keys = await Promise.all([1, 2, 3].map(() => createSealingKey(system(), 'onekeywave')));
  const later = await createSealingKey(system(), 'onekeywave');
  expect(new Set([...keys, later].map(({ publicKey }) => publicKey)).size).toBe(1);
  expect(Buffer.from(later.publicKey, 'base64url')).toHaveLength(32);
});

it('lets only those who run employee waves create a key', async () => {
  const marketing = { ...testResources(db), actor: staffActor('marketing') };
  await expect(createSealingKey(marketing, 'notallowed')).rejects.toThrow(NotAllowed);
  expect(await getSealingKey(db, 'notallowed')).toBeUndefined();
});

async function opened(wave: Wave, ballots: SealedBallot[]) {
  const sealingKey = await getSealingKey(db, wave.waveId);
  if (!sealingKey) throw new Error('the wave has no key');
  const privateKey = await system().keyCustody.unwrap(sealingKey.wrappedPrivateKey, wave.waveId);
  return await Array.fromAsync(openBallots(wave.waveId, privateKey, asStream(ballots)));
}

async function* asStream(ballots: SealedBallot[]) {
  yield* ballots;
}
