import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { getWebhook } from '#shared/adapters/dynamodb/webhook-store.ts';
import { type ConsoleClient, signedIn } from '#test/support/console.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { testResources } from '#test/support/resources.ts';

let db: Database;
let stop: () => Promise<void>;
let resources: ReturnType<typeof testResources>;
let admin: ConsoleClient;
let path: string;
beforeAll(async () => {
  ({ db, stop } = await startTestDatabase());
  resources = testResources(db);
  admin = await signedIn(resources, ['admin']);
});
afterAll(async () => await stop());

const stored = async () => await getWebhook(db, path.split('/').at(-1) ?? '');

it('shows the secret once, when an address is added', async () => {
  const answer = await admin.post('/settings/webhooks', {
    url: 'https://crm.example.com/hook',
    events: ['case.opened', 'wave.closed'],
  });
  const html = await answer.text();
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([201, 'no-store']);
  path = /href="(\/settings\/webhooks\/[a-z0-9]{12})"/.exec(html)?.[1] ?? '';
  const secret = /whsec_[A-Za-z0-9+/]{43}=/.exec(html)?.[0];
  expect(secret).toBe((await stored())?.secret);
  for (const page of ['/settings/webhooks', path]) {
    expect(await (await admin.get(page)).text()).not.toContain('whsec_');
  }
});

it.each([
  ['en', 'http://crm.example.com', 'has to begin with https://'],
  ['vi', 'https://10.0.0.7/', 'không truy cập được từ internet'],
] as const)('keeps what was typed where an address cannot be called (%s)', async (language, url, problem) => {
  const somebody = await signedIn(resources, ['admin'], { language });
  const answer = await somebody.post('/settings/webhooks', { url, events: 'case.opened' });
  const html = await answer.text();
  expect(answer.status).toBe(422);
  expect(html).toContain(problem);
  expect(html).toContain(`value="${url}"`);
  expect(html).toMatch(/value="case.opened" checked/);
});

it('leads to this machine only where that is set', async () => {
  const local = { url: 'http://localhost:4000/', events: 'case.opened' };
  expect((await admin.post('/settings/webhooks', local)).status).toBe(422);
  const settings = { oidc: { issuer: 'http://localhost:9', clientId: 'test' }, localWebhooks: true };
  const tester = await signedIn(resources, ['admin'], { settings });
  expect((await tester.post('/settings/webhooks', local)).status).toBe(201);
});

it('asks once more before a new secret, and keeps the former one good for a day', async () => {
  const before = (await stored())?.secret;
  expect(await (await admin.get(`${path}/secret`)).text()).toContain('Give this address a new secret?');
  const html = await (await admin.post(`${path}/secret`)).text();
  const { secret, formerSecret } = (await stored()) ?? {};
  expect(html).toContain(secret);
  expect(formerSecret).toEqual({ secret: before, until: '2026-11-24T09:00:00.000Z' });
});

it('sends a test, pauses and goes on', async () => {
  const tested = await admin.post(`${path}/tests`);
  expect(tested.headers.get('location')).toBe(`${path}?done=tested`);
  expect(resources.recorded.jobs.at(-1)).toMatchObject({
    queue: 'webhook',
    job: { event: { type: 'test.sent' } },
  });
  await admin.post(`${path}/pause`);
  expect(await (await admin.get(path)).text()).toContain('Paused since 23 November 2026, 16:00');
  await admin.post(`${path}/resumption`);
  expect((await stored())?.paused).toBeUndefined();
});

it('loses nothing when two people change it at once', async () => {
  const version = String((await stored())?.version);
  const change = { url: 'https://one.example.com/', events: 'case.opened', version };
  expect((await admin.post(path, change)).status).toBe(303);
  const late = await admin.post(path, { ...change, url: 'https://two.example.com/' });
  const html = await late.text();
  expect(late.status).toBe(409);
  expect(html).toContain('<dd>https://one.example.com/</dd>');
  expect(html).toContain('value="https://two.example.com/"');
});
