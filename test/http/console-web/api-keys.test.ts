import { afterAll, beforeAll, expect, it } from 'vitest';
import { createPublicApi } from '#functions/public-api/app.ts';
import { signedIn } from '#test/support/console.ts';
import { aRunningCompany } from '#test/support/console-company.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { testResources } from '#test/support/resources.ts';

let resources: ReturnType<typeof testResources>;
let stop: () => Promise<void>;
beforeAll(async () => {
  const database = await startTestDatabase();
  stop = database.stop;
  resources = testResources(database.db);
  await aRunningCompany(database.db, 'keys');
});
afterAll(async () => await stop());

it('a key is shown once, opens the API, and opens nothing any more once it is revoked', async () => {
  const admin = await signedIn(resources, ['admin']);
  const answer = await admin.post('/settings/api-keys', { name: 'Shop <b>&</b>' });
  expect(answer.status).toBe(201);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const page = await answer.text();
  expect(page).toContain('The key of Shop &lt;b&gt;&amp;&lt;/b&gt;');
  const [presented = '', keyId = ''] = /io_([a-z0-9]{12})_[\w-]{43}/.exec(page) ?? [];
  const status = async () => {
    const headers = { authorization: `Bearer ${presented}` };
    const call = await createPublicApi(resources).request('/v1/waves/keyscus4/invitations', {
      method: 'POST',
      headers,
    });
    return call.status;
  };
  expect(await status()).toBe(415);

  const later = await (await admin.get('/settings/api-keys')).text();
  expect(later).toContain(keyId);
  expect(later).not.toContain(presented);
  const asked = await (await admin.get(`/settings/api-keys/${keyId}/revocation`)).text();
  expect(asked).toContain('This cannot be undone.');
  expect(await status()).toBe(415);
  const revoked = await admin.post(`/settings/api-keys/${keyId}/revocation`);
  expect(revoked.headers.get('location')).toBe('/settings/api-keys?done=revoked');
  expect(await status()).toBe(401);
  expect(await (await admin.get('/settings/api-keys')).text()).toContain('revoked 23 November');
});

it('the page shows how to call, with our own address and a wave that takes events', async () => {
  const admin = await signedIn(resources, ['admin']);
  const page = await (await admin.get('/settings/api-keys')).text();
  expect(page).toContain('curl https://surveys.example.com/v1/waves/keyscus4/invitations');
  expect(page).not.toContain('<code>keyscus2</code>');
});

it('only administrators are led there', async () => {
  const marketing = await signedIn(resources, ['marketing']);
  expect(await (await marketing.get('/')).text()).not.toContain('/settings/api-keys');
});
