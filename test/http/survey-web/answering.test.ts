import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSurveyApp } from '#functions/survey-web/app.tsx';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { listResponses } from '#shared/adapters/dynamodb/response-store.ts';
import type { Response as StoredResponse } from '#shared/domain/response/response.ts';
import { SURVEY_TEMPLATES } from '#shared/domain/survey/templates.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { testResources } from '#test/support/resources.ts';
import { type InvitedPerson, inviteSomebody, sentByHand } from '#test/support/survey-web.ts';
import { tableContents } from '#test/support/table-contents.ts';
import { unreliable } from '#test/support/unreliable-database.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => {
  ({ db, stop } = await startTestDatabase());
});
afterAll(async () => await stop());

const responsesTo = async ({ wave, invitation }: InvitedPerson): Promise<StoredResponse[]> =>
  await Array.fromAsync(listResponses(db, wave.waveId, invitation.bucket));

const customerMoments = SURVEY_TEMPLATES['customer-moments'].surveys.customer;

it('shows the survey and writes nothing, for GET and HEAD alike', async () => {
  const resources = testResources(db);
  const app = createSurveyApp(resources);
  const { path } = await inviteSomebody(resources, 'getwave001');
  const before = await tableContents(db);
  const page = await app.request(`${path}?score=9`);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('How likely are you to recommend us to a friend or colleague?');
  const head = await app.request(`${path}?score=9`, { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
  await app.request(`${path}/thanks`);
  expect(await tableContents(db)).toEqual(before);
});

it('fills in the score that was clicked in the mail, and ignores scores that do not exist', async () => {
  const resources = testResources(db);
  const app = createSurveyApp(resources);
  const { path } = await inviteSomebody(resources, 'scorewave1');
  const checked = async (query: string) =>
    [...(await (await app.request(path + query)).text()).matchAll(/<input[^>]*checked[^>]*>/g)].map(
      ([input]) => /value="(.*?)"/.exec(input)?.[1],
    );
  expect(await checked('?score=9')).toEqual(['9']);
  expect(await checked('?score=0')).toEqual(['0']);
  for (const query of ['', '?score=11', '?score=-1', '?score=9%22', '?score=']) {
    expect(await checked(query)).toEqual([]);
  }
});

it('records a customer’s answers and thanks on a page of its own', async () => {
  const resources = testResources(db);
  const app = createSurveyApp(resources);
  const person = await inviteSomebody(resources, 'recordwave');
  const posted = await app.request(
    `${person.path}?lang=vi`,
    sentByHand({ recommend: '9', reason: 'Nhân viên rất tận tâm.' }),
  );
  expect(posted.status).toBe(303);
  const thanksPath = `${person.path}/thanks?lang=vi&words=0`;
  expect(posted.headers.get('location')).toBe(thanksPath);
  expect(await responsesTo(person)).toMatchObject([
    {
      invitationId: person.invitation.invitationId,
      revision: 1,
      answers: { recommend: 9, reason: 'Nhân viên rất tận tâm.' },
      language: 'vi',
      channel: 'mail',
      answeredAt: '2026-11-23T09:00:00.000Z',
    },
  ]);
  const thanks = await app.request(thanksPath);
  expect(thanks.status).toBe(200);
  const page = await thanks.text();
  expect(page).toContain('Xin cảm ơn');
  expect(page).toContain('rất mong Quý khách giới thiệu chúng tôi');
});

it('lets a customer change the answers, and does not count the same ones twice', async () => {
  const resources = testResources(db);
  const app = createSurveyApp(resources);
  const person = await inviteSomebody(resources, 'changewave');
  for (const recommend of ['3', '3', '8']) {
    expect((await app.request(person.path, sentByHand({ recommend }))).status).toBe(303);
  }
  expect(await responsesTo(person)).toMatchObject([{ revision: 2, answers: { recommend: 8 } }]);
});

it('drops answers to questions that the other answers do not show', async () => {
  const resources = testResources(db);
  const app = createSurveyApp(resources);
  const person = await inviteSomebody(resources, 'dropwave01', { draft: customerMoments });
  const fields: [string, string][] = [
    ['recommend', '10'],
    ['contact_me', 'yes'],
    ['moments_met', 'support'],
    ['choosing_product', '5'],
    ['support_process', '2'],
  ];
  await app.request(person.path, sentByHand(fields));
  const [response] = await responsesTo(person);
  expect(response?.answers).toEqual({ recommend: 10, moments_met: ['support'], support_process: 2 });
});

it('asks again for what is missing, links to the field, and keeps everything typed', async () => {
  const resources = testResources(db);
  const app = createSurveyApp(resources);
  const person = await inviteSomebody(resources, 'missingwav');
  const again = await app.request(person.path, sentByHand({ reason: 'Rất tốt & <nhanh>', compared: '4' }));
  expect(again.status).toBe(422);
  const html = await again.text();
  expect(html).toContain('<title>Error: Your experience with us</title>');
  expect(html).toContain('<a href="#recommend-value-0">Please choose a score from 0 to 10.</a>');
  expect(html).toContain('Rất tốt &amp; &lt;nhanh&gt;</textarea>');
  expect(html).toMatch(/<input[^>]*id="compared-value-4"[^>]*checked/);
  expect(await responsesTo(person)).toEqual([]);
});

it('names the question with each problem when there are several', async () => {
  const resources = testResources(db);
  const app = createSurveyApp(resources);
  const { path } = await inviteSomebody(resources, 'severalwav');
  const html = await (await app.request(path, sentByHand({ recommend: '12', buy_again: '6' }))).text();
  const links = [...html.matchAll(/<a href="#.*?">(.*?)<\/a>/g)].map(([, text]) => text);
  expect(links).toEqual([
    'How likely are you to recommend us to a friend or colleague? Please choose a score from 0 to 10.',
    'How likely are you to choose us again? Please choose a score from 1 to 5.',
  ]);
});

it('gives unknown, forged and malformed links one and the same page', async () => {
  const resources = testResources(db);
  const app = createSurveyApp(resources);
  const { path } = await inviteSomebody(resources, 'forgedwave');
  const other = await inviteSomebody(resources, 'otherwave1');
  const proof = other.path.split('.').at(-1);
  const forged = path.replace(/[^.]+$/, proof ?? '');
  const links = ['/a/nonsense', `${path}x`, path.slice(0, -1), forged, '/a/%00', '/a/', '/', '/u/nonsense'];
  const pages = await Promise.all(
    links.map(async (link) => {
      const page = await app.request(link);
      return [page.status, await page.text()];
    }),
  );
  expect(pages[0]?.[0]).toBe(404);
  expect(new Set(pages.map((page) => JSON.stringify(page))).size).toBe(1);
  expect((await app.request(forged, sentByHand({ recommend: '9' }))).status).toBe(404);
});

it('takes nothing before the wave opens and nothing after it closes', async () => {
  const resources = testResources(db);
  const app = createSurveyApp(resources);
  const early = await inviteSomebody(resources, 'earlywave1', {
    state: 'scheduled',
    opensAt: '2026-12-01T02:00:00.000Z',
  });
  const late = await inviteSomebody(resources, 'latewave01', { state: 'closed' });
  const overdue = await inviteSomebody(resources, 'overduewav', { closesAt: '2026-11-23T08:59:59.000Z' });
  for (const [person, status, title] of [
    [early, 403, 'This survey is not open yet'],
    [late, 410, 'This survey has closed'],
    [overdue, 410, 'This survey has closed'],
  ] as const) {
    expect(await (await app.request(person.path)).text()).toContain(title);
    expect((await app.request(person.path, sentByHand({ recommend: '9' }))).status).toBe(status);
    expect(await responsesTo(person)).toEqual([]);
  }
});

it('refuses what no form of ours sends', async () => {
  const resources = testResources(db);
  const app = createSurveyApp(resources);
  const person = await inviteSomebody(resources, 'hostilewav');
  const json = { method: 'POST', body: '{"recommend":9}', headers: { 'content-type': 'application/json' } };
  expect((await app.request(person.path, json)).status).toBe(400);
  expect((await app.request(person.path, { method: 'POST' })).status).toBe(400);
  const huge = await app.request(person.path, sentByHand({ recommend: '9', reason: 'ạ'.repeat(100_000) }));
  expect(huge.status).toBe(413);
  expect(await huge.text()).toContain('That is more than we can take');
  expect((await app.request(person.path, { method: 'PUT' })).status).toBe(404);
  expect(await responsesTo(person)).toEqual([]);
});

it('keeps everything typed when the answers cannot be stored, and logs neither answer nor link', async () => {
  const lines: string[] = [];
  const resources = testResources(
    unreliable(db, (command) => (command === 'PutItemCommand' ? 'lost-before' : 'fine')),
    { log: (...line) => lines.push(JSON.stringify(line)) },
  );
  const person = await inviteSomebody({ ...resources, db }, 'brokenwave');
  const app = createSurveyApp(resources);
  const page = await app.request(person.path, sentByHand({ recommend: '2', reason: 'Chờ quá lâu' }));
  expect(page.status).toBe(503);
  const html = await page.text();
  expect(html).toContain('Your answers could not be saved just now.');
  expect(html).toContain('Chờ quá lâu</textarea>');
  expect(html).toMatch(/<input[^>]*id="recommend-value-2"[^>]*checked/);
  expect(lines).toHaveLength(1);
  expect(lines.join()).not.toMatch(new RegExp(`Chờ|${person.path.slice(3)}|minh.tran`));
});

it('says that something failed without saying what', async () => {
  const resources = testResources(unreliable(db, () => 'lost-before'));
  const person = await inviteSomebody({ ...resources, db }, 'failedwave');
  const page = await createSurveyApp(resources).request(`${person.path}?lang=vi`);
  expect(page.status).toBe(500);
  expect(await page.text()).toContain('Hệ thống của chúng tôi gặp trục trặc');
});
