import { afterAll, beforeAll, expect, it } from 'vitest';
import { dueEntries } from '#shared/adapters/dynamodb/agenda-store.ts';
import { gateKeyOf } from '#shared/adapters/dynamodb/ballot-gate-store.ts';
import { type Database, getItem, putItem } from '#shared/adapters/dynamodb/database.ts';
import { storedInvitation } from '#shared/adapters/dynamodb/invitation-item.ts';
import { invitationKey } from '#shared/adapters/dynamodb/invitation-store.ts';
import { putProgress } from '#shared/adapters/dynamodb/progress-store.ts';
import { getWave, moveWave } from '#shared/adapters/dynamodb/wave-store.ts';
import type { Side } from '#shared/domain/side.ts';
import { noDeliveries } from '#shared/domain/wave/progress.ts';
import type { Wave } from '#shared/domain/wave/wave.ts';
import { closeWave } from '#shared/services/wave/close-wave.ts';
import { getWaveProgress } from '#shared/services/wave/get-wave-progress.ts';
import { refreshParticipation } from '#shared/services/wave/refresh-participation.ts';
import { remindWave } from '#shared/services/wave/remind-wave.ts';
import { scheduleWave } from '#shared/services/wave/schedule-wave.ts';
import { aCampaign, aProgram, type Campaign, invitationsOf, populate } from '#test/support/campaign.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { staffActor } from '#test/support/resources.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

const CLOSE = '2026-11-30T02:00:00.000Z';
const DAY = 24 * 60;

async function openWave(
  side: Side,
  unitId: string,
  people: number,
): Promise<{ campaign: Campaign; wave: Wave }> {
  const campaign = aCampaign(db, '2026-11-23T02:00:00.000Z');
  const programId = await aProgram(campaign, unitId);
  await populate(db, side, unitId, people);
  const { wave } = await scheduleWave(campaign.staff, {
    programId,
    side,
    unitIds: [unitId],
    closesAt: CLOSE,
  });
  await campaign.drain();
  return { campaign, wave };
}

it('sends each reminder on its day, and closes a customer wave at its time', async () => {
  const { campaign, wave } = await openWave('customer', 'reminded', 3);
  const sent = () => campaign.dispatched.map(({ mailing }) => mailing);
  await campaign.tick();
  expect(sent()).toEqual(['invitation']);
  campaign.pass(3 * DAY);
  await campaign.tick();
  await campaign.tick();
  expect(sent()).toEqual(['invitation', 'reminder-1']);
  campaign.pass(2 * DAY);
  await campaign.tick();
  expect(sent()).toEqual(['invitation', 'reminder-1', 'reminder-2']);
  campaign.pass(2 * DAY);
  await campaign.tick();
  expect(await getWave(db, wave.waveId)).toMatchObject({ state: 'closed', closedAt: campaign.now() });
  expect(await remindWave(campaign.staff, { waveId: wave.waveId, mailing: 'reminder-2' })).toEqual({
    outcome: 'not-open',
  });
  expect(await closeWave(campaign.staff, wave)).toEqual({ outcome: 'already-over' });
  expect(sent()).toHaveLength(3);
  const noSuchReminder = remindWave(campaign.staff, { waveId: wave.waveId, mailing: 'reminder-3' });
  await expect(noSuchReminder).rejects.toThrow('no such reminder');
});

it('sends a reminder again whose jobs were lost', async () => {
  const { campaign, wave } = await openWave('customer', 'forgotten', 3);
  campaign.pass(3 * DAY);
  await remindWave(campaign.context, { waveId: wave.waveId, mailing: 'reminder-1' });
  campaign.loseJobs();
  for (let minute = 0; minute < 4; minute++) {
    campaign.pass(1);
    await campaign.tick();
  }
  const { mailings } = await getWaveProgress(campaign.staff, wave);
  expect(mailings.map(({ mailing, counts }) => [mailing, counts.sent])).toEqual([
    ['invitation', 3],
    ['reminder-1', 3],
  ]);
});

it('leaves senders in peace that are held up, and knocks ever more seldom where nobody answers', async () => {
  const { campaign, wave } = await openWave('customer', 'held-up', 3);
  campaign.pass(1);
  const until = '2026-11-23T05:00:00.000Z';
  await putProgress(db, {
    waveId: wave.waveId,
    mailing: 'invitation',
    bucket: 0,
    counts: { ...noDeliveries(), pending: 3 },
    countedAt: campaign.now(),
    holdUp: { reason: 'daily-quota', until },
  });
  const knocks: string[] = [];
  for (let minute = 0; minute < 300; minute++) {
    campaign.pass(1);
    const before = campaign.dispatched.length;
    await campaign.runAgenda();
    if (campaign.dispatched.length > before) knocks.push(campaign.now());
    campaign.loseJobs();
  }
  expect(knocks.map((knock) => (Date.parse(knock) - Date.parse(until)) / 60_000)).toEqual([2, 6, 14, 30, 62]);
});

it('closes an employee wave: no ballot gets in, and the release is asked for until it is there', async () => {
  const { campaign, wave } = await openWave('employee', 'closing', 12);
  await campaign.tick();
  expect(await closeWave(campaign.staff, wave)).toEqual({ outcome: 'closing' });
  expect(await getItem(db, 'main', gateKeyOf(wave.waveId, 'anything'))).toEqual({ state: 'shut' });
  expect(campaign.released).toEqual([wave.waveId]);
  campaign.loseJobs();
  for (let minute = 0; minute < 4; minute++) {
    campaign.pass(1);
    await campaign.tick();
  }
  expect(campaign.released).toEqual([wave.waveId, wave.waveId]);

  await moveWave(db, wave.waveId, 'released');
  campaign.pass(8 * DAY);
  await campaign.tick();
  expect(campaign.released).toHaveLength(2);
  expect(await closeWave(campaign.staff, wave)).toEqual({ outcome: 'already-over' });
  expect(
    (await dueEntries(db, campaign.context.clock())).filter(
      (entry) => 'waveId' in entry && entry.waveId === wave.waveId,
    ),
  ).toEqual([]);
});

it('reminds employees blind: everybody, whoever has answered', async () => {
  const { campaign, wave } = await openWave('employee', 'blind', 300);
  campaign.pass(3 * DAY);
  await campaign.tick();
  const buckets = (mailing: string) =>
    campaign.dispatched.filter((job) => job.mailing === mailing).map(({ bucket }) => bucket);
  expect(wave.buckets).toBe(2);
  expect(buckets('reminder-1')).toEqual(buckets('invitation'));
});

it('shows participation once a day and in coarse steps, and to nobody who has answered', async () => {
  const { campaign, wave } = await openWave('employee', 'participating', 23);
  const { waveId } = wave;
  const progress = () => getWaveProgress(campaign.staff, wave);
  const invitations = await invitationsOf(db, waveId);
  const answer = async (count: number) => {
    for (const invitation of invitations.slice(0, count)) {
      const key = invitationKey(waveId, wave.buckets, invitation.invitationId);
      await putItem(db, 'main', key, storedInvitation({ ...invitation, used: true }));
    }
  };
  await answer(8);
  await campaign.tick();
  expect(await progress()).not.toHaveProperty('participation');
  campaign.pass(DAY);
  await campaign.tick();
  const shown = { percent: 35, groups: [{ unitId: 'participating', percent: 35 }] };
  expect((await progress()).participation).toMatchObject(shown);

  await answer(16);
  campaign.pass(60);
  await campaign.tick();
  expect(await refreshParticipation(campaign.context, { waveId })).toEqual({ outcome: 'fresh-enough' });
  expect((await progress()).participation).toMatchObject(shown);
  await expect(refreshParticipation(campaign.staff, { waveId })).rejects.toThrow('count-participation');

  campaign.pass(DAY);
  await campaign.tick();
  expect((await progress()).participation).toMatchObject({ percent: 70 });
  const everything = JSON.stringify(await progress());
  expect(
    invitations.some(({ personId, email }) => everything.includes(personId) || everything.includes(email)),
  ).toBe(false);
  expect(await progress()).not.toHaveProperty('answered');
});

it('shows the progress of each side only to those who may see that side', async () => {
  const { campaign, wave } = await openWave('customer', 'private', 3);
  const hr = { ...campaign.context, actor: staffActor('hr') };
  await expect(getWaveProgress(hr, wave)).rejects.toThrow('see-customer-waves');
  await expect(closeWave(hr, wave)).rejects.toThrow('run-customer-waves');
});
