import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTallyConsumer } from '#functions/tally-responses/consumer.ts';
import { getCase } from '#shared/adapters/dynamodb/case-store.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { DEFAULT_CASE_DEADLINES } from '#shared/domain/case/case-deadlines.ts';
import type { Answers } from '#shared/domain/response/answers.ts';
import { saveCaseDeadlines } from '#shared/services/case/save-case-deadlines.ts';
import { surveyCases } from '#shared/services/case/survey-cases.ts';
import { NotAllowed } from '#shared/services/errors.ts';
import type { ResponseChange } from '#shared/services/tally/read-changes.ts';
import { aResponse, aStoredCustomerWave, asChanges } from '#test/support/answered-wave.ts';
import { aSurvey } from '#test/support/builders.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { staffActor, testResources } from '#test/support/resources.ts';
import { asStreamEvent } from '#test/support/response-stream.ts';
import { unreliable } from '#test/support/unreliable-database.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

const consume = (changes: ResponseChange[], shardId: string) =>
  createTallyConsumer(testResources(db))(asStreamEvent(changes, shardId));

it('opens one case for a detractor, with name, comment and deadline, however often the record comes', async () => {
  const { wave } = await aStoredCustomerWave(db, { waveId: 'caseopened' }, ['minh']);
  const answers = { recommend: 6, reason: 'Giao hàng chậm ba ngày.' };
  const changes = asChanges([{ after: aResponse(wave, 'minh', { answers }) }]);
  await consume(changes, 'case-opened');
  await consume(changes, 'case-opened');
  expect(await getCase(db, 'caseopened-minh')).toEqual({
    caseId: 'caseopened-minh',
    waveId: 'caseopened',
    programId: 'program001',
    invitationId: 'minh',
    personId: 'person-0',
    name: 'Trần Văn Minh',
    unitId: 'hanoi',
    tier: 'gold',
    revenue: 1_234_567_891.5,
    score: 6,
    revision: 1,
    comment: 'Giao hàng chậm ba ngày.',
    state: 'open',
    openedAt: '2026-11-17T03:15:00.000Z',
    dueAt: '2026-11-19T03:15:00.000Z',
  });
});

it('gives platinum customers a day, and lists the most urgent case first to those who may see cases', async () => {
  const people = ['first', 'second', 'platinum'];
  const { wave, invitations } = await aStoredCustomerWave(db, { waveId: 'caseurgent' }, people);
  expect(invitations.map(({ tier }) => tier)).toEqual(['gold', 'gold', 'platinum']);
  await consume(
    asChanges(people.map((person) => ({ after: aResponse(wave, person, { answers: { recommend: 0 } }) }))),
    'case-urgent',
  );
  const marketing = { ...testResources(db), actor: staffActor('marketing') };
  const cases = (await surveyCases(marketing)).cases.filter(({ waveId }) => waveId === 'caseurgent');
  expect(cases.map(({ invitationId, dueAt }) => [invitationId, dueAt])[0]).toEqual([
    'platinum',
    '2026-11-18T03:15:00.000Z',
  ]);
  expect(cases).toHaveLength(3);
  const hr = { ...testResources(db), actor: staffActor('hr') };
  await expect(surveyCases(hr)).rejects.toThrow(NotAllowed);
});

it('counts by the deadlines of the company, which open cases keep when they change', async () => {
  const { wave } = await aStoredCustomerWave(db, { waveId: 'casedays00' }, ['before', 'after']);
  const low = (person: string) =>
    asChanges([{ after: aResponse(wave, person, { answers: { recommend: 0 } }) }]);
  const marketing = { ...testResources(db), actor: staffActor('marketing') };
  await consume(low('before'), 'case-days-1');
  const deadlines = { platinum: 1, gold: 4, silver: 4, others: 4 };
  expect(await saveCaseDeadlines(marketing, deadlines, 0)).toEqual({ outcome: 'saved' });
  expect(await saveCaseDeadlines(marketing, deadlines, 0)).toEqual({ outcome: 'overtaken' });
  await consume(low('before'), 'case-days-2');
  await consume(low('after'), 'case-days-3');
  const due = async (person: string) => (await getCase(db, `casedays00-${person}`))?.dueAt;
  expect([await due('before'), await due('after')]).toEqual([
    '2026-11-19T03:15:00.000Z',
    '2026-11-23T03:15:00.000Z',
  ]);
  await saveCaseDeadlines(marketing, DEFAULT_CASE_DEADLINES, 1);
});

it.each<[string, Answers]>([
  ['a passive answer', { recommend: 7 }],
  ['no answer to the headline', { satisfaction: 1 }],
])('opens no case for %s', async (name, answers) => {
  const waveId = `caseno${name.length}`;
  const { wave } = await aStoredCustomerWave(db, { waveId }, ['minh']);
  await consume(asChanges([{ after: aResponse(wave, 'minh', { answers }) }]), waveId);
  expect(await getCase(db, `${waveId}-minh`)).toBeUndefined();
});

it('opens a case for a rating of two, where the headline is a rating', async () => {
  const questions = aSurvey().questions.map((question) =>
    question.key === 'recommend' && question.kind === 'nps'
      ? { ...question, kind: 'rating' as const }
      : question,
  );
  const survey = aSurvey({ questions });
  const { wave } = await aStoredCustomerWave(db, { waveId: 'caserating' }, ['two', 'three'], survey);
  const changes = asChanges([
    { after: aResponse(wave, 'two', { answers: { recommend: 2 } }) },
    { after: aResponse(wave, 'three', { answers: { recommend: 3 } }) },
  ]);
  await consume(changes, 'case-rating');
  expect((await getCase(db, 'caserating-two'))?.score).toBe(2);
  expect(await getCase(db, 'caserating-three')).toBeUndefined();
});

it('keeps a case open when the customer thinks better of it, and notes the new score once', async () => {
  const { wave } = await aStoredCustomerWave(db, { waveId: 'casebetter' }, ['minh']);
  const first = aResponse(wave, 'minh', { answers: { recommend: 2, reason: 'Chờ quá lâu.' } });
  const second = { ...first, revision: 2, answers: { recommend: 9 } };
  const changes = asChanges([{ after: first }, { before: first, after: second }]);
  await consume(changes, 'case-better');
  await consume(changes, 'case-better');
  expect(await getCase(db, 'casebetter-minh')).toMatchObject({
    state: 'open',
    score: 2,
    latestScore: 9,
    revision: 2,
    comment: 'Chờ quá lâu.',
  });
});

it('opens the case of somebody who became a detractor by changing the answer', async () => {
  const { wave } = await aStoredCustomerWave(db, { waveId: 'caseworse0' }, ['minh']);
  const first = aResponse(wave, 'minh', { answers: { recommend: 9 } });
  const second = { ...first, revision: 2, answers: { recommend: 4 } };
  await consume(asChanges([{ after: first }, { before: first, after: second }]), 'case-worse');
  expect(await getCase(db, 'caseworse0-minh')).toMatchObject({ score: 4, revision: 2 });
});

it('asks for the record again when a case could not be written', async () => {
  const { wave } = await aStoredCustomerWave(db, { waveId: 'casebroken' }, ['minh', 'lan']);
  const changes = asChanges([
    { after: aResponse(wave, 'minh', { answers: { recommend: 10 } }) },
    { after: aResponse(wave, 'lan', { answers: { recommend: 1 } }) },
  ]);
  const broken = unreliable(db, (command) => (command === 'PutItemCommand' ? 'lost-before' : 'fine'));
  const answer = await createTallyConsumer(testResources(broken))(asStreamEvent(changes, 'case-broken'));
  expect(answer.batchItemFailures).toEqual([{ itemIdentifier: changes[1]?.sequenceNumber }]);
});
