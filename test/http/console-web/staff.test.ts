import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { noteSignIn } from '#shared/adapters/dynamodb/staff-account-store.ts';
import { CONSOLE_PHRASES } from '#shared/locale/console/phrases.ts';
import { ROLE_MATRIX } from '#shared/services/staff/authorise.ts';
import { aSignIn } from '#test/support/builders.ts';
import { type ConsoleClient, signedIn } from '#test/support/console.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { testResources } from '#test/support/resources.ts';

let db: Database;
let stop: () => Promise<void>;
let admin: ConsoleClient;
/** Of HR and marketing, with an open session. */
let mai: ConsoleClient;
beforeEach(async () => {
  ({ db, stop } = await startTestDatabase());
  admin = await signedIn(testResources(db), ['admin']);
  mai = await signedIn(testResources(db), ['hr', 'marketing']);
  await noteSignIn(db, aSignIn({ staffId: 'staff-admin', name: 'Lan', roles: ['admin'] }));
  await noteSignIn(db, aSignIn({ staffId: 'staff-hr-marketing', roles: ['hr', 'marketing'] }));
});
afterEach(async () => await stop());

const page = '/settings/staff/staff-hr-marketing';
const statusOf = async (client: ConsoleClient, path: string) => (await client.get(path)).status;

describe('the list of staff', () => {
  it('shows who has signed in, and how often that person is signed in now', async () => {
    const html = await (await admin.get('/settings/staff')).text();
    expect(html).toContain('Vũ Thị Mai');
    expect(html).toContain('HR, Marketing');
    expect(html).toContain('1 session');
  });

  it('has words in both languages for every right that a role may have', () => {
    const rights = Object.entries(ROLE_MATRIX).filter(([, roles]) => roles.length > 0);
    for (const { staff } of Object.values(CONSOLE_PHRASES)) {
      expect(Object.keys(staff.rights)).toEqual(expect.arrayContaining(rights.map(([right]) => right)));
    }
  });
});

describe('taking access away', () => {
  it('narrows what the groups give from the next page on, and gives it back', async () => {
    expect(await statusOf(mai, '/segments')).toBe(200);
    const saved = await admin.post(`${page}/access`, {
      access: 'narrowed',
      roles: ['hr', 'admin'],
      version: '0',
    });
    expect(saved.headers.get('location')).toBe(`${page}?done=access`);
    expect(await statusOf(mai, '/segments')).toBe(403);
    expect(await statusOf(mai, '/people/employee')).toBe(200);
    // What the groups do not give is not given here either.
    expect(await statusOf(mai, '/settings/staff')).toBe(403);
    await admin.post(`${page}/access`, { access: 'full', version: '1' });
    expect(await statusOf(mai, '/segments')).toBe(200);
  });

  it('shuts somebody out at once who is signed in', async () => {
    await admin.post(`${page}/access`, { access: 'blocked', version: '0' });
    const answer = await mai.get('/people/employee');
    expect(answer.headers.get('location')).toMatch(/^\/sign-in\?.*reason=ended/);
    expect(await (await admin.get(page)).text()).toContain('Last changed by Nguyễn Thị Lan');
  });

  it('loses nothing when two administrators decide at once', async () => {
    await admin.post(`${page}/access`, { access: 'blocked', version: '0' });
    const second = await admin.post(`${page}/access`, { access: 'narrowed', roles: ['hr'], version: '0' });
    expect(second.status).toBe(409);
    const html = await second.text();
    expect(html).toContain('Somebody changed this access meanwhile');
    expect(html).toMatch(/value="narrowed" checked/);
    expect(html).toContain('name="version" value="1"');
  });

  it('is refused for oneself, so that an administrator always remains', async () => {
    const own = await admin.post('/settings/staff/staff-admin/access', { access: 'blocked', version: '0' });
    expect(own.status).toBe(422);
    expect(await own.text()).toContain('You cannot take away your own access');
    const emptied = await admin.post(`${page}/access`, { access: 'narrowed', version: '0' });
    expect(await emptied.text()).toContain('Choose at least one role');
  });

  it('leaves one of two administrators who shut each other out', async () => {
    const other = await signedIn(testResources(db), ['admin', 'hr']);
    await noteSignIn(db, aSignIn({ staffId: 'staff-admin-hr', roles: ['admin', 'hr'] }));
    await Promise.all([
      admin.post('/settings/staff/staff-admin-hr/access', { access: 'blocked', version: '0' }),
      other.post('/settings/staff/staff-admin/access', { access: 'blocked', version: '0' }),
    ]);
    const left = [await statusOf(admin, '/settings/staff'), await statusOf(other, '/settings/staff')];
    expect(left.sort()).toEqual([200, 303]);
  });
});

describe('signing somebody out', () => {
  it('asks once more, ends every session, and lets nobody in with the old cookie', async () => {
    expect(await (await admin.get(`${page}/sign-out`)).text()).toContain('Sign Vũ Thị Mai out everywhere?');
    const done = await admin.post(`${page}/sign-out`);
    expect(done.headers.get('location')).toBe(`${page}?done=signedOut`);
    expect(await statusOf(mai, '/')).toBe(303);
    expect(await (await admin.get(page)).text()).toContain('not signed in at the moment');
    expect(await statusOf(admin, '/')).toBe(200);
  });
});
