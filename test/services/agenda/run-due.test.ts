import { afterAll, beforeAll, expect, it } from 'vitest';
import { addToAgenda, dueEntries } from '#shared/adapters/dynamodb/agenda-store.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { getWave } from '#shared/adapters/dynamodb/wave-store.ts';
import { runDue } from '#shared/services/agenda/run-due.ts';
import { scheduleWave } from '#shared/services/wave/schedule-wave.ts';
import { aCampaign, aProgram, invitationsOf, populate } from '#test/support/campaign.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { staffActor } from '#test/support/resources.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

it('does everything that is due by this very moment, keeps what fails, and nothing of later', async () => {
  const campaign = aCampaign(db, '2026-11-23T02:00:00.000Z');
  const now = campaign.now();
  await addToAgenda(db, { kind: 'close-wave', dueAt: '2026-11-22T00:00:00Z', waveId: 'unknownwave' });
  await addToAgenda(db, { kind: 'refresh-participation', dueAt: now, waveId: 'unknownwave' });
  await addToAgenda(db, {
    kind: 'refresh-participation',
    dueAt: '2026-11-23T02:00:00.001Z',
    waveId: 'unknownwave',
  });
  expect(await campaign.runAgenda()).toEqual({ done: 1, failed: 1 });
  expect((await dueEntries(db, new Date('2030-01-01'))).map(({ kind, dueAt }) => [kind, dueAt])).toEqual([
    ['close-wave', '2026-11-22T00:00:00Z'],
    ['refresh-participation', '2026-11-23T02:00:00.001Z'],
  ]);
});

it('launches a wave once when two ticks run at the same time', async () => {
  const campaign = aCampaign(db, '2027-01-10T02:00:00.000Z');
  const programId = await aProgram(campaign, 'ticking');
  await populate(db, 'customer', 'ticking', 25);
  const { wave } = await scheduleWave(campaign.staff, {
    programId,
    side: 'customer',
    unitIds: ['ticking'],
    opensAt: '2027-01-11T02:00:00Z',
    closesAt: '2027-01-25T02:00:00Z',
  });
  campaign.pass(24 * 60);
  await Promise.all([campaign.tick(), campaign.tick()]);
  await Promise.all([campaign.tick(), campaign.tick()]);
  expect(await getWave(db, wave.waveId)).toMatchObject({ state: 'open', invitedCount: 25 });
  expect(await invitationsOf(db, wave.waveId)).toHaveLength(25);
  expect(campaign.dispatched).toEqual([{ waveId: wave.waveId, mailing: 'invitation', bucket: 0 }]);
});

it('is run by the system, not by staff', async () => {
  const campaign = aCampaign(db, '2026-11-23T02:00:00.000Z');
  await expect(runDue({ ...campaign.context, actor: staffActor('admin') })).rejects.toThrow('run-agenda');
});
