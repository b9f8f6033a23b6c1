import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { changePerson } from '#shared/adapters/dynamodb/person-store.ts';
import { getRelease } from '#shared/adapters/dynamodb/release-store.ts';
import { putSurvey } from '#shared/adapters/dynamodb/survey-store.ts';
import { putUnit } from '#shared/adapters/dynamodb/unit-store.ts';
import { getWave } from '#shared/adapters/dynamodb/wave-store.ts';
import type { Release } from '#shared/domain/release/release.ts';
import type { Wave } from '#shared/domain/wave/wave.ts';
import { getProgram } from '#shared/services/program/get-program.ts';
import { releaseWave } from '#shared/services/release/release-wave.ts';
import { castBallot } from '#shared/services/response/cast-ballot.ts';
import { closeWave } from '#shared/services/wave/close-wave.ts';
import { scheduleWave } from '#shared/services/wave/schedule-wave.ts';
import { aCampaign, aProgram, type Campaign, invitationsOf, populate } from '#test/support/campaign.ts';
import { startTestDatabase } from '#test/support/database.ts';

let db: Database;
let stop: () => Promise<void>;
let campaign: Campaign;
let programId: string;
beforeEach(async () => {
  ({ db, stop } = await startTestDatabase());
  campaign = aCampaign(db, '2026-11-02T02:00:00.000Z');
  programId = await aProgram(campaign, 'company');
  for (const unitId of ['north', 'south']) {
    await putUnit(db, { unitId, name: `Unit ${unitId}`, parentId: 'company' });
    await populate(db, 'employee', unitId, 8);
  }
});
afterEach(async () => await stop());

const SCORES = [10, 9, 7, 6, 3, 8, 0, 10];

async function launched(thresholds?: Wave['thresholds']): Promise<Wave> {
  const { wave } = await scheduleWave(campaign.staff, {
    programId,
    side: 'employee',
    closesAt: '2026-11-16T02:00:00.000Z',
    ...(thresholds && { thresholds }),
  });
  await campaign.drain();
  return await waveNow(wave.waveId);
}

async function waveNow(waveId: string): Promise<Wave> {
  const wave = await getWave(db, waveId, { consistent: true });
  if (!wave) throw new Error(`no wave ${waveId}`);
  return wave;
}

/** Everybody answers but for the first `silent`, the wave closes and is released. */
async function answeredAndReleased(wave: Wave, silent = 0): Promise<Release> {
  const invitations = (await invitationsOf(db, wave.waveId)).slice(silent);
  for (const [index, { invitationId }] of invitations.entries()) {
    const answers = { [HEADLINE]: SCORES[index % SCORES.length] ?? 0 };
    await castBallot(campaign.context, { wave, invitationId, answers, language: 'vi' });
  }
  await closeWave(campaign.staff, { waveId: wave.waveId });
  await releaseWave(campaign.context, { waveId: wave.waveId });
  const release = await getRelease(db, wave.waveId);
  if (!release) throw new Error('nothing was released');
  return release;
}

const HEADLINE = 'recommend_work';

/** Each group with its people and answers, as they are published. */
const shownIn = ({ groups }: Release) =>
  groups.map((group) => [
    group.name,
    group.withheld
      ? 'withheld'
      : [group.invited, group.counted.responses, group.counted.histograms[HEADLINE]],
  ]);

const ALL_SHOWN = [
  ['Chi nhánh company', [16, 16, expect.anything()]],
  ['Unit north', [8, 8, expect.anything()]],
  ['Unit south', [8, 8, expect.anything()]],
];

describe('what changes after the launch of an employee wave', () => {
  it('counts in no wave that has begun: moves, names, another tree, new units, people and questions', async () => {
    const wave = await launched();
    await everythingChanges();
    const release = await answeredAndReleased(wave);
    expect(shownIn(release)).toEqual(ALL_SHOWN);
    expect((await waveNow(wave.waveId)).surveyVersion).toBe(1);
  });

  it('counts in the next one', async () => {
    await everythingChanges();
    const release = await answeredAndReleased(await launched());
    expect(release.groups.map(({ name }) => name)).toContain('Phía Bắc');
    expect(release.groups.map(({ groupId }) => groupId)).toContain('west');
    expect(release.invited).toBe(20);
  });

  it('changes nothing in a release that stands, and a second release is not made', async () => {
    const wave = await launched();
    const release = await answeredAndReleased(wave);
    await everythingChanges();
    expect(await releaseWave(campaign.context, { waveId: wave.waveId })).toEqual({
      outcome: 'already-released',
    });
    expect(await getRelease(db, wave.waveId)).toEqual(release);
  });

  it('lets nobody answer late, also where the close was moved in the table', async () => {
    const wave = await launched();
    const [late] = await invitationsOf(db, wave.waveId);
    await answeredAndReleased(wave, 1);
    const again = { ...wave, closesAt: '2027-01-31T02:00:00.000Z' };
    const invitationId = late?.invitationId ?? '';
    const answers = { [HEADLINE]: 0 };
    const cast = await castBallot(campaign.context, { wave: again, invitationId, answers, language: 'vi' });
    expect(cast.outcome).toBe('closed');
  });
});

describe('the number of answers below which nothing is shown', () => {
  it('cannot be chosen lower than five, nor ten for comments', async () => {
    await expect(launched({ scores: 4, comments: 10 })).rejects.toThrow(/at least 5/);
    await expect(launched({ scores: 5, comments: 9 })).rejects.toThrow(/10/);
  });

  it('stays as it was at the launch, when a later wave has a lower one', async () => {
    const strict = await launched({ scores: 9, comments: 12 });
    const release = await answeredAndReleased(strict);
    expect(shownIn(release).map(([, shown]) => shown === 'withheld')).toEqual([false, true, true]);
    campaign.pass(60 * 24 * 60);
    const { wave } = await scheduleWave(campaign.staff, {
      programId,
      side: 'employee',
      closesAt: '2027-01-16T02:00:00.000Z',
    });
    expect(wave.thresholds.scores).toBe(5);
    expect(await getRelease(db, strict.waveId)).toEqual(release);
  });
});

async function move(personIds: readonly string[], unitId: string): Promise<void> {
  for (const personId of personIds) await changePerson(db, { side: 'employee', personId }, { unitId });
}

/** People move, a unit is renamed and put under another one, units are cut anew, people join, questions change. */
async function everythingChanges(): Promise<void> {
  await move(['north-0', 'north-1', 'north-2', 'north-3'], 'south');
  await putUnit(db, { unitId: 'north', name: 'Phía Bắc', parentId: 'south' });
  await putUnit(db, { unitId: 'west', name: 'West', parentId: 'company' });
  await move(['north-4', 'north-5', 'south-0', 'south-1', 'south-2'], 'west');
  await populate(db, 'employee', 'east', 4);
  await putUnit(db, { unitId: 'east', name: 'East', parentId: 'company' });
  const { surveys } = await getProgram(campaign.staff, { programId });
  if (surveys.employee) await putSurvey(db, { ...surveys.employee, version: 2 });
}
