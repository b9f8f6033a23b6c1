import { Hono } from 'hono';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSurveyApp } from '#functions/survey-web/app.tsx';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { accessibilityFindings } from '#test/support/axe.ts';
import { startBrowser } from '#test/support/browser.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { anOpenPlace, answersIn } from '#test/support/open-links.ts';
import { testResources } from '#test/support/resources.ts';
import { serveApp } from '#test/support/serve.ts';

const PHONE = { width: 360, height: 740 };

let db: Database;
let browser: Browser;
let origin: string;
/** Of a shop whose pages show widgets. Another site than ours: `localhost`, not an address. */
let shop: string;
let resources: ReturnType<typeof testResources>;
const stops: (() => Promise<void>)[] = [];
/** What the pages of the shop hold, by path. */
const shopPages = new Map<string, string>();

beforeAll(async () => {
  const database = await startTestDatabase();
  db = database.db;
  const site = { baseUrl: '', sender: 'Acme <surveys@example.com>' };
  resources = testResources(db, { site });
  const survey = await serveApp(createSurveyApp(resources));
  const host = await serveApp(new Hono().get('/:page', (c) => c.html(shopPages.get(c.req.path) ?? '', 200)));
  origin = survey.origin;
  site.baseUrl = origin;
  shop = host.origin.replace('127.0.0.1', 'localhost');
  browser = await startBrowser();
  stops.push(() => browser.close(), survey.stop, host.stop, database.stop);
});
afterAll(async () => {
  for (const stop of stops) await stop();
});

async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
  return await (await browser.newContext({ viewport: PHONE, ...options })).newPage();
}

async function overflow(page: Page): Promise<number> {
  return await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

it('is answered from a code on a phone, corrected by going back, and begun anew by scanning it again', async () => {
  const { wave, path } = await anOpenPlace(resources, 'e2ecode000');
  const page = await newPage();
  await page.goto(`${origin}${path}?lang=en`);
  await page.getByRole('radio', { name: '3 of 10' }).check();
  await page.getByRole('button', { name: 'Send my answers' }).click();
  await page.getByRole('heading', { name: 'Thank you' }).waitFor();
  await page.goBack();
  await page.getByRole('radio', { name: '8 of 10' }).check();
  await page.getByRole('button', { name: 'Send my answers' }).click();
  await page.getByRole('heading', { name: 'Thank you' }).waitFor();
  expect((await answersIn(db, wave)).map(({ answers }) => answers)).toEqual([{ recommend: 8 }]);
  await page.goto(`${origin}${path}?lang=en`);
  expect(await page.locator('input[name=recommend]:checked').count()).toBe(0);
  await page.getByRole('radio', { name: '10, Extremely likely' }).check();
  await page.getByRole('button', { name: 'Send my answers' }).click();
  await page.getByRole('heading', { name: 'Thank you' }).waitFor();
  expect(await answersIn(db, wave)).toHaveLength(2);
  expect(await page.context().cookies()).toEqual([]);
  await page.context().close();
});

describe('a kiosk', () => {
  it('begins anew when nobody touches it for a minute, in its own language, and keeps nothing', async () => {
    const link = { channel: 'kiosk' as const, language: 'vi' as const };
    const { path } = await anOpenPlace(resources, 'e2ekiosk00', { link });
    const page = await newPage();
    await page.clock.install();
    await page.goto(`${origin}${path}?lang=en`);
    const note = page.locator('textarea').first();
    await note.fill('Somebody’s secret');
    await page.clock.fastForward(50_000);
    await note.press('!');
    await page.clock.fastForward(50_000);
    expect(await note.inputValue()).toContain('secret');
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await page.clock.fastForward(11_000);
    await page.getByRole('button', { name: 'Gửi câu trả lời' }).waitFor();
    expect(await note.inputValue()).toBe('');
    expect(page.url()).toBe(origin + path);
    await page.context().close();
  });

  it('forgets what was typed but stays where it is while there is no connection', async () => {
    const { path } = await anOpenPlace(resources, 'e2ekioskof', { link: { channel: 'kiosk' } });
    const page = await newPage();
    await page.clock.install();
    await page.goto(`${origin}${path}?lang=en`);
    await page.locator('textarea').first().fill('Somebody’s secret');
    const visit = async () => await page.locator('[name=visit-id]').getAttribute('value');
    const before = await visit();
    await page.context().setOffline(true);
    await page.clock.fastForward(61_000);
    await page.waitForFunction(() => document.querySelector('textarea')?.value === '');
    expect(await visit()).toBe(before);
    await page.context().setOffline(false);
    await expect
      .poll(async () => {
        await page.clock.fastForward(61_000);
        return await visit();
      })
      .not.toBe(before);
    await page.context().close();
  });

  it('has targets for a finger at arm’s length, and no accessibility findings', async () => {
    const { path } = await anOpenPlace(resources, 'e2ekioskax', { link: { channel: 'kiosk' } });
    for (const language of ['en', 'vi']) {
      const page = await newPage({ bypassCSP: true });
      await page.goto(`${origin}${path}?lang=${language}`);
      expect(await overflow(page)).toBe(0);
      const button = await page.getByRole('button').boundingBox();
      expect(button?.height).toBeGreaterThanOrEqual(72);
      expect(await accessibilityFindings(page)).toEqual([]);
      await page.context().close();
    }
  });
});

describe('a widget on the page of a shop', () => {
  const inShop = (language: string, ...tokens: string[]) => {
    const path = `/${tokens.join('-').replaceAll('.', '')}${language}`;
    const scripts = tokens.map((token) => `<script async src="${origin}/w/${token}.js"></script>`);
    shopPages.set(
      path,
      `<!doctype html><html lang="${language}"><head><title>Shop</title><meta name="viewport" content="width=device-width"></head><body><main><h1>Shop</h1>${scripts.map((script) => `<div>${script}<p>after</p></div>`).join('')}</main></body></html>`,
    );
    return shop + path;
  };
  const aWidget = async (waveId: string, embedOn = [shop]) =>
    await anOpenPlace(resources, waveId, { link: { channel: 'widget', embedOn } });

  it('stands where its script stands, speaks as the page does, and is answered from there', async () => {
    const { wave, token } = await aWidget('e2ewidget0');
    const page = await newPage();
    await page.goto(inShop('vi-VN', token));
    const frame = page.frameLocator('script + iframe[title="Khảo sát"]');
    await frame.getByRole('radio', { name: '10, Rất sẵn sàng' }).check();
    await frame.getByRole('button', { name: 'Gửi câu trả lời' }).click();
    await frame.getByRole('heading', { name: 'Xin cảm ơn' }).waitFor();
    expect(await answersIn(db, wave)).toMatchObject([
      { answers: { recommend: 10 }, channel: 'widget', language: 'vi' },
    ]);
    expect(
      await page.evaluate(() => Object.keys(window).filter((name) => /widget|insideout|__name/i.test(name))),
    ).toEqual([]);
    await page.context().close();
  });

  it('is as high as what it shows, longer and shorter, beside another one', async () => {
    const [one, two] = [await aWidget('e2ewidget1'), await aWidget('e2ewidget2')];
    const page = await newPage();
    await page.goto(inShop('en', one.token, two.token));
    const frames = page.locator('iframe[title=Survey]');
    expect(await frames.count()).toBe(2);
    const height = async (index: number) => (await frames.nth(index).boundingBox())?.height ?? 0;
    await expect.poll(() => height(0)).toBeGreaterThan(1500);
    await frames.nth(1).scrollIntoViewIfNeeded();
    await expect.poll(() => height(1)).toBeGreaterThan(1500);
    const inner = await frames
      .first()
      .contentFrame()
      .locator('html')
      .evaluate((html) => html.scrollHeight);
    expect(Math.abs((await height(0)) - inner)).toBeLessThanOrEqual(1);
    expect(await overflow(page)).toBe(0);
    const frame = frames.first().contentFrame();
    await frame.getByRole('radio', { name: '9 of 10' }).check();
    await frame.getByRole('button', { name: 'Send my answers' }).click();
    await frame.getByRole('heading', { name: 'Thank you' }).waitFor();
    await expect.poll(() => height(0)).toBeLessThan(500);
    expect(await height(1)).toBeGreaterThan(1500);
    await page.context().close();
  });

  it('listens to nobody but its own frame', async () => {
    const { token } = await aWidget('e2ewidget3');
    const page = await newPage();
    await page.goto(inShop('en', token));
    const frame = page.locator('iframe');
    const height = async () => (await frame.boundingBox())?.height ?? 0;
    await expect.poll(height).toBeGreaterThan(1500);
    await page.evaluate(() => postMessage({ insideoutHeight: 7 }, '*'));
    await page.evaluate(() => new Promise((done) => setTimeout(done)));
    expect(await height()).toBeGreaterThan(1500);
    await page.context().close();
  });

  it('is not shown by pages that its link does not name', async () => {
    const { token } = await aWidget('e2ewidget4', ['https://shop.example']);
    const page = await newPage();
    const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
    await page.goto(inShop('en', token));
    await refused;
    expect(await page.frameLocator('iframe').getByRole('radio').count()).toBe(0);
    await page.context().close();
  });

  it.each(['en', 'vi'])(
    'has no accessibility findings, and neither has the page around it (%s)',
    async (language) => {
      const { token } = await aWidget(`e2ewidgt${language}`);
      const page = await newPage({ bypassCSP: true });
      await page.goto(inShop(language, token));
      await page.frameLocator('iframe').getByRole('button').waitFor();
      const inner = page.frames()[1];
      expect(await accessibilityFindings(page)).toEqual([]);
      expect(inner && (await accessibilityFindings(inner))).toEqual([]);
      await page.context().close();
    },
  );
});
