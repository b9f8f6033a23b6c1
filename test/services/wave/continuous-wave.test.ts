import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, queryAll } from '#shared/adapters/dynamodb/database.ts';
import { getRoster, getWave } from '#shared/adapters/dynamodb/wave-store.ts';
import type { AgendaEntry } from '#shared/domain/agenda/agenda-entry.ts';
import { Invalid } from '#shared/services/errors.ts';
import { inviteByEvent } from '#shared/services/invitation/invite-by-event.ts';
import { getWaveProgress } from '#shared/services/wave/get-wave-progress.ts';
import { scheduleWave } from '#shared/services/wave/schedule-wave.ts';
import { waveIdOf } from '#shared/services/wave/wave-id.ts';
import { breakingDatabase } from '#test/support/breaking-database.ts';
import { aCampaign, aProgram, type Campaign, invitationsOf, populate } from '#test/support/campaign.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { aContinuousWave, anEvent, anEventFor } from '#test/support/events.ts';

const START = '2026-11-23T02:00:00.000Z';
const CLOSE = '2027-02-21T02:00:00.000Z';
const MINUTES_TO_RECOVER = 6;

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

const agendaOf = async (waveId: string) =>
  (await queryAll<AgendaEntry>(db, 'main', 'AGENDA'))
    .filter((entry) => 'waveId' in entry && entry.waveId === waveId)
    .map(({ kind }) => kind);

async function minutes(campaign: Campaign, count: number): Promise<void> {
  for (let minute = 0; minute < count; minute++) {
    campaign.pass(1);
    await campaign.tick();
  }
}

const sentOf = async (campaign: Campaign, waveId: string) =>
  (await getWaveProgress(campaign.staff, { waveId })).mailings.map(({ counts }) => counts.sent);

describe('a wave that takes people as something happens', () => {
  it('opens with the organisation and without anybody, and leaves the directory alone', async () => {
    const campaign = aCampaign(db, START);
    const programId = await aProgram(campaign, 'co-opens');
    await populate(db, 'customer', 'co-opens', 5);
    const { wave, outcome } = await scheduleWave(campaign.staff, {
      programId,
      side: 'customer',
      continuous: true,
      closesAt: CLOSE,
    });
    expect(outcome).toBe('launching');
    expect(wave).toMatchObject({ state: 'open', continuous: true, buckets: 16, remindAfterDays: [] });
    expect(wave.invitedCount).toBeUndefined();
    expect((await getRoster(db, wave.waveId))?.units).toContainEqual({
      unitId: 'co-opens',
      name: 'Chi nhánh co-opens',
    });
    await minutes(campaign, 3);
    expect(await agendaOf(wave.waveId)).toEqual(['refresh-themes', 'close-wave']);
    expect(await invitationsOf(db, wave.waveId)).toEqual([]);
    expect(campaign.dispatched).toEqual([]);
  });

  it('is for customers, of all units, without reminders', async () => {
    const campaign = aCampaign(db, START);
    const programId = await aProgram(campaign, 'co-customers');
    const plan = { programId, side: 'customer', continuous: true, closesAt: CLOSE } as const;
    for (const wrong of [{ side: 'employee' }, { unitIds: ['co-customers'] }, { remindAfterDays: [3] }]) {
      await expect(scheduleWave(campaign.staff, { ...plan, ...wrong } as typeof plan)).rejects.toThrow(
        Invalid,
      );
    }
    expect(await getWave(db, waveIdOf(programId, 'customer', 1))).toBeUndefined();
  });

  it('opens later when it is planned for later, and closes when it should', async () => {
    const campaign = aCampaign(db, START);
    const programId = await aProgram(campaign, 'co-later');
    const { wave } = await scheduleWave(campaign.staff, {
      programId,
      side: 'customer',
      continuous: true,
      opensAt: '2026-11-23T02:03:00.000Z',
      closesAt: '2026-11-23T02:06:00.000Z',
    });
    expect(wave.state).toBe('scheduled');
    await minutes(campaign, 3);
    expect(await getWave(db, wave.waveId)).toMatchObject({ state: 'open' });
    await minutes(campaign, 4);
    expect(await getWave(db, wave.waveId)).toMatchObject({ state: 'closed' });
    expect(await agendaOf(wave.waveId)).toEqual([]);
  });

  it('opens though the process was killed at any write of its launch', async () => {
    const breaking = breakingDatabase(db);
    for (let writes = 0; writes < 6; writes++) {
      const campaign = aCampaign(breaking, START);
      const programId = await aProgram(campaign, `co-killed-${writes}`);
      await scheduleWave(campaign.staff, {
        programId,
        side: 'customer',
        continuous: true,
        opensAt: '2026-11-24T02:00:00.000Z',
        closesAt: CLOSE,
      });
      campaign.pass(24 * 60);
      breaking.breakAfter(writes);
      await campaign.tick().catch(() => {});
      breaking.mend();
      await minutes(campaign, MINUTES_TO_RECOVER);
      const waveId = waveIdOf(programId, 'customer', 1);
      expect(await getWave(db, waveId), `after ${writes}`).toMatchObject({ state: 'open' });
      expect(await agendaOf(waveId)).toEqual(['refresh-themes', 'close-wave']);
    }
  });
});

describe('invitations by event', () => {
  it('are counted, and sent though their message was lost', async () => {
    const campaign = aCampaign(db, START);
    const wave = await aContinuousWave(campaign, 'co-lost');
    for (let n = 0; n < 5; n++) {
      const person = { externalId: `co-lost-${n}`, email: `person${n}@co-lost.example.com` };
      await inviteByEvent(campaign.context, anEventFor(wave, `order-${n}`, anEvent('co-lost', { person })));
      if (n === 2) await campaign.drain();
    }
    campaign.loseJobs();
    expect(await getWaveProgress(campaign.staff, wave)).toMatchObject({ invited: 5 });
    await minutes(campaign, MINUTES_TO_RECOVER);
    expect(await sentOf(campaign, wave.waveId)).toEqual([5]);
    expect(await agendaOf(wave.waveId)).toEqual(['refresh-themes', 'close-wave']);
  });

  it('are sent, once, though the process was killed at any write', async () => {
    const breaking = breakingDatabase(db);
    const campaign = aCampaign(breaking, START);
    const wave = await aContinuousWave(campaign, 'co-crash');
    for (let writes = 0; writes < 6; writes++) {
      const person = { externalId: `co-crash-${writes}`, email: `person${writes}@co-crash.example.com` };
      const asked = anEventFor(wave, `order-${writes}`, anEvent('co-crash', { person }));
      breaking.breakAfter(writes);
      await inviteByEvent(campaign.context, asked).catch(() => {});
      breaking.mend();
      campaign.loseJobs();
      expect(await inviteByEvent(campaign.context, asked)).toMatchObject({ outcome: 'invited' });
      campaign.loseJobs();
    }
    await minutes(campaign, MINUTES_TO_RECOVER);
    expect(await invitationsOf(db, wave.waveId)).toHaveLength(6);
    expect(await sentOf(campaign, wave.waveId)).toEqual([6]);
  });
});
