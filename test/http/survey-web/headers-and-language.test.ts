import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSurveyApp } from '#functions/survey-web/app.tsx';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { SURVEY_TEMPLATES } from '#shared/domain/survey/templates.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { testResources } from '#test/support/resources.ts';
import { inviteSomebody } from '#test/support/survey-web.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => {
  ({ db, stop } = await startTestDatabase());
});
afterAll(async () => await stop());

const LARGEST_PAGE_IN_BYTES = 10 * 1024;

it('allows its one style sheet and its one script by their hashes, and nothing else', async () => {
  const resources = testResources(db);
  const { path } = await inviteSomebody(resources, 'cspwave001');
  const page = await createSurveyApp(resources).request(path);
  const html = await page.text();
  const styles = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
  const script = /<script>(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  expect(page.headers.get('content-security-policy')).toBe(
    `default-src 'none'; style-src ${hashOf(styles)}; script-src ${hashOf(script)}; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
  );
  expect(script.length).toBeGreaterThan(500);
  expect(html.replace(/<script>.*<\/script>/s, '')).not.toMatch(
    /<script|\sstyle=|\son\w+=|<link|<img|https?:/,
  );
});

it('sends the protecting headers with every answer, also with errors and redirects', async () => {
  const resources = testResources(db);
  const app = createSurveyApp(resources);
  const { path } = await inviteSomebody(resources, 'headerwave');
  const post = (body: string) => ({
    method: 'POST',
    body,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
  const answers = [
    await app.request(path),
    await app.request('/a/nonsense'),
    await app.request(path, post('')),
    await app.request(path, post('recommend=9&go=send&by-hand=touched')),
    await app.request(path, post(`reason=${'x'.repeat(70_000)}`)),
    await app.request(path.replace('/a/', '/u/')),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 404, 422, 303, 413, 404]);
  for (const { headers } of answers) {
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-robots-tag')).toBe('noindex, nofollow');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('permissions-policy')).toContain('camera=()');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  }
  const cookies = answers.map(({ headers }) => headers.get('set-cookie'));
  expect(cookies.filter((cookie) => cookie !== null)).toEqual([
    `answered=yes; Path=${path}; Expires=Mon, 30 Nov 2026 10:00:00 GMT; HttpOnly; SameSite=Lax`,
  ]);
});

it('speaks the language of the link, else that of the browser, else English', async () => {
  const resources = testResources(db);
  const app = createSurveyApp(resources);
  const { path } = await inviteSomebody(resources, 'langwave01');
  const language = async (query: string, accepted?: string) => {
    const page = await app.request(
      path + query,
      accepted ? { headers: { 'accept-language': accepted } } : {},
    );
    return /<html lang="(..)"/.exec(await page.text())?.[1];
  };
  expect(await language('?lang=vi', 'en')).toBe('vi');
  expect(await language('?lang=en', 'vi')).toBe('en');
  expect(await language('', 'vi-VN,vi;q=0.9,en;q=0.8')).toBe('vi');
  expect(await language('', 'en-US,en;q=0.9,vi;q=0.8')).toBe('en');
  expect(await language('', 'vi;q=0.2, en;q=0.7')).toBe('en');
  expect(await language('', 'fr-FR')).toBe('en');
  expect(await language('?lang=de')).toBe('en');
});

it('offers the other language without losing the score from the mail', async () => {
  const resources = testResources(db);
  const { path } = await inviteSomebody(resources, 'langwave02');
  const html = await (await createSurveyApp(resources).request(`${path}?lang=vi&score=7`)).text();
  expect(html).toContain('<a href="?lang=en&amp;score=7" lang="en" hreflang="en">English</a>');
});

it.each([
  ['customer-nps', SURVEY_TEMPLATES['customer-nps'].surveys.customer],
  ['customer-moments', SURVEY_TEMPLATES['customer-moments'].surveys.customer],
  ['order-feedback', SURVEY_TEMPLATES['order-feedback'].surveys.customer],
  ['employee-pulse', SURVEY_TEMPLATES['employee-pulse'].surveys.employee],
  ['paired, customers', SURVEY_TEMPLATES.paired.surveys.customer],
  ['paired, employees', SURVEY_TEMPLATES.paired.surveys.employee],
])('sends %s compressed, in at most 10 KB', async (name, draft) => {
  const resources = testResources(db);
  const app = createSurveyApp(resources);
  const waveId = name.replaceAll(/[^a-z]/g, '').slice(0, 18);
  const { path } = await inviteSomebody(resources, waveId, { draft });
  for (const language of ['en', 'vi']) {
    const get = (encoding: string) =>
      app.request(`${path}?lang=${language}`, { headers: { 'accept-encoding': encoding } });
    const plain = await (await get('identity')).text();
    const gzip = await get('gzip, deflate');
    const brotli = await get('gzip, deflate, br, zstd');
    expect([gzip.headers.get('content-encoding'), brotli.headers.get('content-encoding')]).toEqual([
      'gzip',
      'br',
    ]);
    const gzipped = Buffer.from(await gzip.arrayBuffer());
    const compressed = Buffer.from(await brotli.arrayBuffer());
    expect(gunzipSync(gzipped).toString()).toBe(plain);
    expect(brotliDecompressSync(compressed).toString()).toBe(plain);
    expect(gzipped.length).toBeLessThanOrEqual(LARGEST_PAGE_IN_BYTES);
    if (process.env.SHOW_SIZES) console.log(name, language, plain.length, gzipped.length, compressed.length);
  }
});
