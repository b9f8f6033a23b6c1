import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { changePerson } from '#shared/adapters/dynamodb/person-store.ts';
import { putUnit } from '#shared/adapters/dynamodb/unit-store.ts';
import { getWave } from '#shared/adapters/dynamodb/wave-store.ts';
import { previewAudience } from '#shared/services/wave/preview-audience.ts';
import { scheduleWave } from '#shared/services/wave/schedule-wave.ts';
import { aCampaign, aProgram, type Campaign, invitationsOf, populate } from '#test/support/campaign.ts';
import { startTestDatabase } from '#test/support/database.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

const START = '2026-11-23T02:00:00.000Z';

async function launch(campaign: Campaign, programId: string, unitIds: string[]) {
  const { wave } = await scheduleWave(campaign.staff, {
    programId,
    side: 'employee',
    unitIds,
    closesAt: '2026-11-30T02:00:00.000Z',
  });
  await campaign.drain();
  return await invitationsOf(db, wave.waveId);
}

it('sends no employee survey to fewer than ten people', async () => {
  const campaign = aCampaign(db, START);
  const programId = await aProgram(campaign, 'nine');
  await populate(db, 'employee', 'nine', 9);
  await expect(launch(campaign, programId, ['nine'])).rejects.toThrow('Only 9 employees');
  const preview = await previewAudience(campaign.staff, { side: 'employee', unitIds: ['nine'] });
  expect(preview.refusal?.vi).toContain('9 nhân viên');
});

it('lets a second wave go to the same people, or to at least five more or fewer', async () => {
  const campaign = aCampaign(db, START);
  const programId = await aProgram(campaign, 'steady');
  await putUnit(db, { unitId: 'steady-five', name: 'Five', parentId: 'steady' });
  await populate(db, 'employee', 'steady', 12);
  expect(await launch(campaign, programId, ['steady'])).toHaveLength(12);
  expect(await launch(campaign, programId, ['steady'])).toHaveLength(12);
  await populate(db, 'employee', 'steady-five', 5);
  expect(await launch(campaign, programId, ['steady'])).toHaveLength(17);
});

it('holds newcomers back while they are so few that they could be told apart', async () => {
  const campaign = aCampaign(db, START);
  const programId = await aProgram(campaign, 'growing');
  await populate(db, 'employee', 'growing', 12);
  const first = await launch(campaign, programId, ['growing']);
  await populate(db, 'employee', 'growing', 16);
  const preview = await previewAudience(campaign.staff, { side: 'employee', unitIds: ['growing'] });
  expect(preview).toMatchObject({
    invited: 12,
    skipped: [{ reason: 'held-back', people: 4, possibleFrom: '2026-12-30T02:00:00.000Z' }],
  });
  const second = await launch(campaign, programId, ['growing']);
  expect(second.map(({ personId }) => personId)).toEqual(first.map(({ personId }) => personId));
});

it('lets nobody be singled out by being taken out of a second wave', async () => {
  const campaign = aCampaign(db, START);
  const programId = await aProgram(campaign, 'missing');
  await populate(db, 'employee', 'missing', 20);
  const first = await launch(campaign, programId, ['missing']);
  await changePerson(db, { side: 'employee', personId: 'missing-7' }, { email: undefined });
  const second = await launch(campaign, programId, ['missing']);
  const left = first.filter(({ personId }) => !second.some((other) => other.personId === personId));
  expect(left).toHaveLength(5);
  expect(left.map(({ personId }) => personId)).toContain('missing-7');
});

it('refuses a wave that could only be sent by singling people out', async () => {
  const campaign = aCampaign(db, START);
  const programId = await aProgram(campaign, 'narrow');
  await putUnit(db, { unitId: 'narrow-ten', name: 'Ten', parentId: 'narrow' });
  await populate(db, 'employee', 'narrow', 2);
  await populate(db, 'employee', 'narrow-ten', 10);
  await launch(campaign, programId, ['narrow']);
  await expect(launch(campaign, programId, ['narrow-ten'])).rejects.toThrow('Only 7 employees');
});

it('forgets a wave thirty days after its close', async () => {
  const campaign = aCampaign(db, START);
  const programId = await aProgram(campaign, 'forgotten');
  await populate(db, 'employee', 'forgotten', 12);
  await launch(campaign, programId, ['forgotten']);
  await populate(db, 'employee', 'forgotten', 13);
  campaign.pass(38 * 24 * 60);
  const { invited } = await previewAudience(campaign.staff, { side: 'employee', unitIds: ['forgotten'] });
  expect(invited).toBe(13);
});

it('looks again when the wave is launched, and calls it off if it would single people out by then', async () => {
  const campaign = aCampaign(db, START);
  const programId = await aProgram(campaign, 'shrunk');
  const people = await populate(db, 'employee', 'shrunk', 10);
  const { wave } = await scheduleWave(campaign.staff, {
    programId,
    side: 'employee',
    unitIds: ['shrunk'],
    opensAt: '2026-11-24T02:00:00Z',
    closesAt: '2026-11-30T02:00:00Z',
  });
  const [someone] = people;
  if (someone) await changePerson(db, someone, { suppressed: 'unsubscribed' });
  campaign.pass(24 * 60);
  await campaign.tick();
  expect(await getWave(db, wave.waveId)).toMatchObject({
    state: 'cancelled',
    stoppedBecause: { en: expect.stringContaining('Only 9 employees') },
  });
  expect(await invitationsOf(db, wave.waveId)).toEqual([]);
});
