import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { getPerson, putPeople } from '#shared/adapters/dynamodb/person-store.ts';
import { suppress } from '#shared/adapters/dynamodb/suppression-store.ts';
import { putUnit } from '#shared/adapters/dynamodb/unit-store.ts';
import { getRoster, getWave } from '#shared/adapters/dynamodb/wave-store.ts';
import { PEOPLE_BUCKETS } from '#shared/domain/wave/bucket.ts';
import { saveThresholds } from '#shared/services/settings/save-thresholds.ts';
import { cancelWave } from '#shared/services/wave/cancel-wave.ts';
import { getWaveProgress } from '#shared/services/wave/get-wave-progress.ts';
import { launchWave } from '#shared/services/wave/launch-wave.ts';
import { prepareBucket } from '#shared/services/wave/prepare-bucket.ts';
import { previewAudience } from '#shared/services/wave/preview-audience.ts';
import { scheduleWave } from '#shared/services/wave/schedule-wave.ts';
import { aCustomer } from '#test/support/builders.ts';
import { aCampaign, aProgram, invitationsOf, populate } from '#test/support/campaign.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { staffActor } from '#test/support/resources.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

const START = '2026-11-23T02:00:00.000Z';
const CLOSE = '2026-12-07T10:00:00.000Z';

it('invites exactly the people that the preview has counted, and skips the others for the reasons it gave', async () => {
  const campaign = aCampaign(db, START);
  const programId = await aProgram(campaign, 'mixed');
  await putUnit(db, { unitId: 'mixed-south', name: 'Nam', parentId: 'mixed' });
  await populate(db, 'customer', 'mixed', 20);
  const odd = (name: string, overrides: Parameters<typeof aCustomer>[0] = {}) =>
    aCustomer({
      personId: name,
      externalId: name,
      email: `${name}@example.com`,
      unitId: 'mixed-south',
      ...overrides,
    });
  await putPeople(db, [
    odd('a-first', { email: 'shared@example.com' }),
    odd('b-second', { email: 'Shared@Example.com' }),
    odd('no-mail', { email: undefined }),
    odd('left', { suppressed: 'unsubscribed' }),
    odd('listed'),
    odd('rests-a', { lastInvitedAt: '2026-11-01T02:00:00.000Z', lastInvitedWaveId: 'another' }),
    odd('rests-b', { lastInvitedAt: '2026-11-13T02:00:00.000Z', lastInvitedWaveId: 'another' }),
    odd('rested', { lastInvitedAt: '2026-10-24T02:00:00.000Z', lastInvitedWaveId: 'another' }),
    odd('elsewhere', { unitId: 'another-unit' }),
  ]);
  await suppress(db, { email: 'LISTED@example.com', reason: 'bounced', at: START });

  const preview = await previewAudience(campaign.staff, { side: 'customer', unitIds: ['mixed'] });
  expect(preview).toMatchObject({
    invited: 22,
    directory: 29,
    meant: 28,
    byLanguage: { en: 7, vi: 15 },
    byUnit: [
      { unitId: 'mixed', name: 'Chi nhánh mixed', invited: 20 },
      { unitId: 'mixed-south', name: 'Nam', invited: 2 },
    ],
    skipped: expect.arrayContaining([
      {
        reason: 'resting',
        people: 2,
        possibleFrom: '2026-12-01T02:00:00.000Z',
        allPossibleFrom: '2026-12-13T02:00:00.000Z',
        names: ['Trần Văn Minh', 'Trần Văn Minh'],
      },
      { reason: 'duplicate', people: 1, names: ['Trần Văn Minh'] },
      { reason: 'no-address', people: 1, names: ['Trần Văn Minh'] },
      { reason: 'unsubscribed', people: 1, names: ['Trần Văn Minh'] },
      { reason: 'bounced', people: 1, names: ['Trần Văn Minh'] },
    ]),
    sendingTimeInSeconds: 1,
  });

  const { outcome, wave } = await scheduleWave(campaign.staff, {
    programId,
    side: 'customer',
    unitIds: ['mixed'],
    closesAt: CLOSE,
  });
  expect(outcome).toBe('launching');
  await campaign.drain();
  const invitations = await invitationsOf(db, wave.waveId);
  expect(invitations).toHaveLength(preview.invited);
  expect(invitations.map(({ personId }) => personId)).toEqual(expect.arrayContaining(['a-first', 'rested']));
  const progress = await getWaveProgress(campaign.staff, { waveId: wave.waveId });
  expect(progress).toMatchObject({
    wave: { state: 'open', invitedCount: 22 },
    prepared: { done: PEOPLE_BUCKETS, of: PEOPLE_BUCKETS },
    invited: 22,
    answered: 0,
  });
  expect(progress.skipped).toEqual(
    Object.fromEntries(preview.skipped.map(({ reason, people }) => [reason, people])),
  );
  expect((await getRoster(db, wave.waveId))?.invitedByUnit).toEqual({ mixed: 20, 'mixed-south': 2 });
  expect(progress.mailings.map(({ mailing, counts }) => [mailing, counts.sent])).toEqual([
    ['invitation', 22],
  ]);

  const afterwards = await previewAudience(campaign.staff, { side: 'customer', unitIds: ['mixed'] });
  expect(afterwards).toMatchObject({ invited: 0, refusal: { en: expect.stringContaining('Nobody') } });
});

it('invites nobody a second time when the snapshot is taken again', async () => {
  const campaign = aCampaign(db, START);
  const programId = await aProgram(campaign, 'repeated');
  await populate(db, 'customer', 'repeated', 30, (index) => ({
    tier: index % 2 === 0 ? 'gold' : undefined,
    revenue: index % 3 === 0 ? undefined : 100_000_000.4,
  }));
  const plan = { programId, side: 'customer', unitIds: ['repeated'], closesAt: CLOSE } as const;
  const { wave } = await scheduleWave(campaign.staff, plan);
  const jobs = campaign.waiting.map(({ job }) => job as { waveId: string; peopleBucket: number });
  await Promise.all([...jobs, ...jobs].map((job) => prepareBucket(campaign.context, job)));
  await launchWave(campaign.staff, { waveId: wave.waveId });
  await campaign.drain();
  expect(await invitationsOf(db, wave.waveId)).toHaveLength(30);
  expect(await getWave(db, wave.waveId)).toMatchObject({
    state: 'open',
    invitedCount: 30,
    invitedRevenue: { all: { customers: 20, low: 0, high: 20 }, gold: { customers: 10, low: 0, high: 10 } },
  });
  expect(campaign.dispatched.filter(({ waveId }) => waveId === wave.waveId)).toHaveLength(1);
});

it('gives a customer to one of two waves that launch at the same time', async () => {
  const campaign = aCampaign(db, START);
  const [first, second] = [await aProgram(campaign, 'contested'), await aProgram(campaign, 'contested')];
  await populate(db, 'customer', 'contested', 40);
  const waves = await Promise.all(
    [first, second].map((programId) =>
      scheduleWave(campaign.staff, { programId, side: 'customer', unitIds: ['contested'], closesAt: CLOSE }),
    ),
  );
  await Promise.all([campaign.drain(), campaign.drain(), campaign.drain()]);
  const invited = (await Promise.all(waves.map(({ wave }) => invitationsOf(db, wave.waveId)))).flat();
  expect(invited).toHaveLength(40);
  expect(new Set(invited.map(({ personId }) => personId)).size).toBe(40);
  const counts = await Promise.all(waves.map(({ wave }) => getWaveProgress(campaign.staff, wave)));
  expect(counts.reduce((sum, progress) => sum + progress.invited, 0)).toBe(40);
  expect(counts.reduce((sum, progress) => sum + (progress.skipped.resting ?? 0), 0)).toBe(40);
});

it('opens a later wave at its time, with the people of that time and the tree as it was', async () => {
  const campaign = aCampaign(db, START);
  const programId = await aProgram(campaign, 'later');
  await populate(db, 'customer', 'later', 5);
  const { outcome, wave } = await scheduleWave(campaign.staff, {
    programId,
    side: 'customer',
    unitIds: ['later'],
    opensAt: '2026-11-24T02:00:00Z',
    closesAt: CLOSE,
  });
  expect(outcome).toBe('scheduled');
  await campaign.tick();
  expect(await getWave(db, wave.waveId)).toMatchObject({ state: 'scheduled' });

  await populate(db, 'customer', 'later', 7);
  campaign.pass(24 * 60);
  await campaign.tick();
  await putUnit(db, { unitId: 'later', name: 'Renamed' });
  expect(await getWave(db, wave.waveId)).toMatchObject({ state: 'open', invitedCount: 7 });
  const roster = await getRoster(db, wave.waveId);
  expect(roster?.units).toContainEqual({ unitId: 'later', name: 'Chi nhánh later' });
  expect(await getPerson(db, 'customer', 'later-0')).toMatchObject({
    lastInvitedAt: '2026-11-24T02:00:00.000Z',
    lastInvitedWaveId: wave.waveId,
  });
});

it('numbers the waves of a side one after the other, also those planned at the same moment', async () => {
  const campaign = aCampaign(db, START);
  const programId = await aProgram(campaign, 'numbered');
  await populate(db, 'customer', 'numbered', 3);
  const plan = {
    programId,
    side: 'customer',
    unitIds: ['numbered'],
    opensAt: '2026-11-25T02:00:00Z',
    closesAt: CLOSE,
  } as const;
  const waves = await Promise.all([1, 2, 3].map(() => scheduleWave(campaign.staff, plan)));
  expect(waves.map(({ wave }) => wave.number).sort()).toEqual([1, 2, 3]);
  expect(new Set(waves.map(({ wave }) => wave.waveId)).size).toBe(3);
});

it('says what to change in a plan that cannot work', async () => {
  const campaign = aCampaign(db, START);
  const programId = await aProgram(campaign, 'refused');
  await populate(db, 'customer', 'refused', 3);
  const plan = { programId, side: 'customer', unitIds: ['refused'], closesAt: CLOSE } as const;
  const refusal = (changes: object) => scheduleWave(campaign.staff, { ...plan, ...changes });
  await expect(refusal({ opensAt: '2026-11-20T02:00:00Z' })).rejects.toThrow('lies in the past');
  await expect(refusal({ closesAt: '2026-11-22T02:00:00Z' })).rejects.toThrow('must come after the opening');
  await expect(refusal({ remindAfterDays: [3, 20] })).rejects.toThrow('after the close');
  await expect(refusal({ thresholds: { scores: 4, comments: 10 } })).rejects.toThrow('at least 5');
  await expect(refusal({ unitIds: ['nowhere'] })).rejects.toThrow('“nowhere”');
  await expect(refusal({ side: 'employee' })).rejects.toThrow('Only 0 employees');
  await expect(refusal({ programId: 'unknown' })).rejects.toThrow('unknown');
  const nobody = { ...campaign.context, actor: staffActor('hr') };
  await expect(scheduleWave(nobody, plan)).rejects.toThrow('run-customer-waves');
});

it('launches employee waves with what the company has set, which a wave may raise and never lower', async () => {
  const campaign = aCampaign(db, START);
  const programId = await aProgram(campaign, 'protected');
  await populate(db, 'employee', 'protected', 12);
  const staff = { ...campaign.staff, actor: staffActor('hr') };
  const plan = { programId, unitIds: ['protected'], opensAt: '2026-11-25T02:00:00Z', closesAt: CLOSE };
  expect(await saveThresholds(staff, { scores: 7, comments: 12 }, 0)).toEqual({ outcome: 'saved' });
  const usual = await scheduleWave(staff, { ...plan, side: 'employee' });
  expect(usual.wave.thresholds).toEqual({ scores: 7, comments: 12 });
  const lower = scheduleWave(staff, { ...plan, side: 'employee', thresholds: { scores: 6, comments: 12 } });
  await expect(lower).rejects.toThrow('at least 7 answers');
  await saveThresholds(staff, { scores: 5, comments: 10 }, 1);
  expect((await getWave(db, usual.wave.waveId))?.thresholds.scores).toBe(7);
});

it('calls a planned wave off, so that nobody is ever invited', async () => {
  const campaign = aCampaign(db, START);
  const programId = await aProgram(campaign, 'cancelled');
  await populate(db, 'customer', 'cancelled', 3);
  const plan = { programId, side: 'customer', unitIds: ['cancelled'], closesAt: CLOSE } as const;
  const { wave } = await scheduleWave(campaign.staff, { ...plan, opensAt: '2026-11-24T02:00:00Z' });
  expect(await cancelWave(campaign.staff, wave)).toEqual({ outcome: 'cancelled' });
  campaign.pass(24 * 60);
  await campaign.tick();
  expect(await invitationsOf(db, wave.waveId)).toEqual([]);
});

it('does not open a wave that could not be launched before its close', async () => {
  const campaign = aCampaign(db, START);
  const programId = await aProgram(campaign, 'missed');
  await populate(db, 'customer', 'missed', 3);
  const plan = { programId, side: 'customer', unitIds: ['missed'], closesAt: CLOSE } as const;
  const { wave } = await scheduleWave(campaign.staff, { ...plan, opensAt: '2026-11-24T02:00:00Z' });
  campaign.pass(30 * 24 * 60);
  await campaign.tick();
  expect(await getWave(db, wave.waveId)).toMatchObject({
    state: 'cancelled',
    stoppedBecause: { en: expect.stringContaining('before its close') },
  });
});
