import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSurveyApp } from '#functions/survey-web/app.tsx';
import { listBallots } from '#shared/adapters/dynamodb/ballot-store.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { listResponses } from '#shared/adapters/dynamodb/response-store.ts';
import { SURVEY_TEMPLATES } from '#shared/domain/survey/templates.ts';
import { accessibilityFindings } from '#test/support/axe.ts';
import { startBrowser } from '#test/support/browser.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { testResources } from '#test/support/resources.ts';
import { serveApp } from '#test/support/serve.ts';
import { type InvitedPerson, inviteSomebody } from '#test/support/survey-web.ts';

const PHONE = { width: 360, height: 740 };
const customerMoments = SURVEY_TEMPLATES['customer-moments'].surveys.customer;
const employeePulse = SURVEY_TEMPLATES['employee-pulse'].surveys.employee;

let db: Database;
let browser: Browser;
let origin: string;
const stops: (() => Promise<void>)[] = [];
let resources: ReturnType<typeof testResources>;
/** The clock of the server. It moves only where a test lets time pass. */
let now = Date.parse('2026-11-23T09:00:00Z');

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

async function openPage(path: string, options: { script?: boolean; dark?: boolean } = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: PHONE,
    javaScriptEnabled: options.script ?? false,
    // The policy of the page forbids every script; only axe needs to get past it.
    bypassCSP: options.script ?? false,
    colorScheme: options.dark ? 'dark' : 'light',
  });
  const page = await context.newPage();
  await page.goto(origin + path);
  return page;
}

const answersOf = async ({ wave, invitation }: InvitedPerson) =>
  (await Array.fromAsync(listResponses(db, wave.waveId, invitation.bucket)))[0]?.answers;

it('takes the score from the mail with one press, without script', async () => {
  const person = await inviteSomebody(resources, 'e2epress01');
  const page = await openPage(`${person.path}?lang=vi&score=9`);
  expect(await answersOf(person)).toBeUndefined();
  now += 5_000;
  await page.getByRole('button', { name: 'Gửi câu trả lời' }).click();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Xin cảm ơn');
  expect(new URL(page.url()).pathname).toBe(`${person.path}/thanks`);
  expect(await answersOf(person)).toEqual({ recommend: 9 });
  await page.context().close();
});

it('has the button in sight as soon as a score is chosen, even on a phone', async () => {
  const person = await inviteSomebody(resources, 'e2esticky1');
  const page = await openPage(`${person.path}?lang=vi&score=9`);
  const box = await page.getByRole('button', { name: 'Gửi câu trả lời' }).boundingBox();
  expect((box?.y ?? Number.NaN) + (box?.height ?? Number.NaN)).toBeLessThanOrEqual(PHONE.height);
  await page.context().close();
});

it('asks detractors, passives and promoters differently, without script', async () => {
  const person = await inviteSomebody(resources, 'e2efollow1');
  const page = await openPage(`${person.path}?lang=en`);
  const reason = (name: string) => page.getByRole('textbox', { name });
  await reason('What is the main reason for your score?').waitFor();
  const contact = page.getByRole('group', { name: 'May we contact you' });
  expect(await contact.isVisible()).toBe(false);
  await page.getByRole('radio', { name: '0, Not at all likely' }).check();
  await reason('We are sorry to hear that. What should we put right first?').fill('The queue.');
  await contact.getByRole('radio', { name: 'Yes' }).check();
  await page.getByRole('radio', { name: '8 of 10' }).check();
  expect(await contact.isVisible()).toBe(false);
  expect(await reason('What would it take for you to give us a 9 or a 10?').inputValue()).toBe('The queue.');
  await page.getByRole('radio', { name: '10, Extremely likely' }).check();
  await reason('Thank you. What do you value most about us?').waitFor();
  await page.getByRole('button', { name: 'Send my answers' }).click();
  expect(await answersOf(person)).toEqual({ recommend: 10, reason: 'The queue.' });
  await page.context().close();
});

it('shows the questions of a moment, with their heading, only to those who were there', async () => {
  const person = await inviteSomebody(resources, 'e2emoment1', { draft: customerMoments });
  const page = await openPage(`${person.path}?lang=en&score=7`);
  const heading = page.getByRole('heading', { name: 'Getting help' });
  const waiting = page.getByRole('group', {
    name: 'How satisfied are you with the time it took to get help?',
  });
  expect([await heading.isVisible(), await waiting.isVisible()]).toEqual([false, false]);
  await page.getByRole('checkbox', { name: 'Getting help' }).check();
  expect([await heading.isVisible(), await waiting.isVisible()]).toEqual([true, true]);
  await waiting.getByRole('radio', { name: '2, Dissatisfied' }).check();
  await page.getByRole('button', { name: 'Send my answers' }).click();
  expect(await answersOf(person)).toEqual({ recommend: 7, moments_met: ['support'], support_process: 2 });
  await page.context().close();
});

it('lets an optional answer be taken back, without script', async () => {
  const person = await inviteSomebody(resources, 'e2etakebac');
  const page = await openPage(`${person.path}?lang=en&score=9`);
  const again = page.getByRole('group', { name: 'How likely are you to choose us again?' });
  const none = again.getByRole('radio', { name: 'No answer' });
  expect(await none.isVisible()).toBe(false);
  await again.getByRole('radio', { name: '5, Very likely' }).check();
  await none.check();
  expect(await none.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Send my answers' }).click();
  expect(await answersOf(person)).toEqual({ recommend: 9 });
  await page.context().close();
});

it('can be answered with the keyboard alone', async () => {
  const person = await inviteSomebody(resources, 'e2ekeyboar');
  const page = await openPage(`${person.path}?lang=en`);
  const { keyboard } = page;
  await keyboard.press('Tab');
  expect(await page.locator(':focus').textContent()).toBe('Tiếng Việt');
  await keyboard.press('Tab');
  await keyboard.press('Space');
  for (let step = 0; step < 8; step++) await keyboard.press('ArrowRight');
  expect(await page.locator('input[name=recommend]:checked').getAttribute('value')).toBe('8');
  await keyboard.press('Tab');
  await keyboard.type('More staff at noon.');
  await keyboard.press('Tab');
  await keyboard.press('Space');
  expect(await page.locator('input[name=compared]:checked').getAttribute('value')).toBe('1');
  await keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Thank you' }).waitFor();
  expect(await answersOf(person)).toEqual({ recommend: 8, reason: 'More staff at noon.', compared: 1 });
  await page.context().close();
});

it('puts the focus on what is missing, and the link leads to the field', async () => {
  const person = await inviteSomebody(resources, 'e2emissing');
  const page = await openPage(`${person.path}?lang=vi`);
  await page.getByRole('textbox').first().fill('Nhân viên rất tận tâm 👍');
  await page.getByRole('button', { name: 'Gửi câu trả lời' }).click();
  expect(await page.title()).toBe('Lỗi: Trải nghiệm của Quý khách');
  expect(await page.locator(':focus').getAttribute('role')).toBe('alert');
  expect(await page.getByRole('textbox').first().inputValue()).toBe('Nhân viên rất tận tâm 👍');
  await page.getByRole('link', { name: 'Xin vui lòng chọn một điểm từ 0 đến 10.' }).click();
  expect(await page.locator(':focus').getAttribute('name')).toBe('recommend');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Xin cảm ơn' }).waitFor();
  expect(await answersOf(person)).toEqual({ recommend: 0, reason: 'Nhân viên rất tận tâm 👍' });
  await page.context().close();
});

it('tells employees what is promised before the first question, and seals what they send', async () => {
  const person = await inviteSomebody(resources, 'e2eemploye', { draft: employeePulse });
  const page = await openPage(`${person.path}?lang=vi`);
  const promise = page.getByRole('region', { name: 'Câu trả lời của Anh/Chị được bảo mật' });
  const [promiseBox, formBox] = [await promise.boundingBox(), await page.locator('form').boundingBox()];
  expect(promiseBox?.y).toBeLessThan(formBox?.y ?? 0);
  await page.getByRole('radio', { name: '10, Chắc chắn có' }).check();
  await page.getByRole('button', { name: 'Gửi câu trả lời' }).click();
  await page.getByRole('heading', { name: 'Xin cảm ơn' }).waitFor();
  expect(await Array.fromAsync(listBallots(db, person.wave.waveId))).toHaveLength(1);
  await page.goto(`${origin}${person.path}?lang=vi`);
  await page.getByRole('heading', { name: 'Câu trả lời của Anh/Chị đã được ghi nhận' }).waitFor();
  await page.context().close();
});

describe.each([
  ['customers', customerMoments, 'e2ewidth1', true],
  ['employees', SURVEY_TEMPLATES.paired.surveys.employee, 'e2ewidth2', false],
] as const)('the page of %s', (_, draft, wave, preselected) => {
  const invite = async (suffix: string) => {
    const person = await inviteSomebody(resources, `${wave}${suffix}`, { draft });
    return (language: string) => `${person.path}?lang=${language}${preselected ? '&score=3' : ''}`;
  };

  it('fits 320 and 360 pixels without sideways scroll, with targets of at least 44 pixels at 360', async () => {
    const link = await invite('a');
    for (const language of ['en', 'vi']) {
      const page = await openPage(link(language), { script: true });
      const overflow = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(await overflow()).toBe(0);
      const targets = await page.locator('.scale input, .choice input, button, header a').all();
      for (const target of targets.slice(0, 40)) {
        const box = await target.boundingBox();
        if (!box) continue;
        expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
      }
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await overflow()).toBe(0);
      await page.context().close();
    }
  });

  it.each([
    ['en', false],
    ['vi', true],
  ] as const)('has no accessibility findings in %s (dark: %s), also with errors', async (language, dark) => {
    const link = await invite(`${language}${dark ? 'd' : 'l'}`);
    const page = await openPage(link(language), { script: true, dark });
    expect(await accessibilityFindings(page)).toEqual([]);
    if (preselected) {
      for (const box of await page.getByRole('checkbox').all()) await box.check();
      await page.locator('textarea').first().fill('x'.repeat(1001));
    }
    await page.locator('button').click();
    await page.getByRole('alert').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.context().close();
  });
});

it('has no accessibility findings on the pages that say one thing', async () => {
  const person = await inviteSomebody(resources, 'e2emessage', { draft: employeePulse });
  for (const path of [`${person.path}/thanks?lang=vi`, '/a/nonsense?lang=vi']) {
    const page = await openPage(path, { script: true });
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.context().close();
  }
});
