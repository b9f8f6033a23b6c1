import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { consoleClient } from '#test/support/console.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { startIdentityProvider } from '#test/support/identity-provider.ts';
import { testResources } from '#test/support/resources.ts';

const HOUR = 3600_000;
let db: Database;
let stopDatabase: () => Promise<void>;
let provider: Awaited<ReturnType<typeof startIdentityProvider>>;
beforeAll(async () => {
  ({ db, stop: stopDatabase } = await startTestDatabase());
  provider = await startIdentityProvider({
    sub: 'lan',
    email: 'lan@example.com',
    name: 'Nguyễn Thị Lan',
    locale: 'vi-VN',
    'cognito:groups': ['hr', 'cleaners'],
  });
});
afterAll(async () => {
  await provider.stop();
  await stopDatabase();
});

/** A browser, its clock, and the way through the identity provider. */
function aBrowser(baseUrl = 'https://surveys.example.com') {
  let now = Date.parse('2026-11-23T09:00:00Z');
  const resources = testResources(db, {
    clock: () => new Date(now),
    randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
    site: { baseUrl, sender: 'Acme <surveys@example.com>' },
  });
  const client = consoleClient(resources, { oidc: provider.oidc });
  return {
    client,
    wait: (milliseconds: number) => {
      now += milliseconds;
    },
    async comeBackFromProvider(path: string) {
      const start = await client.get(path);
      const answer = await fetch(start.headers.get('location') ?? '', { redirect: 'manual' });
      const back = new URL(answer.headers.get('location') ?? '');
      return back.pathname + back.search;
    },
    async signIn(path = '/sign-in/start?to=/units') {
      return await client.get(await this.comeBackFromProvider(path));
    },
  };
}

describe('signing in', () => {
  it('leads through the identity provider and back to the page that was asked for', async () => {
    const browser = aBrowser();
    const asked = await browser.client.get('/units');
    expect(asked.status).toBe(303);
    expect(asked.headers.get('location')).toBe('/sign-in?to=%2Funits');
    const done = await browser.signIn();
    expect(done.status).toBe(303);
    expect(done.headers.get('location')).toBe('/units');
  });

  it('asks the provider for a code with PKCE, a state and a nonce', async () => {
    const { client } = aBrowser();
    const start = await client.get('/sign-in/start');
    const asked = new URL(start.headers.get('location') ?? '').searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      client_id: 'insideout-console',
      redirect_uri: 'https://surveys.example.com/sign-in/callback',
      scope: 'openid email profile',
    });
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked.get(name)).toMatch(/^[\w-]{43}$/);
  });

  it('keeps the session in a cookie that scripts cannot read, bound to the host where there is HTTPS', async () => {
    const secure = await aBrowser().signIn();
    expect(secure.headers.getSetCookie().find((line) => line.includes('session'))).toMatch(
      /^__Host-insideout-session=[\w-]{43}; .*Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    const plain = await aBrowser('http://localhost:3000').signIn();
    const cookie = plain.headers.getSetCookie().find((line) => line.includes('session'));
    expect(cookie).toMatch(/^insideout-session=/);
    expect(cookie).not.toContain('Secure');
  });

  it('stores only a hash of the token', async () => {
    const browser = aBrowser();
    await browser.signIn();
    const token = browser.client.cookies.get('__Host-insideout-session') ?? '';
    const { ScanCommand } = await import('@aws-sdk/client-dynamodb');
    const stored = await db.client.send(new ScanCommand({ TableName: db.tables.main }));
    expect(stored.Count).toBeGreaterThan(0);
    expect(JSON.stringify(stored.Items)).not.toContain(token);
  });

  it('refuses a way back that this browser did not set out on', async () => {
    const theirs = await aBrowser().comeBackFromProvider('/sign-in/start');
    const answer = await aBrowser().client.get(theirs);
    expect(answer.headers.get('location')).toBe('/sign-in?reason=expired');
  });

  it('refuses a code with another state', async () => {
    const browser = aBrowser();
    const back = await browser.comeBackFromProvider('/sign-in/start');
    const answer = await browser.client.get(back.replace(/state=[^&]+/, 'state=forged'));
    expect(answer.headers.get('location')).toBe('/sign-in?reason=refused');
    expect(browser.client.cookies.has('__Host-insideout-session')).toBe(false);
  });

  it('asks to start over after ten minutes at the provider', async () => {
    const browser = aBrowser();
    const back = await browser.comeBackFromProvider('/sign-in/start');
    browser.wait(11 * 60_000);
    expect((await browser.client.get(back)).headers.get('location')).toBe('/sign-in?reason=expired');
  });

  it('turns away whoever has no role, and says whom to ask', async () => {
    const groups = provider.claims['cognito:groups'];
    provider.claims['cognito:groups'] = ['cleaners'];
    const answer = await aBrowser().signIn();
    provider.claims['cognito:groups'] = groups;
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('lan@example.com has no role here yet');
  });

  it('turns away whoever was blocked here, whatever the groups say', async () => {
    const { replaceAccessLimit } = await import('#shared/adapters/dynamodb/staff-account-store.ts');
    const browser = aBrowser();
    await browser.signIn();
    const blocked = { staffId: 'lan', limit: { kind: 'blocked' }, limitedBy: 'Hà' } as const;
    await replaceAccessLimit(db, blocked, { version: 0, actorId: 'ha' });
    const again = await browser.signIn();
    expect(again.status).toBe(403);
    expect(await again.text()).toContain('has taken away the access of lan@example.com');
    await replaceAccessLimit(db, { staffId: 'lan', limit: undefined }, { version: 1, actorId: 'ha' });
    expect((await browser.signIn()).status).toBe(303);
  });

  it('never sends anybody to another site afterwards', async () => {
    for (const elsewhere of ['https://evil.example', '//evil.example', '/\\evil.example']) {
      const answer = await aBrowser().signIn(`/sign-in/start?to=${encodeURIComponent(elsewhere)}`);
      expect(answer.headers.get('location')).toBe('/');
    }
  });
});

describe('a session', () => {
  it('speaks the language of the staff member until another is chosen', async () => {
    const browser = aBrowser();
    await browser.signIn();
    expect(await (await browser.client.get('/nowhere')).text()).toContain('Không có gì ở đây');
    const chosen = await browser.client.post('/language', { language: 'en', to: '/nowhere' });
    expect(chosen.headers.get('location')).toBe('/nowhere');
    expect(await (await browser.client.get('/nowhere')).text()).toContain('There is nothing here');
    await browser.client.post('/language', { language: 'fr', to: '/nowhere' });
    expect(await (await browser.client.get('/nowhere')).text()).toContain('There is nothing here');
  });

  it('ends with the sign-out, also for a copy of its cookie', async () => {
    const browser = aBrowser();
    await browser.signIn();
    const copy = new Map(browser.client.cookies);
    expect((await browser.client.get('/nowhere')).status).toBe(404);
    await browser.client.post('/sign-out');
    expect((await browser.client.get('/nowhere')).status).toBe(303);
    for (const [name, value] of copy) browser.client.cookies.set(name, value);
    expect((await browser.client.get('/nowhere')).headers.get('location')).toContain('reason=ended');
  });

  it('ends after two hours without a page, not while somebody works', async () => {
    const browser = aBrowser();
    await browser.signIn();
    for (const _ of [1, 2, 3]) {
      browser.wait(1.5 * HOUR);
      expect((await browser.client.get('/nowhere')).status).toBe(404);
    }
    browser.wait(2 * HOUR);
    expect((await browser.client.get('/nowhere')).status).toBe(303);
  });

  it('ends after twelve hours whatever happens', async () => {
    const browser = aBrowser();
    await browser.signIn();
    for (let hour = 1; hour < 12; hour++) {
      browser.wait(HOUR);
      expect((await browser.client.get('/nowhere')).status).toBe(404);
    }
    browser.wait(HOUR);
    expect((await browser.client.get('/nowhere')).status).toBe(303);
  });

  it('lets nobody in with an invented token', async () => {
    const browser = aBrowser();
    browser.client.cookies.set('__Host-insideout-session', 'x'.repeat(43));
    expect((await browser.client.get('/units')).status).toBe(303);
  });
});

describe('every answer', () => {
  it('forbids scripts, frames and anything from elsewhere, and is kept by nobody', async () => {
    const page = await aBrowser().client.get('/sign-in');
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await page.text()).not.toMatch(/<script|style="|onclick/);
  });

  it('refuses forms from another site and types that are no form', async () => {
    const browser = aBrowser();
    await browser.signIn();
    const form = { method: 'POST', body: new URLSearchParams({ language: 'en' }) };
    const foreign = await browser.client.send('/language', {
      ...form,
      headers: { origin: 'https://evil.example' },
    });
    expect(foreign.status).toBe(403);
    const none = await browser.client.send('/language', form);
    expect(none.status).toBe(403);
    const headers = { 'content-type': 'text/plain', origin: 'https://surveys.example.com' };
    expect((await browser.client.send('/sign-out', { method: 'POST', body: 'x', headers })).status).toBe(415);
  });

  it('serves the stylesheet for good under an address that names its content', async () => {
    const { client } = aBrowser();
    const path = /href="(\/assets\/[^"]+)"/.exec(await (await client.get('/sign-in')).text())?.[1] ?? '';
    const sheet = await client.get(path);
    expect(sheet.headers.get('content-type')).toContain('text/css');
    expect(sheet.headers.get('cache-control')).toContain('immutable');
  });
});
