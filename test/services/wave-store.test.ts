import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { createWave, getWave, listWaves, moveWave } from '#shared/adapters/dynamodb/wave-store.ts';
import { aWave } from '#test/support/builders.ts';
import { startTestDatabase } from '#test/support/database.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

it('stores a wave once and lists the waves of a program by side and number', async () => {
  const first = aWave({ programId: 'listed', waveId: 'listedone0' });
  const second = aWave({ programId: 'listed', waveId: 'listedtwo0', number: 2 });
  expect(await createWave(db, second)).toBe(true);
  expect(await createWave(db, first)).toBe(true);
  expect(await createWave(db, first)).toBe(false);
  expect(await listWaves(db, 'listed')).toEqual([first, second]);
  expect(await listWaves(db, 'listed', 'employee')).toEqual([]);
});

it('moves a wave only along the transitions of its state', async () => {
  await createWave(db, aWave({ waveId: 'movedwave0', state: 'scheduled' }));
  expect(await moveWave(db, 'movedwave0', 'open')).toBe(false);
  expect(await moveWave(db, 'movedwave0', 'launching')).toBe(true);
  expect(await moveWave(db, 'movedwave0', 'open', { invitedCount: 12 })).toBe(true);
  expect(await getWave(db, 'movedwave0')).toMatchObject({ state: 'open', invitedCount: 12 });
});
