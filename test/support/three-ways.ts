// The three daily ways through the console, walked in a browser, with every press counted.
import { Hono } from 'hono';
import type { Browser, Page } from 'playwright-core';
import { createConsoleApp } from '#functions/console-web/app.tsx';
import type { Language } from '#shared/domain/localized.ts';
import type { Role } from '#shared/domain/staff/staff.ts';
import { CONSOLE_PHRASES } from '#shared/locale/console/phrases.ts';
import { signedIn } from './console.ts';
import { startTestDatabase } from './database.ts';
import { testResources } from './resources.ts';
import { serveApp } from './serve.ts';
import { aWatchedCompany } from './watched-company.ts';

export const WAYS = ['hr', 'marketing', 'leadership'] as const satisfies readonly Role[];
export type Way = (typeof WAYS)[number];

export interface Walked {
  readonly presses: number;
  /** What there is to read until the last press, mails that are shown included; what is folded up is not. */
  readonly words: number;
  /** Each page as it was seen, the start page first; none unless they were wished for. */
  readonly pictures: readonly Buffer[];
  /** What the last page says. */
  readonly text: string;
}

/** The mean of 190 studies of silent reading in English (Brysbaert 2019); Vietnamese words are counted as syllables. */
const WORDS_PER_MINUTE = 238;
/** Making up one's mind, pointing and pressing (keystroke-level model, Card, Moran and Newell 1983). */
const SECONDS_PER_PRESS = 1.35 + 1.1 + 0.2;

/** How long somebody takes who reads every word, from the start page to the last press. */
export function secondsOf({ presses, words }: Pick<Walked, 'presses' | 'words'>): number {
  return Math.round((words / WORDS_PER_MINUTE) * 60 + presses * SECONDS_PER_PRESS);
}

export interface Stage {
  /** From the start page, which the sign-in leads to, until the thing is done. */
  walk(browser: Browser, way: Way, language: Language, options?: { pictures: boolean }): Promise<Walked>;
  stop(): Promise<void>;
}

/** A company of its own behind a console on this machine. */
export async function setStage(): Promise<Stage> {
  const { db, stop } = await startTestDatabase();
  let serveConsole: (request: Request) => Response | Promise<Response> = () => new Response();
  const server = await serveApp(new Hono().all('*', (c) => serveConsole(c.req.raw)));
  const { origin } = server;
  const site = { baseUrl: origin, sender: 'Acme <surveys@example.com>' };
  const resources = testResources(db, { site });
  const oidc = { issuer: 'http://localhost:9', clientId: 'test' };
  serveConsole = createConsoleApp({ ...resources, oidc }).fetch;
  await aWatchedCompany(db, 'ways');
  return {
    async walk(browser, way, language, options = { pictures: false }) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      const { cookies } = await signedIn(resources, [way], { language });
      await context.addCookies([...cookies].map(([name, value]) => ({ name, value, url: origin })));
      const page = await context.newPage();
      const presses = await countPresses(page);
      await page.goto(`${origin}/`, { waitUntil: 'domcontentloaded' });
      const pictures: Buffer[] = [];
      const words: number[] = [];
      const look = async () => {
        words.push(await wordsOn(page));
        if (options.pictures) pictures.push(await page.screenshot({ fullPage: true }));
      };
      await look();
      const labels = pressesOf(way, language);
      for (const label of labels) {
        const before = page.url();
        await page.getByRole('main').getByText(label).first().click();
        await page.waitForURL((url) => url.href !== before, { waitUntil: 'domcontentloaded' });
        await look();
      }
      const text = (await page.getByRole('main').textContent()) ?? '';
      await context.close();
      const read = words.slice(0, Math.max(1, labels.length)).reduce((sum, each) => sum + each, 0);
      return { presses: presses(), words: read, pictures, text };
    },
    async stop() {
      await server.stop();
      await stop();
    },
  };
}

/** What is open to read beside the navigation. */
async function wordsOn(page: Page): Promise<number> {
  const texts = await page.locator('main').allInnerTexts();
  for (const mail of await page.locator('iframe').filter({ visible: true }).all()) {
    await mail.scrollIntoViewIfNeeded();
    const body = mail.contentFrame().locator('body');
    await body.waitFor();
    texts.push(...(await body.allInnerTexts()));
  }
  return texts.join(' ').split(/\s+/).filter(Boolean).length;
}

/** What is pressed, page after page. */
function pressesOf(way: Way, language: Language): (string | RegExp)[] {
  const { home, launch } = CONSOLE_PHRASES[language];
  const people = (count: number) => launch.launchNow(count);
  switch (way) {
    case 'hr':
      return [home.next.pulse.again, people(14)];
    case 'marketing':
      return ['Gold', people(5)];
    case 'leadership':
      return [];
  }
}

/** Counts clicks and key presses that reach the page, whoever makes them; a form that is sent is one of them. */
async function countPresses(page: Page): Promise<() => number> {
  let presses = 0;
  await page.exposeFunction('countPress', () => {
    presses += 1;
  });
  await page.addInitScript(() => {
    const count = (window as unknown as { countPress: () => void }).countPress;
    for (const event of ['click', 'keydown'])
      window.addEventListener(event, () => count(), { capture: true });
  });
  return () => presses;
}
