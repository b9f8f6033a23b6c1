import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createSurveyApp } from '#functions/survey-web/app.tsx';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { SURVEY_TEMPLATES } from '#shared/domain/survey/templates.ts';
import { type BrandInput, saveBrand } from '#shared/services/brand/save-brand.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { aPng } from '#test/support/pictures.ts';
import { staffActor, testResources } from '#test/support/resources.ts';
import { inviteSomebody, sentByHand } from '#test/support/survey-web.ts';
import { watchedDatabase } from '#test/support/watched-database.ts';

let db: Database;
let stop: () => Promise<void>;
beforeEach(async () => {
  ({ db, stop } = await startTestDatabase());
});
afterEach(async () => await stop());

const LARGEST_PAGE_IN_BYTES = 10 * 1024;

async function save(overrides: Partial<BrandInput> = {}) {
  const input = {
    name: 'Bưu điện Sài Gòn',
    colour: '#7a1f5c',
    replyTo: '',
    logo: 'keep',
    ...overrides,
  } as const;
  const result = await saveBrand({ ...testResources(db), actor: staffActor('marketing') }, input);
  if (result.outcome !== 'saved') throw new Error('the brand was refused');
  return result.brand;
}

it('hands out the logo for good, to every page, and as what it is', async () => {
  const picture = aPng(400, 120, 20_000);
  const { logo } = await save({ logo: picture });
  const app = createSurveyApp(testResources(db));
  const answer = await app.request(`/brand/${logo?.logoId}`);
  expect(answer.status).toBe(200);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'image/png',
    'cache-control': 'public, max-age=31536000, immutable',
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
    'referrer-policy': 'no-referrer',
  });
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(Buffer.from(picture));
});

it.each(['a'.repeat(32), 'BRAND', '%2e%2e', ''])(
  'knows no logo %j, and lets nobody keep that',
  async (logoId) => {
    const answer = await createSurveyApp(testResources(db)).request(`/brand/${logoId}`);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([404, 'no-store']);
  },
);

it('shows name and colour on every page, under a policy that covers them', async () => {
  await save();
  const resources = testResources(db);
  const app = createSurveyApp(resources);
  const { path } = await inviteSomebody(resources, 'brandwave1');
  for (const asked of [path, '/a/nonsense', '/u/nonsense']) {
    const page = await app.request(asked);
    const html = await page.text();
    const styles = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
    expect(html).toContain('<span>Bưu điện Sài Gòn</span>');
    expect(styles).toContain(':root{--accent:#7a1f5c;--on-accent:#ffffff;');
    const hash = createHash('sha256').update(styles).digest('base64');
    expect(page.headers.get('content-security-policy')).toContain(`style-src 'sha256-${hash}'; `);
  }
});

it.each(['en', 'vi'])('brings a light logo along, still in one small piece (%s)', async (language) => {
  const { logo } = await save({ logo: aPng(400, 120, 1536) });
  const resources = testResources(db);
  const draft = SURVEY_TEMPLATES.paired.surveys.employee;
  const { path } = await inviteSomebody(resources, 'brandwave2', { draft });
  const page = await createSurveyApp(resources).request(`${path}?lang=${language}`, {
    headers: { 'accept-encoding': 'gzip' },
  });
  expect((await page.clone().arrayBuffer()).byteLength).toBeLessThanOrEqual(LARGEST_PAGE_IN_BYTES);
  expect(page.headers.get('content-security-policy')).toContain('; img-src data:; script-src');
  const plain = await (await createSurveyApp(resources).request(path)).text();
  expect(plain).toMatch(
    /<img src="data:image\/png;base64,[^"]{2000,2100}" alt="Bưu điện Sài Gòn" width="133" height="40"\/>/,
  );
  expect(plain).not.toContain(`/brand/${logo?.logoId}`);
});

it('shows the name in place of a heavy logo, and then allows no picture', async () => {
  await save({ logo: aPng(400, 120, 1537) });
  const resources = testResources(db);
  const { path } = await inviteSomebody(resources, 'brandwave3');
  const page = await createSurveyApp(resources).request(path);
  expect(await page.text()).not.toContain('<img');
  expect(page.headers.get('content-security-policy')).not.toContain('img-src');
});

it('notices another brand within a minute, also on pages that it keeps', async () => {
  let now = Date.parse('2026-11-23T09:00:00Z');
  const resources = testResources(db, { clock: () => new Date(now) });
  const app = createSurveyApp(resources);
  const { path } = await inviteSomebody(resources, 'brandwave4');
  const shown = async () => /<header><span>(.*?)<\/span>/.exec(await (await app.request(path)).text())?.[1];
  expect(await shown()).toBe('Acme');
  await save();
  expect(await shown()).toBe('Acme');
  now += 60_000;
  expect(await shown()).toBe('Bưu điện Sài Gòn');
});

it('takes answers also while the brand cannot be read', async () => {
  const events: string[] = [];
  const resources = testResources(db, { log: (event) => events.push(event) });
  const { path, wave } = await inviteSomebody(resources, 'brandwave5');
  const app = createSurveyApp({ ...resources, db: watchedDatabase(db, failForSettings) });
  const answer = await app.request(path, sentByHand({ recommend: '9' }));
  expect([wave.state, answer.status, events]).toEqual(['open', 303, ['brand-not-read']]);
});

function failForSettings(partition: string): void {
  if (partition === 'SETTINGS') throw new Error('not now');
}
