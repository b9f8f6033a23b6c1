import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSurveyApp } from '#functions/survey-web/app.tsx';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { listResponses } from '#shared/adapters/dynamodb/response-store.ts';
import type { Question } from '#shared/domain/survey/question.ts';
import { SURVEY_TEMPLATES } from '#shared/domain/survey/templates.ts';
import { accessibilityFindings } from '#test/support/axe.ts';
import { startBrowser } from '#test/support/browser.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { KINDS_OF_QUESTIONS, surveyWith } from '#test/support/question-kinds.ts';
import { testResources } from '#test/support/resources.ts';
import { serveApp } from '#test/support/serve.ts';
import { type InvitedPerson, inviteSomebody } from '#test/support/survey-web.ts';

const PHONE = { width: 360, height: 740 };
const { customer } = SURVEY_TEMPLATES['customer-nps'].surveys;
const { employee } = SURVEY_TEMPLATES['employee-pulse'].surveys;

let db: Database;
let browser: Browser;
let origin: string;
let resources: ReturnType<typeof testResources>;
let now = Date.parse('2026-11-23T09:00:00Z');
const stops: (() => Promise<void>)[] = [];
beforeAll(async () => {
  const database = await startTestDatabase();
  db = database.db;
  resources = testResources(db, { clock: () => new Date(now) });
  const server = await serveApp(createSurveyApp(resources));
  origin = server.origin;
  browser = await startBrowser();
  stops.push(() => browser.close(), server.stop, database.stop);
});
afterAll(async () => {
  for (const stop of stops) await stop();
});

const aPhone = (options = {}): Promise<BrowserContext> =>
  browser.newContext({ viewport: PHONE, locale: 'en-US', ...options });

async function openOn(context: BrowserContext, { path }: InvitedPerson, query = 'lang=en'): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${origin}${path}?${query}`);
  return page;
}

const answersOf = async ({ wave, invitation }: InvitedPerson) =>
  (await Array.fromAsync(listResponses(db, wave.waveId, invitation.bucket)))[0]?.answers;
const send = (page: Page) => page.getByRole('button', { name: 'Send my answers' }).click();
const isThanked = (page: Page) => page.getByRole('heading', { name: 'Thank you' }).waitFor();

it('says when the connection is lost, keeps everything, and sends it once there is one again', async () => {
  const person = await inviteSomebody(resources, 'doubtoffli');
  const context = await aPhone();
  const page = await openOn(context, person, 'lang=en&score=9');
  await page.locator('textarea').first().fill('Rất nhanh, cảm ơn.');
  await context.setOffline(true);
  await send(page);
  await page.getByRole('status').getByText('No connection.').waitFor();
  expect(await answersOf(person)).toBeUndefined();
  await context.setOffline(false);
  await isThanked(page);
  expect(await answersOf(person)).toEqual({ recommend: 9, reason: 'Rất nhanh, cảm ơn.' });
  await context.close();
});

it('brings back in a new window what a customer typed, but nothing of an employee', async () => {
  const context = await aPhone();
  const shopper = await inviteSomebody(resources, 'doubtkeep1');
  const first = await openOn(context, shopper, 'lang=en&score=3');
  await first.locator('textarea').first().fill('Hàng giao chậm.');
  await first.close();
  const again = await openOn(context, shopper, 'lang=en&score=4');
  expect(await again.locator('textarea').first().inputValue()).toBe('Hàng giao chậm.');
  // A score clicked anew in the mail counts more than the one that was kept.
  expect(await again.locator('input[name=recommend]:checked').getAttribute('value')).toBe('4');
  const colleague = await inviteSomebody(resources, 'doubtkeep2', { draft: employee });
  const page = await openOn(context, colleague);
  await page.locator('textarea').first().fill('Lịch làm việc.');
  await page.close();
  const later = await openOn(context, colleague);
  expect(await later.locator('textarea').first().inputValue()).toBe('');
  await context.close();
});

it('changes the language without losing a word', async () => {
  const person = await inviteSomebody(resources, 'doubtlangu');
  const context = await aPhone();
  const page = await openOn(context, person);
  await page.getByRole('radio', { name: '7 of 10' }).check();
  await page.locator('textarea').first().fill('Quầy số 3.');
  await page.getByRole('link', { name: 'Tiếng Việt' }).click();
  await page.getByRole('heading', { name: 'Trải nghiệm của Quý khách' }).waitFor();
  expect(await page.locator('textarea').first().inputValue()).toBe('Quầy số 3.');
  expect(await page.locator('input[name=recommend]:checked').getAttribute('value')).toBe('7');
  await context.close();
});

it.each([true, false])('turns pages back and forth and shows how far one is (script: %s)', async (script) => {
  const [visit, often] = [KINDS_OF_QUESTIONS['rating in stars'], KINDS_OF_QUESTIONS['yes or no']];
  const questions: Question[] = [visit, often].flatMap((kind) =>
    kind ? [{ ...kind.question, startsPage: true, required: true }] : [],
  );
  const draft = surveyWith(questions[0] as Question);
  const pages = { ...draft, questions: [...draft.questions, ...questions.slice(1)] };
  const person = await inviteSomebody(resources, `doubtpage${script ? 1 : 2}`, { draft: pages });
  const context = await aPhone({ javaScriptEnabled: script });
  const page = await openOn(context, person, 'lang=en&score=8');
  const next = () => page.getByRole('button', { name: 'Continue' }).click();
  await page.getByText('Page 1 of 3').waitFor();
  await next();
  await page.getByText('Page 2 of 3').waitFor();
  await next();
  await page.getByRole('alert').waitFor();
  await page.locator('#visit-value-4').check();
  await next();
  await page.getByText('Page 3 of 3').waitFor();
  await page.getByRole('button', { name: 'Back' }).click();
  await page.getByText('Page 2 of 3').waitFor();
  expect(await page.locator('input[name=visit]:checked').getAttribute('value')).toBe('4');
  await page.locator('#visit-value-5').check();
  await next();
  expect(await answersOf(person)).toBeUndefined();
  await page.locator('#helped-value-yes').check();
  await send(page);
  await isThanked(page);
  expect(await answersOf(person)).toEqual({ recommend: 8, visit: 5, helped: 'yes' });
  await context.close();
});

it('shows a customer the answers again, and keeps what another device does not repeat', async () => {
  const person = await inviteSomebody(resources, 'doubtchang', { draft: customer });
  const phone = await aPhone();
  const page = await openOn(phone, person, 'lang=en&score=9');
  await page.locator('textarea').first().fill('Nhân viên tận tâm.');
  await send(page);
  await isThanked(page);
  now += 60_000;
  await page.getByRole('link', { name: 'Change my answers' }).click();
  await page.getByText('These are the answers you sent.').waitFor();
  expect(await page.locator('textarea').first().inputValue()).toBe('Nhân viên tận tâm.');
  await page.getByRole('radio', { name: '8 of 10' }).check();
  await send(page);
  await isThanked(page);
  expect(await answersOf(person)).toEqual({ recommend: 8, reason: 'Nhân viên tận tâm.' });
  const laptop = await aPhone();
  now += 60_000;
  const other = await openOn(laptop, person, 'lang=en&score=10');
  expect(await other.locator('textarea').first().inputValue()).toBe('');
  await send(other);
  await isThanked(other);
  expect(await answersOf(person)).toEqual({ recommend: 10, reason: 'Nhân viên tận tâm.' });
  await Promise.all([phone.close(), laptop.close()]);
});

it.each([
  ['en', 'light'],
  ['vi', 'dark'],
] as const)(
  'has no accessibility findings with every kind of question, in %s and %s',
  async (lang, scheme) => {
    const questions = Object.values(KINDS_OF_QUESTIONS).map(({ question }) => question);
    const draft = surveyWith(questions.find(({ kind }) => kind === 'text') as Question);
    const all = {
      ...draft,
      questions: [...draft.questions.slice(0, 1), ...questions.filter(({ kind }) => kind !== 'estimate')],
    };
    const person = await inviteSomebody(resources, `doubtaxe${lang}${scheme}`, { draft: all });
    const context = await aPhone({ bypassCSP: true, colorScheme: scheme });
    const page = await openOn(context, person, `lang=${lang}&score=9`);
    expect(await accessibilityFindings(page)).toEqual([]);
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await overflow()).toBe(0);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await overflow()).toBe(0);
    await page.locator('#waited-text').fill('999');
    await page.locator('button[value=send]').click();
    await page.getByRole('alert').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await context.close();
  },
);

it('stays usable when everything is shown twice as large', async () => {
  const person = await inviteSomebody(resources, 'doubtzoom1');
  // 200 % zoom of a 640 pixel wide window leaves 320 pixels of the page's own.
  const context = await browser.newContext({ viewport: { width: 320, height: 370 }, deviceScaleFactor: 2 });
  const page = await openOn(context, person, 'lang=vi&score=9');
  const box = await page.getByRole('button', { name: 'Gửi câu trả lời' }).boundingBox();
  expect(box?.width).toBeGreaterThan(200);
  await page.locator('textarea').first().fill('Tốt');
  await page.getByRole('button', { name: 'Gửi câu trả lời' }).click();
  await page.getByRole('heading', { name: 'Xin cảm ơn' }).waitFor();
  await context.close();
});
