import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSurveyApp } from '#functions/survey-web/app.tsx';
import { listBallots } from '#shared/adapters/dynamodb/ballot-store.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { listResponses } from '#shared/adapters/dynamodb/response-store.ts';
import { getSealingKey } from '#shared/adapters/dynamodb/sealing-key-store.ts';
import type { Answers } from '#shared/domain/response/answers.ts';
import { openBallots } from '#shared/services/ballot/open-ballots.ts';
import { startBrowser } from '#test/support/browser.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { KINDS_OF_QUESTIONS, type KindOfQuestion, surveyWith } from '#test/support/question-kinds.ts';
import { testResources } from '#test/support/resources.ts';
import { serveApp } from '#test/support/serve.ts';
import { type InvitedPerson, inviteSomebody } from '#test/support/survey-web.ts';

const PHONE = { width: 360, height: 740 };
/** More presses than any of these pages has things to stop at. */
const MOST_TABS = 40;

let db: Database;
let browser: Browser;
let origin: string;
let resources: ReturnType<typeof testResources>;
const stops: (() => Promise<void>)[] = [];
beforeAll(async () => {
  const database = await startTestDatabase();
  db = database.db;
  resources = testResources(db);
  const server = await serveApp(createSurveyApp(resources));
  origin = server.origin;
  browser = await startBrowser();
  stops.push(() => browser.close(), server.stop, database.stop);
});
afterAll(async () => {
  for (const stop of stops) await stop();
});

/** Three windows serve all tests: links are all different, and nothing is left behind in a window. */
const WINDOWS = {
  'without script': { javaScriptEnabled: false },
  'with script': {},
  'in Vietnamese': { locale: 'vi-VN' },
} satisfies Record<string, BrowserContextOptions>;
const windows = new Map<keyof typeof WINDOWS, Page>();

async function windowFor(name: keyof typeof WINDOWS): Promise<Page> {
  const known = windows.get(name);
  if (known) return known;
  const context = await browser.newContext({ viewport: PHONE, locale: 'en-US', ...WINDOWS[name] });
  const page = await context.newPage();
  windows.set(name, page);
  return page;
}

let waves = 0;

/** Opens the page of a survey with this question, with a score chosen in the mail already. */
async function openPage(
  { question }: KindOfQuestion,
  name: keyof typeof WINDOWS,
): Promise<{ page: Page; person: InvitedPerson }> {
  waves += 1;
  const waveId = `kind${String(waves).padStart(6, '0')}`;
  const person = await inviteSomebody(resources, waveId, { draft: surveyWith(question) });
  const page = await windowFor(name);
  const language = name === 'in Vietnamese' ? 'vi' : 'en';
  await page.goto(`${origin}${person.path}?lang=${language}&score=9`);
  return { page, person };
}

/** What was stored beside the headline; a ballot is opened for it. */
async function storedAnswers({ wave, survey, invitation }: InvitedPerson): Promise<Answers> {
  const answers =
    wave.side === 'employee'
      ? await ballotIn(wave.waveId)
      : (await Array.fromAsync(listResponses(db, wave.waveId, invitation.bucket)))[0]?.answers;
  const { [survey.headline]: score, ...others } = answers ?? {};
  expect(score).toBe(9);
  return others;
}

async function ballotIn(waveId: string): Promise<Answers | undefined> {
  const key = await getSealingKey(db, waveId);
  const privateKey = await resources.keyCustody.unwrap(key?.wrappedPrivateKey ?? new Uint8Array(), waveId);
  const [ballot] = await Array.fromAsync(openBallots(waveId, privateKey, listBallots(db, waveId)));
  return ballot === 'unreadable' ? undefined : ballot?.answers;
}

const isThanked = async (page: Page, words = 'Thank you') =>
  await page.getByRole('heading', { level: 1, name: words, exact: true }).waitFor();

describe.each(Object.entries(KINDS_OF_QUESTIONS))('%s', (_, kind) => {
  it('is answered without script', async () => {
    const { page, person } = await openPage(kind, 'without script');
    await kind.point(page);
    await page.getByRole('button', { name: 'Send my answers' }).click();
    await isThanked(page);
    expect(await storedAnswers(person)).toEqual(kind.answers);
  });

  it('comes back after a reload, and is answered with script', async () => {
    const { page, person } = await openPage(kind, 'with script');
    await kind.point(page);
    await page.getByText('Kept on this device until you send it.').waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Send my answers' }).click();
    await isThanked(page);
    expect(await storedAnswers(person)).toEqual(kind.answers);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  it('is answered with the keyboard alone', async () => {
    const { page, person } = await openPage(kind, 'with script');
    await tabTo(page, `#q-${kind.question.key} :focus`);
    for (const key of kind.keys) {
      if (key.startsWith('text:')) await page.keyboard.type(key.slice(5));
      else await page.keyboard.press(key);
    }
    await tabTo(page, 'button:focus');
    await page.keyboard.press('Enter');
    await isThanked(page);
    expect(new Set(Object.keys(await storedAnswers(person)))).toEqual(new Set(Object.keys(kind.answers)));
  });

  it('has a name for everything that a screen reader says', async () => {
    const { page } = await openPage(kind, 'with script');
    const spoken = await page.locator(`#q-${kind.question.key}`).ariaSnapshot();
    expect(spoken).toMatchSnapshot();
  });

  it('speaks Vietnamese, and takes the answer in it', async () => {
    const { page, person } = await openPage(kind, 'in Vietnamese');
    const spoken = await page.locator(`#q-${kind.question.key}`).ariaSnapshot();
    expect(spoken).toContain(kind.question.wording.vi);
    expect(spoken).toMatchSnapshot();
    await kind.point(page);
    await page.getByRole('button', { name: 'Gửi câu trả lời' }).click();
    await isThanked(page, 'Xin cảm ơn');
    expect(await storedAnswers(person)).toEqual(kind.answers);
  });
});

/** Presses Tab until the focus is where it should be. */
async function tabTo(page: Page, focused: string): Promise<void> {
  for (let press = 0; press < MOST_TABS; press++) {
    await page.keyboard.press('Tab');
    if ((await page.locator(focused).count()) > 0) return;
  }
  throw new Error(`The keyboard does not get to ${focused}`);
}
