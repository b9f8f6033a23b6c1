import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { getPerson, putPeople } from '#shared/adapters/dynamodb/person-store.ts';
import { putFirstResponse } from '#shared/adapters/dynamodb/response-store.ts';
import { putUnit } from '#shared/adapters/dynamodb/unit-store.ts';
import { getWave } from '#shared/adapters/dynamodb/wave-store.ts';
import { countCustomers } from '#shared/services/segment/count-customers.ts';
import { saveSegment } from '#shared/services/segment/save-segment.ts';
import { saveRestPeriods } from '#shared/services/settings/save-rest-periods.ts';
import type { ChosenAudience } from '#shared/services/wave/choose-audience.ts';
import { getWaveProgress } from '#shared/services/wave/get-wave-progress.ts';
import { launchWave } from '#shared/services/wave/launch-wave.ts';
import { previewAudience } from '#shared/services/wave/preview-audience.ts';
import { scheduleWave } from '#shared/services/wave/schedule-wave.ts';
import { aResponse } from '#test/support/answered-wave.ts';
import { aCustomer, anEmployee } from '#test/support/builders.ts';
import { aCampaign, aProgram, type Campaign, invitationsOf, populate } from '#test/support/campaign.ts';
import { startTestDatabase } from '#test/support/database.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

const START = '2026-11-23T02:00:00.000Z';
const DAY = 24 * 60;

async function launch(campaign: Campaign, programId: string, unitIds: string[], audience?: ChosenAudience) {
  const closesAt = new Date(Date.parse(campaign.now()) + 10 * 24 * 3_600_000).toISOString();
  const { wave } = await scheduleWave(campaign.staff, {
    programId,
    side: 'customer',
    unitIds,
    closesAt,
    audience,
  });
  await campaign.drain();
  return { wave, people: (await invitationsOf(db, wave.waveId)).map(({ personId }) => personId) };
}

it('draws the sample that the preview has shown, also when the snapshot is taken again', async () => {
  const campaign = aCampaign(db, START);
  const programId = await aProgram(campaign, 'sampled');
  await putUnit(db, { unitId: 'sampled-small', name: 'Nhỏ', parentId: 'sampled' });
  await populate(db, 'customer', 'sampled', 30);
  await populate(db, 'customer', 'sampled-small', 10);
  const audience = { sample: { size: { kind: 'share', percent: 25 } as const, seed: 'autumn' } };
  const unitIds = ['sampled'];
  const preview = await previewAudience(campaign.staff, { side: 'customer', unitIds, audience });
  expect(preview.byUnit.map(({ unitId, invited }) => [unitId, invited])).toEqual([
    ['sampled', 8],
    ['sampled-small', 2],
  ]);
  expect(preview.skipped).toMatchObject([{ reason: 'not-drawn', people: 30 }]);
  const { wave, people } = await launch(campaign, programId, unitIds, audience);
  await launchWave(campaign.staff, wave);
  await campaign.drain();
  expect(people).toHaveLength(10);
  expect((await invitationsOf(db, wave.waveId)).map(({ personId }) => personId)).toEqual(people);
  const progress = await getWaveProgress(campaign.staff, wave);
  expect(progress.skipped).toEqual({ 'not-drawn': 30 });
});

it('asks customers among the staff only where the wave is meant for them', async () => {
  const campaign = aCampaign(db, START);
  const programId = await aProgram(campaign, 'both');
  await populate(db, 'customer', 'both', 3);
  const email = 'person-1@both.example.com';
  await putPeople(db, [
    anEmployee({ personId: 'both-employee', unitId: 'both', email: email.toUpperCase() }),
    anEmployee({
      personId: 'gone',
      unitId: 'both',
      email: 'person-2@both.example.com',
      leftOn: '2026-11-22',
    }),
  ]);
  const preview = await previewAudience(campaign.staff, { side: 'customer', unitIds: ['both'] });
  expect(preview.skipped).toMatchObject([{ reason: 'employee-too', people: 1, names: ['Trần Văn Minh'] }]);
  const first = await launch(campaign, programId, ['both']);
  expect(first.people).toEqual(['both-0', 'both-2']);
  const second = await launch(campaign, programId, ['both'], { includeEmployees: true });
  expect(second.people).toEqual(['both-1']);
});

it('keeps the rest that was set when the wave was planned', async () => {
  const campaign = aCampaign(db, START);
  const programId = await aProgram(campaign, 'restful');
  await populate(db, 'customer', 'restful', 2);
  await saveRestPeriods(campaign.staff, { relationshipInDays: 60, anyInDays: 10 });
  const first = await launch(campaign, programId, ['restful']);
  expect(first.people).toHaveLength(2);
  expect(await getWave(db, first.wave.waveId)).toMatchObject({
    rest: { relationshipInDays: 60, anyInDays: 10 },
  });
  campaign.pass(10 * DAY);
  const occasion = await previewAudience(campaign.staff, {
    side: 'customer',
    unitIds: ['restful'],
    audience: { relationship: false },
  });
  expect(occasion.invited).toBe(2);
  const relationship = await previewAudience(campaign.staff, { side: 'customer', unitIds: ['restful'] });
  expect(relationship.skipped).toMatchObject([
    { reason: 'resting', people: 2, possibleFrom: '2027-01-22T02:00:00.000Z' },
  ]);
  await expect(saveRestPeriods(campaign.staff, { relationshipInDays: 60, anyInDays: 6 })).rejects.toThrow(
    'at least 7',
  );
});

it('chooses by segment and by the last score, and refuses a segment that has changed since the preview', async () => {
  const campaign = aCampaign(db, START);
  const programId = await aProgram(campaign, 'scored');
  await populate(db, 'customer', 'scored', 4, (index) => ({
    tier: index === 3 ? 'silver' : 'gold',
    attributes: { city: index === 2 ? 'Huế' : 'Hà Nội' },
  }));
  const first = await launch(campaign, programId, ['scored']);
  expect(await getPerson(db, 'customer', 'scored-0')).toMatchObject({
    lastRelationshipAt: START,
    lastInvitationId: expect.any(String),
  });
  const wave = await getWave(db, first.wave.waveId);
  if (!wave) throw new Error('the wave is gone');
  const headline = 'recommend';
  for (const [index, score] of [3, 8, 10, 2].entries()) {
    const person = await getPerson(db, 'customer', `scored-${index}`);
    const answers = { [headline]: score };
    await putFirstResponse(db, aResponse(wave, person?.lastInvitationId ?? '', { answers }));
  }
  const criteria = { unitIds: ['scored'], lastScores: ['detractor' as const] };
  expect((await countCustomers(campaign.staff, [criteria])).meeting).toEqual([2]);
  const segment = await saveSegment(campaign.staff, {
    name: 'Gold detractors',
    criteria: { ...criteria, tiers: ['gold'] },
  });
  campaign.pass(100 * DAY);
  const chosen = { segmentId: segment.segmentId, segmentAsOf: segment.changedAt };
  const preview = await previewAudience(campaign.staff, { side: 'customer', audience: chosen });
  expect(preview).toMatchObject({ invited: 1, meant: 1 });
  const inHue = { attribute: { name: 'city', values: ['huế'] } };
  const both = { ...chosen, criteria: inHue };
  expect((await previewAudience(campaign.staff, { side: 'customer', audience: both })).meant).toBe(0);
  await saveSegment(campaign.staff, { ...segment, criteria: { tiers: ['gold'] } });
  await expect(launch(campaign, programId, ['scored'], chosen)).rejects.toThrow('changed since the preview');
  const again = { segmentId: segment.segmentId, criteria };
  const second = await launch(campaign, programId, [], again);
  expect(second.people).toEqual(['scored-0']);
  expect(await getWave(db, second.wave.waveId)).toMatchObject({
    audience: { segmentName: 'Gold detractors' },
  });
});

it('invites partners as such, and customers only unless somebody says otherwise', async () => {
  const campaign = aCampaign(db, START);
  const programId = await aProgram(campaign, 'ringed');
  await putPeople(
    db,
    (['customer', 'partner', 'supplier', undefined] as const).map((ring, index) =>
      aCustomer({ personId: `ringed-${index}`, unitId: 'ringed', email: `${index}@ringed.vn`, ring }),
    ),
  );
  const { people } = await launch(campaign, programId, ['ringed']);
  expect(people).toEqual(['ringed-0', 'ringed-3']);
  const { wave } = await launch(campaign, programId, ['ringed'], { rings: ['partner', 'supplier'] });
  const partners = await invitationsOf(db, wave.waveId);
  expect(partners.map(({ personId, ring }) => [personId, ring])).toEqual([
    ['ringed-1', 'partner'],
    ['ringed-2', 'supplier'],
  ]);
});
