import { afterAll, beforeAll, expect, it } from 'vitest';
import { putApiKey } from '#shared/adapters/dynamodb/api-key-store.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { noteSignIn } from '#shared/adapters/dynamodb/staff-account-store.ts';
import { noteWebhookDelivery, replaceWebhook } from '#shared/adapters/dynamodb/webhook-store.ts';
import { LANGUAGES, type Language } from '#shared/domain/localized.ts';
import { anApiKey, aSignIn, aWebhook } from '#test/support/builders.ts';
import { signedIn } from '#test/support/console.ts';
import { aRunningCompany } from '#test/support/console-company.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { testResources } from '#test/support/resources.ts';

const PAGES = [
  '/',
  '/programs/new',
  '/programs/wordsprogram',
  '/programs/wordsprogram/waves/new?side=customer',
  '/programs/wordsprogram/waves/new?side=customer&audience=events',
  '/programs/wordsprogram/waves/new?side=employee',
  '/programs/wordsprogram/pair',
  '/programs/wordsprogram/digest',
  '/waves/wordscus1',
  '/waves/wordscus2',
  '/waves/wordscus2/links',
  '/waves/wordscus2/links/counter00001',
  '/waves/wordscus2/links/kiosk0000001',
  '/waves/wordscus2/links/widget000001',
  '/waves/wordscus2/links/counter00001/poster?languages=both',
  '/waves/wordscus2/links/counter00001/ending',
  '/waves/wordscus2/results',
  '/waves/wordscus4',
  '/waves/wordscus4/results',
  '/waves/wordscus2/closure',
  '/waves/wordscus2/suspected-answers',
  '/waves/wordscus2/themes/waiting',
  '/programs/wordsprogram/themes',
  '/programs/wordsprogram/themes/waiting',
  '/programs/wordsprogram/themes/own_1/removal',
  '/waves/wordscus1/you-said-we-did',
  '/waves/wordsemp1/you-said-we-did',
  '/waves/wordsemp1/results',
  '/waves/wordsemp2',
  '/waves/wordsemp2/results',
  '/people/customer',
  '/people/employee',
  '/units',
  '/cases',
  '/cases?state=called',
  '/cases?state=closed',
  '/cases/wordscase1',
  '/cases/wordscase3',
  '/programs/wordsprogram/actions',
  '/programs/wordsprogram/actions/new?side=customer',
  '/programs/wordsprogram/actions/new?side=employee',
  '/programs/wordsprogram/benchmarks',
  '/programs/wordsprogram/benchmarks/benchmark0000001/removal',
  '/settings/api-keys',
  '/settings/api-keys/wordskey0000/revocation',
  '/settings',
  '/settings/brand',
  '/settings/audit',
  '/settings/thresholds',
  '/settings/staff',
  '/settings/webhooks',
  '/settings/webhooks/wordswebhook',
  '/settings/staff/wordsstaff',
  '/settings/calendar',
  '/nowhere',
];

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => {
  ({ db, stop } = await startTestDatabase());
  await aRunningCompany(db, 'words');
  await putApiKey(db, anApiKey({ keyId: 'wordskey0000' }));
  await noteSignIn(db, aSignIn({ staffId: 'wordsstaff' }));
  await replaceWebhook(
    db,
    aWebhook({
      webhookId: 'wordswebhook',
      paused: { at: '2026-11-22T02:00:00.000Z', reason: 'failing', failure: 'http-503' },
    }),
    0,
  );
  const event = { type: 'wave.closed', at: '2026-11-20T02:00:00.000Z', data: {} } as const;
  for (const state of ['waiting', 'delivered', 'given-up', 'held-back'] as const) {
    await noteWebhookDelivery(
      db,
      {
        webhookId: 'wordswebhook',
        event: { ...event, eventId: `0mi5ws000-${state}` },
        state,
        attempts: 2,
        failure: 'certificate',
        nextAttemptAt: '2026-11-23T10:00:00.000Z',
      },
      new Date('2026-11-23T09:00:00.000Z'),
    );
  }
});
afterAll(async () => await stop());

/** What a person reads: text, and the labels that are read out. */
function wordsOf(html: string): string {
  const labels = [...html.matchAll(/(?:aria-label|title|placeholder|data-label)="([^"]*)"/g)].map(
    ([, text]) => text,
  );
  const text = html.replace(/<(style|pre)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]+>/g, ' ');
  return `${text} ${labels.join(' ')}`;
}

async function read(path: string, language: Language): Promise<{ html: string; words: string }> {
  const client = await signedIn(testResources(db), ['admin'], { language });
  const html = await (await client.get(path)).text();
  return { html, words: wordsOf(html) };
}

for (const path of PAGES) {
  it(`${path} shows no key, no undefined, no ISO date and no number of the other language`, async () => {
    for (const language of LANGUAGES) {
      const { html, words } = await read(path, language);
      expect(html).toContain(`<html lang="${language}"`);
      expect(words).not.toMatch(/undefined|NaN|Infinity|\[object|\bnull\b/);
      expect(words).not.toMatch(/\d{4}-\d{2}-\d{2}T/);
      expect(words).not.toMatch(/\b(recommend_work|customers_would_say|top-two-box|no-answers)\b/);
      expect(words).not.toMatch(language === 'vi' ? /\d\.\d\b(?!\.)/ : /\d,\d{1,2}\b/);
    }
  });

  it(`${path} is one page with one title, a language and a way past the navigation`, async () => {
    const { html } = await read(path, 'vi');
    expect(html.startsWith('<!doctype html>')).toBe(true);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html.match(/<main/g)).toHaveLength(1);
    expect(html).toContain('href="#content"');
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
}
