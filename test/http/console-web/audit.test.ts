import { afterAll, beforeAll, expect, it } from 'vitest';
import { putAuditRecord } from '#shared/adapters/dynamodb/audit-store.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import type { AuditRecord } from '#shared/domain/staff/audit-record.ts';
import { CONSOLE_PHRASES } from '#shared/locale/console/phrases.ts';
import { type ConsoleClient, consoleClient, signedIn } from '#test/support/console.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { testResources } from '#test/support/resources.ts';

let db: Database;
let stop: () => Promise<void>;
let client: ConsoleClient;
beforeAll(async () => {
  ({ db, stop } = await startTestDatabase());
  client = await signedIn(testResources(db), ['leadership']);
  await change('2026-11-20T02:00:00.000Z', {
    action: 'POST /waves/:waveId/closure',
    subject: { waveId: 'k3' },
  });
  await change('2026-11-19T02:00:00.000Z', { outcome: 'refused' });
  // Half past midnight in Vietnam, and still October in Greenwich.
  await change('2026-10-31T17:30:00.000Z', { email: 'mai@acme.example', staffId: 'mai' });
  await change('2026-10-31T16:30:00.000Z', { email: 'october@acme.example', staffId: 'october' });
});
afterAll(async () => await stop());

let count = 0;
async function change(at: string, overrides: Partial<AuditRecord>): Promise<void> {
  await putAuditRecord(db, {
    auditId: `audit${count++}`,
    at,
    staffId: 'lan',
    email: 'lan@acme.example',
    action: 'POST /settings/brand',
    subject: {},
    outcome: 'done',
    ...overrides,
  });
}

const rows = async (query: string) => {
  const html = await (await client.get(`/settings/audit?${query}`)).text();
  return [...html.matchAll(/<th scope="row"><span>([^<]*)/g)].map(([, what]) => what);
};

it('has words in both languages for everything that can be changed, and for what it can be done to', () => {
  const routes = consoleClient(testResources(db)).app.routes.filter(
    ({ method, path }) => !['ALL', 'GET'].includes(method) && !/^\/(sign-out|language)$/.test(path),
  );
  expect(routes.length).toBeGreaterThan(30);
  for (const { audit } of Object.values(CONSOLE_PHRASES)) {
    expect(Object.keys(audit.actions)).toEqual(
      expect.arrayContaining(routes.map(({ method, path }) => `${method} ${path}`)),
    );
    const named = routes.flatMap(({ path }) => [...path.matchAll(/:(\w+)/g)].map(([, name]) => name));
    expect(Object.keys(audit.subjects)).toEqual(expect.arrayContaining(named));
  }
});

it('shows a month by the clock of the company, newest first', async () => {
  expect(await rows('')).toEqual(['Closed a wave', 'Changed the brand', 'Changed the brand']);
  const october = await (await client.get('/settings/audit?month=2026-10')).text();
  expect(october).toContain('october@acme.example');
  expect(october).toContain('31 October 2026, 23:30');
  expect(october).not.toContain('mai@acme.example');
});

it('is narrowed by who, what, outcome and words of either language', async () => {
  expect(await rows('staffId=mai')).toHaveLength(1);
  expect(await rows('action=POST+/waves/:waveId/closure')).toEqual(['Closed a wave']);
  expect(await rows('outcome=refused')).toHaveLength(1);
  expect(await rows('search=k3')).toEqual(['Closed a wave']);
  expect(await rows(`search=${encodeURIComponent('thương HIỆU')}`)).toHaveLength(2);
  expect(await (await client.get('/settings/audit?search=nothing')).text()).toContain(
    'Nothing in this month fits.',
  );
});

it('takes no notice of filters that make no sense', async () => {
  expect(await rows('month=2026-13&outcome=lost&page=-1')).toHaveLength(3);
});

it('is exported with the same filters, in the language of the reader', async () => {
  const vietnamese = await signedIn(testResources(db), ['admin'], { language: 'vi' });
  const file = await vietnamese.get('/settings/audit?search=k3&file=changes.csv');
  expect((await file.text()).split('\r\n').slice(1, -1)).toEqual([
    'Đóng một đợt,lan@acme.example,đợt k3,2026-11-20 09:00,đã xong',
  ]);
});
