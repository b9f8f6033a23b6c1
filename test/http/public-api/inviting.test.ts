import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPublicApi } from '#functions/public-api/app.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { createWave } from '#shared/adapters/dynamodb/wave-store.ts';
import type { Wave } from '#shared/domain/wave/wave.ts';
import { createApiKey } from '#shared/services/api-key/create-api-key.ts';
import { revokeApiKey } from '#shared/services/api-key/revoke-api-key.ts';
import { aWave } from '#test/support/builders.ts';
import { aCampaign, type Campaign, invitationsOf } from '#test/support/campaign.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { aContinuousWave, anEvent, eventCall } from '#test/support/events.ts';

const START = '2026-11-23T02:00:00.000Z';

let db: Database;
let stop: () => Promise<void>;
let campaign: Campaign;
let wave: Wave;
let api: ReturnType<typeof createPublicApi>;
let bearer: string;
const logged: string[] = [];
beforeAll(async () => {
  ({ db, stop } = await startTestDatabase());
  campaign = aCampaign(db, START);
  wave = await aContinuousWave(campaign, 'api');
  bearer = (await createApiKey(campaign.staff, { name: 'Shop' })).presented;
  const log = (event: string, fields = {}) => void logged.push(JSON.stringify({ event, ...fields }));
  api = createPublicApi({ ...campaign.context, log });
});
afterAll(async () => await stop());

interface Call {
  readonly waveId?: string;
  readonly key?: string;
  readonly body?: unknown;
  readonly raw?: BodyInit;
  readonly headers?: Record<string, string | undefined>;
}

let calls = 0;

/** A call as it should be, but for what the test changes. An undefined header is left out. */
async function call({ waveId = wave.waveId, key = `order-${calls++}`, body, raw, headers }: Call = {}) {
  // So that no call has to wait for the calls of another test.
  campaign.pass(1 / 60);
  const all = {
    authorization: `Bearer ${bearer}`,
    'content-type': 'application/json',
    'idempotency-key': key,
    ...headers,
  };
  const given = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return await api.request(`/v1/waves/${waveId}/invitations`, {
    method: 'POST',
    headers: Object.fromEntries(given),
    body: raw ?? JSON.stringify(body ?? someone()),
  });
}

let people = 0;

/** An event of a customer who is new each time. */
function someone(overrides: Parameters<typeof anEvent>[1] = {}) {
  const number = people++;
  const person = {
    externalId: `api-${number}`,
    email: `person${number}@api.example.com`,
    ...overrides.person,
  };
  return anEvent('api', { ...overrides, person });
}

async function problemOf(response: Response) {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const text = await response.text();
  expect(text).not.toMatch(/\bat .*\.tsx?|node_modules|Error:/);
  return JSON.parse(text);
}

describe('an invitation by event', () => {
  it('is created, and is answered in the same way when it is asked for again', async () => {
    const body = someone();
    const first = await call({ key: 'delivery-1', body });
    expect(first.status).toBe(201);
    const answer = await first.json();
    expect(answer).toEqual({ outcome: 'invited', invitationId: expect.stringMatching(/^[a-z0-9]{24}$/) });
    const again = await call({ key: 'delivery-1', body });
    expect(again.status).toBe(200);
    expect(await again.json()).toEqual(answer);
  });

  it('is created once by calls at the same moment', async () => {
    const body = someone();
    const answers = await Promise.all(
      Array.from({ length: 10 }, async () => await call({ key: 'delivery-2', body })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array(9).fill(200), 201]);
    expect(new Set(await Promise.all(answers.map(async (each) => await each.text()))).size).toBe(1);
    const invited = (await invitationsOf(db, wave.waveId)).filter(({ email }) => email === body.person.email);
    expect(invited).toHaveLength(1);
  });

  it('is skipped with the day from which it is possible while the customer rests', async () => {
    const body = someone();
    await call({ body });
    const resting = await call({ body });
    expect(resting.status).toBe(200);
    expect(await resting.json()).toEqual({
      outcome: 'skipped',
      reason: 'resting',
      possibleFrom: expect.stringMatching(/^2026-12-23T/),
    });
  });
});

describe('a call is refused', () => {
  it('with 400 without a usable idempotency key', async () => {
    for (const key of [undefined, '', ' ', 'x'.repeat(121), 'đơn-1'.normalize('NFC')]) {
      const headers = { 'idempotency-key': key && encodeLatin(key) };
      const response = await call({ headers });
      expect([key, response.status]).toEqual([key, 400]);
      expect(await problemOf(response)).toMatchObject({
        title: 'The idempotency key is missing',
        status: 400,
      });
    }
    expect((await call({ key: `"${'x'.repeat(118)}"` })).status).toBe(201);
  });

  it('with 400 when it is not JSON in UTF-8', async () => {
    for (const raw of ['', '{', 'null,', new Uint8Array([0x7b, 0xff, 0x7d])]) {
      expect((await call({ raw })).status).toBe(400);
    }
  });

  it('with 401 for every kind of wrong key, in the same words', async () => {
    const { apiKey, presented } = await createApiKey(campaign.staff, { name: 'Old shop' });
    await revokeApiKey(campaign.staff, apiKey);
    const wrongSecret = bearer.slice(0, -1) + (bearer.endsWith('A') ? 'B' : 'A');
    const unknownId = bearer.replace(/^io_.{12}/, 'io_000000000000');
    const wrong = [
      undefined,
      'Basic YTpi',
      bearer,
      'Bearer',
      'Bearer x',
      'Bearer io__',
      `Bearer ${presented}`,
    ];
    const answers = new Set<string>();
    for (const authorization of [...wrong, `Bearer ${wrongSecret}`, `Bearer ${unknownId}`]) {
      const response = await call({ headers: { authorization } });
      expect([authorization, response.status]).toEqual([authorization, 401]);
      expect(response.headers.get('www-authenticate')).toBe('Bearer');
      answers.add(await response.text());
    }
    expect(answers.size).toBe(1);
  });

  it('with 403 for a wave of employees, 404 for none, 409 for one that asks the directory', async () => {
    await createWave(db, aWave({ waveId: 'apiemployees', side: 'employee' }));
    await createWave(db, aWave({ waveId: 'apidirectory' }));
    for (const [waveId, status] of [
      ['apiemployees', 403],
      ['apinothing00', 404],
      ['WAVE%23x', 404],
      ['apidirectory', 409],
    ] as const) {
      const response = await call({ waveId });
      expect([waveId, response.status]).toEqual([waveId, status]);
      expect(await problemOf(response)).toEqual({
        title: expect.any(String),
        detail: expect.any(String),
        status,
      });
    }
  });

  it('with 404 where there is nothing', async () => {
    for (const path of ['/v1/', '/v1/waves', '/v1/openapi.yaml', '/v1/waves/x/invitations/y']) {
      const response = await api.request(path, { headers: { authorization: `Bearer ${bearer}` } });
      expect([path, response.status]).toEqual([path, 404]);
      await problemOf(response);
    }
  });

  it('with 409 when its key stands for something else', async () => {
    await call({ key: 'delivery-3' });
    const response = await call({ key: 'delivery-3' });
    expect(response.status).toBe(409);
    expect((await problemOf(response)).detail).toContain('idempotency key was used before');
  });

  it('with 413 when it is larger than 64 KB, whether or not it says so', async () => {
    const raw = JSON.stringify({ ...someone(), padding: 'x'.repeat(64 * 1024) });
    expect((await call({ raw, headers: { 'content-length': String(raw.length) } })).status).toBe(413);
    expect((await call({ raw, headers: { 'transfer-encoding': 'chunked' } })).status).toBe(413);
  });

  it('with 415 when it does not say that it is JSON', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'application/json-seq',
      undefined,
    ]) {
      const response = await call({ headers: { 'content-type': type } });
      expect([type, response.status]).toEqual([type, 415]);
    }
    expect((await call({ headers: { 'content-type': 'Application/JSON; charset=utf-8' } })).status).toBe(201);
  });

  it('with 422 for a unit or a moment that does not exist, in the language of the caller', async () => {
    const nowhere = someone({ person: { unitId: 'nowhere' } });
    const response = await call({ body: nowhere, headers: { 'accept-language': 'vi-VN,en;q=0.5' } });
    expect(response.status).toBe(422);
    expect(response.headers.get('content-language')).toBe('vi');
    expect((await problemOf(response)).detail).toContain('Đợt này không có đơn vị “nowhere”');
    expect((await call({ body: someone({ event: { moment: 'moon' } }) })).status).toBe(422);
  });

  it('with 429 after 50 calls in a second, and is heard a second later', async () => {
    const { presented } = await createApiKey(campaign.staff, { name: 'Eager shop' });
    const ask = async () =>
      await api.request('/v1/waves/nothing/invitations', {
        method: 'POST',
        headers: { authorization: `Bearer ${presented}` },
      });
    const statuses: number[] = [];
    for (let n = 0; n < 51; n++) statuses.push((await ask()).status);
    expect(statuses).toEqual([...Array(50).fill(415), 429]);
    const refused = await ask();
    expect(refused.headers.get('retry-after')).toBe('1');
    await problemOf(refused);
    expect((await call()).status).toBe(201);
    campaign.pass(1 / 60);
    expect((await ask()).status).toBe(415);
  });

  it('with 500 and a number to ask about, when something fails that nobody expected', async () => {
    const broken = createPublicApi({
      ...campaign.context,
      queues: { send: async () => await Promise.reject(new Error('queue of minh.tran@example.com')) },
    });
    const asked = eventCall(bearer, 'delivery-500', someone());
    const response = await broken.request(`/v1/waves/${wave.waveId}/invitations`, asked);
    expect(response.status).toBe(500);
    const problem = await problemOf(response);
    expect(problem.detail).toMatch(/this number: [a-z0-9]{8}$/);
    expect(JSON.stringify(problem)).not.toContain('minh');
  });
});

describe('a hostile body', () => {
  const { person, event } = anEvent('api');
  const attributes = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, n) => [`name_${n}`, 'x']));
  it.each<[string, unknown]>([
    ['null', null],
    ['an array', [person, event]],
    ['nothing in it', {}],
    ['a field that nobody knows', { person: { ...person, isAdmin: true }, event }],
    ['an id that is an object', { person: { ...person, externalId: { S: 'x' } }, event }],
    ['an empty name', { person: { ...person, name: ' \u200b\n' }, event }],
    ['a name that lost its letters', { person: { ...person, name: 'Tr\ud800n' }, event }],
    [
      'an address with a second header',
      { person: { ...person, email: 'a@example.com\r\nBcc: b@x.vn' }, event },
    ],
    ['two addresses', { person: { ...person, email: 'a@example.com,b@example.com' }, event }],
    ['a unit that is a key', { person: { ...person, unitId: 'WAVE#x' }, event }],
    ['a revenue beyond all numbers', { person: { ...person, revenue: 1e300 }, event }],
    ['a negative revenue', { person: { ...person, revenue: -1 }, event }],
    ['a tier of its own', { person: { ...person, tier: 'diamond' }, event }],
    ['21 attributes', { person, event: { ...event, attributes: attributes(21) } }],
    ['an attribute that is a number', { person, event: { ...event, attributes: { order: 7 } } }],
    ['an attribute of 201 letters', { person, event: { ...event, attributes: { order: 'x'.repeat(201) } } }],
    ['an attribute with our own name', { person, event: { ...event, attributes: { event: 'x' } } }],
    ['a time without a zone', { person, event: { ...event, occurredAt: '2026-11-23T08:30:00' } }],
  ])('is refused, and says where: %s', async (_, body) => {
    const before = (await invitationsOf(db, wave.waveId)).length;
    const response = await call({ raw: JSON.stringify(body) });
    expect(response.status).toBe(422);
    const { errors } = await problemOf(response);
    expect(errors.length).toBeGreaterThan(0);
    for (const { pointer } of errors) expect(pointer).toMatch(/^#/);
    expect((await invitationsOf(db, wave.waveId)).length).toBe(before);
  });

  it('cannot reach behind its own fields', async () => {
    const event = `"event":{"name":"e","occurredAt":"2026-11-23T08:30:00Z","attributes":{"__proto__":"x"}}`;
    const person = `"person":{"externalId":"proto","name":"P","email":"proto@api.example.com","unitId":"api"}`;
    expect((await call({ raw: `{${person},${event},"__proto__":{"tier":"gold"}}` })).status).toBe(422);
    await call({ raw: `{${person},${event}}` });
    expect(({} as Record<string, unknown>).tier).toBeUndefined();
  });

  it('as deep as a body can be is refused as well', async () => {
    expect((await call({ raw: `${'['.repeat(30_000)}${']'.repeat(30_000)}` })).status).toBe(422);
  });
});

describe('every answer', () => {
  it('may be kept, framed and read by nobody else, and sets no cookie', async () => {
    for (const response of [
      await call({ headers: { origin: 'https://elsewhere.example' } }),
      await call({ headers: { authorization: undefined, origin: 'https://elsewhere.example' } }),
      await api.request('/v1/openapi.json', { headers: { origin: 'https://elsewhere.example' } }),
      await api.request(`/v1/waves/${wave.waveId}/invitations`, { method: 'OPTIONS' }),
    ]) {
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(response.headers.get('content-security-policy')).toBe(
        "default-src 'none'; frame-ancestors 'none'",
      );
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('strict-transport-security')).toContain('max-age');
      expect([...response.headers.keys()].filter((name) => /^access-control|^set-cookie/.test(name))).toEqual(
        [],
      );
    }
  });

  it('leaves nothing about the customer or the key in the log', async () => {
    logged.length = 0;
    await call();
    await call({ raw: '{"person":{"email":"minh.tran@example.com"}}' });
    expect(logged).toHaveLength(1);
    expect(logged[0]).toContain(wave.waveId);
    expect(logged.join()).not.toMatch(/@|Minh|io_/);
  });
});

describe('the description', () => {
  it('needs no key, and holds the schemas with which calls are read', async () => {
    const response = await api.request('/v1/openapi.json');
    expect(response.status).toBe(200);
    const document = await response.json();
    expect(document).toMatchObject({ openapi: '3.1.0', servers: [{ url: 'https://surveys.example.com' }] });
    const { EventInvitation } = document.components.schemas;
    expect(EventInvitation.required).toEqual(['person', 'event']);
    expect(EventInvitation.properties.person.required).toEqual(['externalId', 'name', 'email', 'unitId']);
    expect(EventInvitation.properties.person.additionalProperties).toBe(false);
    expect(EventInvitation.properties.event.properties.attributes.maxProperties).toBe(20);
  });

  it('names every answer that the calls above got', async () => {
    const document = await (await api.request('/v1/openapi.json')).json();
    const { responses } = document.paths['/v1/waves/{waveId}/invitations'].post;
    const met = [200, 201, 400, 401, 403, 404, 409, 413, 415, 422, 429, 500];
    expect(Object.keys(responses).map(Number)).toEqual(met);
    const named = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)];
    for (const [, name = ''] of named) expect(document.components.schemas).toHaveProperty(name);
  });
});

/** Headers are bytes: what is beyond Latin letters goes as UTF-8. */
function encodeLatin(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

describe('an invitation', () => {
  const withdraw = async (invitationId: string) =>
    await api.request(`/v1/waves/${wave.waveId}/invitations/${invitationId}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${bearer}` },
    });

  it('is withdrawn as often as that is said, until its mail has left', async () => {
    const { invitationId } = (await (await call()).json()) as { invitationId: string };
    for (const _ of [1, 2]) {
      const answer = await withdraw(invitationId);
      expect(answer.status).toBe(200);
      expect(await answer.json()).toEqual({ outcome: 'withdrawn' });
    }
    expect((await withdraw('nosuchinvitation')).status).toBe(404);
  });

  it('is not withdrawn by whoever has no key', async () => {
    const path = `/v1/waves/${wave.waveId}/invitations/whatever`;
    expect((await api.request(path, { method: 'DELETE' })).status).toBe(401);
  });
});
