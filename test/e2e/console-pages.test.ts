import { generateKeyPairSync } from 'node:crypto';
import { Hono } from 'hono';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createConsoleApp } from '#functions/console-web/app.tsx';
import { startIdentityServer } from '#infra/local/oidc/identity-server.tsx';
import { putApiKey } from '#shared/adapters/dynamodb/api-key-store.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { replaceWebhook } from '#shared/adapters/dynamodb/webhook-store.ts';
import type { Language } from '#shared/domain/localized.ts';
import { accessibilityFindings } from '#test/support/axe.ts';
import { startBrowser } from '#test/support/browser.ts';
import { anApiKey, aWebhook } from '#test/support/builders.ts';
import { signedIn } from '#test/support/console.ts';
import { aRunningCompany } from '#test/support/console-company.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { readQr } from '#test/support/qr-bitmap.ts';
import { testResources } from '#test/support/resources.ts';
import { serveApp } from '#test/support/serve.ts';

const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1280, height: 800 };

const PAGES = [
  '/',
  '/programs/new',
  '/programs/browseprogram',
  '/programs/browseprogram/waves/new?side=employee',
  '/programs/browseprogram/waves/new?side=customer&sample=share&tiers=gold',
  '/programs/browseprogram/waves/new?side=customer&audience=events',
  '/programs/browseprogram/pair',
  '/programs/browseprogram/rolling',
  '/programs/browseprogram/digest',
  '/programs/browseprogram/measures',
  '/waves/browsecus2',
  '/waves/browsecus2/links',
  '/waves/browsecus2/links/counter00001',
  '/waves/browsecus2/links/kiosk0000001',
  '/waves/browsecus2/links/widget000001',
  '/waves/browsecus2/links/counter00001/poster?languages=both',
  '/waves/browsecus2/links/counter00001/ending',
  '/waves/browsecus2/results',
  '/waves/browsecus2/closure',
  '/waves/browsecus4',
  '/waves/browsecus2/suspected-answers',
  '/waves/browsecus1/you-said-we-did',
  '/waves/browseemp1/results',
  '/people/customer',
  '/segments',
  '/segments/new?attribute=city',
  '/units',
  '/cases',
  '/settings/api-keys',
  '/settings',
  '/settings/brand',
  '/settings/audit',
  '/settings/thresholds',
  '/settings/staff',
  '/settings/webhooks/crmwebhook00',
  '/settings/calendar',
  '/settings/sending',
  '/settings/suppressions',
  '/nowhere',
  '/sign-in',
];

let db: Database;
let browser: Browser;
let origin: string;
let resources: ReturnType<typeof testResources>;
const stops: (() => Promise<void>)[] = [];
beforeAll(async () => {
  const database = await startTestDatabase();
  db = database.db;
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const identity = await startIdentityServer({
    ...privateKey.export({ format: 'jwk' }),
    alg: 'RS256',
    kid: 'test',
  });
  // The console must know its own address, which is known once it is served.
  let serveConsole: (request: Request) => Response | Promise<Response> = () => new Response();
  const server = await serveApp(new Hono().all('*', (c) => serveConsole(c.req.raw)));
  origin = server.origin;
  resources = testResources(db, {
    clock: () => new Date(),
    randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
    site: { baseUrl: origin, sender: 'Acme <surveys@example.com>' },
  });
  serveConsole = createConsoleApp({ ...resources, oidc: identity }).fetch;
  await aRunningCompany(db, 'browse');
  await putApiKey(db, anApiKey());
  await replaceWebhook(db, aWebhook(), 0);
  browser = await startBrowser();
  stops.push(() => browser.close(), server.stop, identity.stop, database.stop);
});
afterAll(async () => {
  for (const stop of stops) await stop();
});

interface Setting {
  readonly language: Language;
  readonly viewport?: typeof PHONE;
  readonly dark?: boolean;
}

/** A window of an administrator. Scripts are allowed past the policy for axe only. */
async function openWindow({ language, viewport = PHONE, dark = false }: Setting): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport,
    colorScheme: dark ? 'dark' : 'light',
    bypassCSP: true,
  });
  const { cookies } = await signedIn(resources, ['admin'], { language });
  await context.addCookies([...cookies].map(([name, value]) => ({ name, value, url: origin })));
  return context;
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

it('lets somebody sign in through the identity provider, work, and sign out, without script', async () => {
  const context = await browser.newContext({ viewport: DESKTOP, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${origin}/units`);
  await page.getByRole('link', { name: 'Sign in' }).click();
  await page.locator('[data-person="emily"]').click();
  await page.getByRole('heading', { level: 1, name: 'Units' }).waitFor();
  expect(page.url()).toBe(`${origin}/units`);
  await page.getByRole('button', { name: 'Tiếng Việt' }).click();
  await page.getByRole('heading', { level: 1, name: 'Đơn vị' }).waitFor();
  expect(page.url()).toBe(`${origin}/units`);
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await page.getByText('Bạn đã đăng xuất.').waitFor();
  await page.goto(`${origin}/units`);
  expect(new URL(page.url()).pathname).toBe('/sign-in');
  await context.close();
});

it('brings people in with two presses, and shows every bad row and every column before', async () => {
  const context = await openWindow({ language: 'vi' });
  const page = await context.newPage();
  await page.goto(`${origin}/people/customer`);
  const content = 'id,name,email,unit,Nghề\nC-1,Minh,minh@example.com,hanoi,Y tá\nC-2,Hoa,nowhere,hanoi,\n';
  await page
    .getByLabel('Tệp', { exact: true })
    .setInputFiles({ name: 'customers.csv', mimeType: 'text/csv', buffer: Buffer.from(content) });
  await page.getByRole('button', { name: 'Kiểm tra tệp' }).click();
  await page.getByRole('heading', { name: '1 dòng cần xem lại' }).waitFor();
  await page.getByText('4 cột được dùng, 1 cột không dùng').click();
  expect(await page.getByLabel('Tên riêng cho “Nghề”').isVisible()).toBe(false);
  await page.getByLabel('Nghề', { exact: true }).selectOption('attribute');
  expect(await page.getByLabel('Tên riêng cho “Nghề”').inputValue()).toBe('nghe');
  expect(await accessibilityFindings(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await page.getByRole('button', { name: 'Kiểm tra lại với các cột này' }).click();
  await page.getByText('5 cột được dùng, 0 cột không dùng').waitFor();
  await page.getByRole('button', { name: 'Nhập 1 người hợp lệ' }).click();
  await page.getByText('Đã có 1 người').waitFor();
  await context.close();
});

it('sends a file that is too large for one request in slices', async () => {
  const context = await openWindow({ language: 'en' });
  const page = await context.newPage();
  const posted: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') posted.push(new URL(request.url()).pathname);
  });
  await page.goto(`${origin}/people/customer`);
  const content = `id,name,email,unit\nL-1,An,an@l.example.com,hanoi,${'x'.repeat(4_000_000)}`;
  await page
    .getByLabel('File', { exact: true })
    .setInputFiles({ name: 'large.csv', mimeType: 'text/csv', buffer: Buffer.from(content) });
  await page.getByRole('button', { name: 'Check the file' }).click();
  await page.getByText('The file is being checked').waitFor();
  expect(posted.map((path) => path.replace(/uploads\/\w+/, 'uploads/:id'))).toEqual([
    '/people/customer/uploads',
    '/people/customer/uploads/:id/slices',
  ]);
  await context.close();
});

it('asks once more before a wave is closed, and lets the reader go back', async () => {
  const context = await openWindow({ language: 'en' });
  const page = await context.newPage();
  await page.goto(`${origin}/waves/browsecus2`);
  await page.getByRole('link', { name: 'Close now' }).click();
  await page.getByText('This cannot be undone.').waitFor();
  await page.getByRole('link', { name: 'No, leave it open' }).click();
  expect(page.url()).toBe(`${origin}/waves/browsecus2`);
  await page.getByRole('link', { name: 'Close now' }).waitFor();
  await context.close();
});

it('can be walked with the keyboard, past the navigation, to the action of a page', async () => {
  const context = await openWindow({ language: 'en', viewport: DESKTOP });
  const page = await context.newPage();
  await page.goto(`${origin}/programs/browseprogram`);
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').textContent()).toBe('Skip to the content');
  await page.keyboard.press('Enter');
  const passed: (string | null)[] = [];
  for (let step = 0; step < 5; step++) {
    await page.keyboard.press('Tab');
    passed.push(await page.locator(':focus').textContent());
  }
  expect(passed).toContain('Launch a wave');
  await context.close();
});

it('shows the mail inside the launch page, and the mail can load and run nothing', async () => {
  const context = await openWindow({ language: 'en', viewport: DESKTOP });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).origin));
  await page.goto(`${origin}/programs/browseprogram/waves/new?side=employee`, { waitUntil: 'networkidle' });
  const mail = page.frameLocator('iframe').first();
  await mail.getByText('Mai Anh').waitFor();
  expect(new Set(asked)).toEqual(new Set([origin]));
  await context.close();
});

it('adds a link without script, asking only what its way needs', async () => {
  const context = await openWindow({ language: 'en', viewport: DESKTOP });
  const page = await context.newPage();
  await page.goto(`${origin}/waves/browsecus2/links`);
  const websites = page.getByLabel('Websites that may show the widget');
  expect(await websites.isVisible()).toBe(false);
  await page.getByLabel('Widget', { exact: false }).first().check();
  expect(await websites.isVisible()).toBe(true);
  await page.getByLabel('Counter or place').fill('Shop');
  await page.getByRole('button', { name: 'Add the link' }).click();
  await page.getByText('Name at least one website.').waitFor();
  expect(await page.getByLabel('Counter or place').inputValue()).toBe('Shop');
  expect(await accessibilityFindings(page)).toEqual([]);
  await websites.fill('https://shop.example');
  await page.getByRole('button', { name: 'Add the link' }).click();
  await page.getByText('The link is there.').waitFor();
  expect(await page.getByLabel('Line to paste').inputValue()).toMatch(
    /^<script async src="http:\/\/127[^"]*\/w\/browsecus2\.[0-9a-z]{12}\.[\w-]{22}\.js"><\/script>$/,
  );
  await context.close();
});

it.each([
  ['a5', 420, 595],
  ['a4', 595, 842],
] as const)(
  'prints a poster in both languages on one sheet of %s, with a code that a phone can read',
  async (size, width, height) => {
    const context = await openWindow({ language: 'vi', viewport: DESKTOP });
    const page = await context.newPage();
    const path = `${origin}/waves/browsecus2/links/counter00001`;
    await page.goto(path);
    const address = await page.getByLabel('Địa chỉ').inputValue();
    await page.goto(`${path}/poster?size=${size}&languages=both`);
    expect(readQr(await page.locator('svg').evaluate((svg) => svg.outerHTML))).toBe(address);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
    const [, ...paper] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    expect(paper.map((side) => Math.round(Number(side)))).toEqual([width, height]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button').count()).toBe(0);
    await context.close();
  },
);

/** Fails where something is wider than the window, also once everything that can be opened is open. */
async function expectNoSidewaysScroll(page: Page): Promise<void> {
  for (const open of [false, true]) {
    await page.evaluate((open) => {
      for (const details of document.querySelectorAll('details')) details.open = open;
    }, open);
    expect(await overflow(page), page.url()).toBe(0);
  }
}

describe.each<[string, Setting]>([
  ['English, on a phone', { language: 'en' }],
  ['Vietnamese, on a phone in the dark', { language: 'vi', dark: true }],
])('in %s', (_, setting) => {
  let page: Page;
  beforeAll(async () => {
    page = await (await openWindow(setting)).newPage();
  });
  afterAll(async () => await page.context().close());

  it.each(PAGES)(
    '%s has no accessibility findings and never scrolls sideways, on a large screen neither',
    async (path) => {
      await page.goto(origin + path);
      expect(await accessibilityFindings(page)).toEqual([]);
      await expectNoSidewaysScroll(page);
      await page.setViewportSize(DESKTOP);
      await expectNoSidewaysScroll(page);
      await page.setViewportSize(PHONE);
    },
  );
});
