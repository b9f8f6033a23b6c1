import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSurveyApp } from '#functions/survey-web/app.tsx';
import { shutGates } from '#shared/adapters/dynamodb/ballot-gate-store.ts';
import { listBallots } from '#shared/adapters/dynamodb/ballot-store.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { getInvitation } from '#shared/adapters/dynamodb/invitation-store.ts';
import { SURVEY_TEMPLATES } from '#shared/domain/survey/templates.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { testResources } from '#test/support/resources.ts';
import { type InvitedPerson, inviteSomebody, sentByHand } from '#test/support/survey-web.ts';
import { tableContents } from '#test/support/table-contents.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => {
  ({ db, stop } = await startTestDatabase());
});
afterAll(async () => await stop());

const draft = SURVEY_TEMPLATES['employee-pulse'].surveys.employee;
const ballotsOf = async ({ wave }: InvitedPerson) => await Array.fromAsync(listBallots(db, wave.waveId));

it('says before the first question what is promised and what is not, with the numbers of the wave', async () => {
  const resources = testResources(db);
  const thresholds = { scores: 7, comments: 12 };
  const { path } = await inviteSomebody(resources, 'promises01', { draft, thresholds });
  const html = await (await createSurveyApp(resources).request(path)).text();
  const [before = ''] = html.split('<form');
  expect(before).toContain('only for groups with at least 7 answers');
  expect(before).toContain('where at least 12 people answered');
  expect(before).toContain('If 6 people in a group of 7 compare');
  expect(before).toContain('After that they cannot be changed.');
  expect(html).not.toMatch(/anonym/i);
  const vietnamese = await (await createSurveyApp(resources).request(`${path}?lang=vi`)).text();
  expect(vietnamese).toContain('ít nhất 7 câu trả lời');
  expect(vietnamese).not.toMatch(/ẩn danh|anonym/i);
});

it('casts one sealed ballot, and no second one', async () => {
  const resources = testResources(db);
  const app = createSurveyApp(resources);
  const person = await inviteSomebody(resources, 'ballotwav1', { draft });
  const posted = await app.request(person.path, sentByHand({ recommend_work: '8', tools: '4' }));
  expect(posted.status).toBe(303);
  const [ballot] = await ballotsOf(person);
  expect(ballot?.ballotId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(Buffer.from(ballot?.ciphertext ?? []).toString('latin1')).not.toContain('recommend_work');
  const { waveId, buckets } = person.wave;
  const invitation = await getInvitation(db, waveId, buckets, person.invitation.invitationId);
  expect(invitation).toEqual({ ...person.invitation, used: true });
  expect((await tableContents(db)).responses).toEqual([]);

  const second = await app.request(person.path, sentByHand({ recommend_work: '0' }));
  expect(second.status).toBe(409);
  expect(await second.text()).toContain('Your answers are in');
  expect(await ballotsOf(person)).toHaveLength(1);
});

it('tells somebody who has answered before they fill in the page again', async () => {
  const resources = testResources(db);
  const app = createSurveyApp(resources);
  const person = await inviteSomebody(resources, 'ballotwav2', { draft });
  expect(await (await app.request(person.path)).text()).toContain('<form');
  await app.request(person.path, sentByHand({ recommend_work: '8' }));
  const before = await tableContents(db);
  const page = await app.request(person.path);
  expect(page.status).toBe(200);
  const html = await page.text();
  expect(html).toContain('Your answers are in');
  expect(html).not.toContain('<form');
  expect(await tableContents(db)).toEqual(before);
});

it('refuses a ballot once the gates are shut, even while the page still counts as open', async () => {
  const resources = testResources(db);
  const app = createSurveyApp(resources);
  const person = await inviteSomebody(resources, 'ballotwav3', { draft });
  await app.request(person.path);
  await shutGates(db, person.wave.waveId);
  const late = await app.request(person.path, sentByHand({ recommend_work: '8' }));
  expect(late.status).toBe(410);
  expect(await late.text()).toContain('This survey has closed');
  expect(await ballotsOf(person)).toEqual([]);
});
