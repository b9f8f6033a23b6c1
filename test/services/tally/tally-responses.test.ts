import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTallyConsumer } from '#functions/tally-responses/consumer.ts';
import { seededNumbers } from '#infra/local/demo/seeded-random.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { createInvitation } from '#shared/adapters/dynamodb/invitation-store.ts';
import { getTally, listTallies } from '#shared/adapters/dynamodb/tally-store.ts';
import { putRoster } from '#shared/adapters/dynamodb/wave-store.ts';
import type { Response } from '#shared/domain/response/response.ts';
import type { Survey } from '#shared/domain/survey/survey.ts';
import { addCounted, countAnswers, NOTHING_COUNTED } from '#shared/domain/tally/count-answers.ts';
import type { CountedAnswers } from '#shared/domain/tally/counted-answers.ts';
import { weighAnswer } from '#shared/domain/tally/weight-tally.ts';
import { unitTreeOf } from '#shared/domain/unit/unit-tree.ts';
import type { Invitation } from '#shared/domain/wave/invitation.ts';
import { cutsOf } from '#shared/services/tally/cuts-of.ts';
import type { ResponseChange } from '#shared/services/tally/read-changes.ts';
import { aResponse, aStoredCustomerWave, asChanges, UNITS } from '#test/support/answered-wave.ts';
import { anInvitation } from '#test/support/builders.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { testResources } from '#test/support/resources.ts';
import { asStreamEvent } from '#test/support/response-stream.ts';
import { type Fate, unreliable } from '#test/support/unreliable-database.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

it('counts an answer for company, units on the path, tier, language, channel and day', async () => {
  const { wave } = await aStoredCustomerWave(db, { waveId: 'tallycuts0' }, ['minh']);
  const after = aResponse(wave, 'minh', { answers: { recommend: 9, satisfaction: 4 } });
  await createTallyConsumer(testResources(db))(asStreamEvent(asChanges([{ after }]), 'cuts'));

  const tallies = await listTallies(db, wave.waveId, '');
  expect(tallies.map(({ cut }) => cut)).toEqual([
    'channel:mail',
    'company',
    'day:2026-11-17',
    'language:vi',
    'tier:gold',
    'unit:acme',
    'unit:hanoi',
    'unit:north',
  ]);
  const hanoi = await getTally(db, wave.waveId, 'unit:hanoi');
  expect(hanoi).toEqual({ responses: 1, histograms: { recommend: { 9: 1 }, satisfaction: { 4: 1 } } });
  expect(await getTally(db, wave.waveId, 'unit:south')).toBeUndefined();
});

it('takes a changed answer off, and a deleted one too', async () => {
  const people = ['minh', 'lan'];
  const { wave, invitations } = await aStoredCustomerWave(db, { waveId: 'tallychang' }, people);
  const first = aResponse(wave, 'minh', { answers: { recommend: 3, met_a_problem: 'yes' } });
  const second = aResponse(wave, 'minh', {
    revision: 2,
    answers: { recommend: 10 },
    language: 'en',
    answeredAt: '2026-11-18T01:00:00.000Z',
  });
  const deleted = aResponse(wave, 'lan', { answers: { recommend: 7 } });
  const changes = asChanges([
    { after: first },
    { after: deleted },
    { before: first, after: second },
    { before: deleted },
  ]);
  await createTallyConsumer(testResources(db))(asStreamEvent(changes, 'changed'));

  const left = { responses: 1, histograms: { recommend: { 10: 1 } } };
  const weights = weighAnswer(10, invitations[0]?.revenue ?? 0);
  expect(weights).toMatchObject({ p: 1, p0: 34_567_892, p1: 12 });
  expect(await getTally(db, wave.waveId, 'company')).toEqual({ ...left, weights });
  expect(await getTally(db, wave.waveId, 'language:en')).toEqual(left);
  const nothing = { responses: 0, histograms: {} };
  expect((await getTally(db, wave.waveId, 'language:vi')) ?? nothing).toEqual(nothing);
  expect((await getTally(db, wave.waveId, 'day:2026-11-17')) ?? nothing).toEqual(nothing);
});

it('counts an answer without an invitation for the company only, and names nobody in the log', async () => {
  const { wave } = await aStoredCustomerWave(db, { waveId: 'tallylost0' }, []);
  const logged: unknown[] = [];
  const resources = testResources(db, { log: (...entry) => logged.push(entry) });
  const after = aResponse(wave, 'nobodyknows');
  await createTallyConsumer(resources)(asStreamEvent(asChanges([{ after }]), 'lost'));
  expect((await listTallies(db, wave.waveId, '')).map(({ cut }) => cut)).toEqual(['company']);
  expect(JSON.stringify(logged)).toContain('"withoutInvitation":1');
  expect(JSON.stringify(logged)).not.toContain('nobodyknows');
});

it('counts one batch of several waves, and records that hold no response as nothing', async () => {
  const one = await aStoredCustomerWave(db, { waveId: 'tallyboth1' }, ['minh']);
  const two = await aStoredCustomerWave(db, { waveId: 'tallyboth2' }, ['minh']);
  const changes = asChanges([
    { after: aResponse(one.wave, 'minh') },
    {},
    { after: aResponse(two.wave, 'minh', { answers: { recommend: 2 } }) },
  ]);
  const answer = await createTallyConsumer(testResources(db))(asStreamEvent(changes, 'both'));
  expect(answer).toEqual({ batchItemFailures: [] });
  expect((await getTally(db, 'tallyboth1', 'company'))?.histograms).toEqual({ recommend: { 9: 1 } });
  expect((await getTally(db, 'tallyboth2', 'company'))?.histograms).toEqual({ recommend: { 2: 1 } });
});

it.each([1, 2, 3, 4, 5])(
  'counts every answer once, whatever crashes, comes twice or comes in halves (run %i)',
  async (seed) => {
    const chance = seededNumbers(seed);
    const people = Array.from({ length: 40 }, (_, index) => `person${seed}x${index}`);
    const waveId = `exactly${seed}00`;
    const { wave, survey, invitations } = await aStoredCustomerWave(db, { waveId }, people);
    const { changes, current } = someHistory(wave, people, chance);

    await deliver(changes, chance, `exactly-${seed}`);

    const expected = countedByCut(survey, [...current.values()], invitations);
    const tallied = (await listTallies(db, waveId, '')).filter(({ counted }) => counted.responses !== 0);
    expect(Object.fromEntries(tallied.map(({ cut, counted }) => [cut, counted]))).toEqual(expected);
  },
);

it('counts a batch that touches more rows than one transaction takes', async () => {
  const units = Array.from({ length: 900 }, (_, index) => ({
    unitId: `shop-${index}`,
    name: `Cửa hàng ${index}`,
    parentId: 'acme',
  }));
  const { wave } = await aStoredCustomerWave(db, { waveId: 'manyrows00' }, []);
  const tree = [...UNITS.slice(0, 1), ...units];
  await putRoster(db, { waveId: wave.waveId, units: tree, invitedByUnit: {} });
  const responses = units.map(({ unitId }) => aResponse(wave, `guest-of-${unitId}`));
  for (const [index, { unitId }] of units.entries()) {
    const { invitationId = '', bucket = 0 } = responses[index] ?? {};
    await createInvitation(db, anInvitation({ waveId: wave.waveId, invitationId, bucket, unitId }));
  }
  const changes = asChanges(responses.map((after) => ({ after })));
  const consume = createTallyConsumer(testResources(db));
  expect(await consume(asStreamEvent(changes, 'many'))).toEqual({ batchItemFailures: [] });
  expect(await consume(asStreamEvent(changes, 'many'))).toEqual({ batchItemFailures: [] });
  const shops = await listTallies(db, wave.waveId, 'unit:shop-');
  expect(shops).toHaveLength(900);
  expect(shops.every(({ counted }) => counted.responses === 1)).toBe(true);
  expect((await getTally(db, wave.waveId, 'company'))?.histograms).toEqual({ recommend: { 9: 900 } });
});

/** First answers and changes of mind in random order, and what every person answers in the end. */
function someHistory(wave: Parameters<typeof aResponse>[0], people: string[], chance: () => number) {
  const current = new Map<string, Response>();
  const steps: Omit<ResponseChange, 'sequenceNumber'>[] = [];
  for (let step = 0; step < 120; step++) {
    const person = people[Math.floor(chance() * people.length)] ?? '';
    const before = current.get(person);
    const after = aResponse(wave, person, {
      revision: (before?.revision ?? 0) + 1,
      language: chance() < 0.5 ? 'vi' : 'en',
      answeredAt: `2026-11-${17 + Math.floor(chance() * 4)}T08:00:00.000Z`,
      answers: {
        recommend: Math.floor(chance() * 11),
        ...(chance() < 0.7 && { satisfaction: 1 + Math.floor(chance() * 5) }),
        ...(chance() < 0.5 && { easy: 1 + Math.floor(chance() * 7) }),
        ...(chance() < 0.3 && { reason: 'Giao hàng chậm.' }),
      },
    });
    current.set(person, after);
    steps.push({ before, after });
  }
  return { changes: asChanges(steps), current };
}

/** An event source on a bad day: broken connections, repeated, halved, overlapping and stale batches. */
async function deliver(changes: ResponseChange[], chance: () => number, shardId: string) {
  const fateOf = (): Fate => {
    const drawn = chance();
    return drawn < 0.06 ? 'lost-before' : drawn < 0.12 ? 'lost-after' : 'fine';
  };
  const broken = testResources(unreliable(db, fateOf));
  const consume = createTallyConsumer(broken);
  for (let next = 0, attempts = 0; next < changes.length; attempts++) {
    if (attempts > 2000) throw new Error('the stream does not get on');
    const whole = changes.slice(next, next + 1 + Math.floor(chance() * 25));
    const batch = chance() < 0.3 ? whole.slice(0, Math.ceil(whole.length / 2)) : whole;
    const event = asStreamEvent(batch, shardId);
    try {
      if (chance() < 0.2) await consume(asStreamEvent(changes.slice(0, next), shardId));
      const [answer] = await Promise.all([consume(event), ...(chance() < 0.2 ? [consume(event)] : [])]);
      const failed = answer.batchItemFailures[0]?.itemIdentifier;
      const done = batch.findIndex(({ sequenceNumber }) => sequenceNumber === failed);
      next += done < 0 ? batch.length : done;
    } catch {
      // The invocation died: the same records come again.
    }
  }
}

function countedByCut(survey: Survey, responses: Response[], invitations: Invitation[]) {
  const byId = new Map(invitations.map((invitation) => [invitation.invitationId, invitation]));
  const cuts: Record<string, CountedAnswers> = {};
  for (const response of responses) {
    const invitation = byId.get(response.invitationId);
    const { weights, ...counted } = countAnswers(survey, response.answers, invitation?.revenue);
    for (const cut of cutsOf(response, invitation, unitTreeOf(UNITS))) {
      const weighed = weights && (cut === 'company' || cut.startsWith('tier:')) ? { weights } : {};
      cuts[cut] = addCounted(cuts[cut] ?? NOTHING_COUNTED, { ...counted, ...weighed });
    }
  }
  return cuts;
}
