import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSurveyApp } from '#functions/survey-web/app.tsx';
import { listBallots } from '#shared/adapters/dynamodb/ballot-store.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { SURVEY_TEMPLATES } from '#shared/domain/survey/templates.ts';
import { tokenFor } from '#shared/services/invitation/answer-token.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { anOpenPlace, answersIn, type OpenPlace } from '#test/support/open-links.ts';
import { testResources } from '#test/support/resources.ts';
import { serveApp } from '#test/support/serve.ts';
import { inviteSomebody, sentByHand } from '#test/support/survey-web.ts';
import { tableContents } from '#test/support/table-contents.ts';
import { watchedDatabase } from '#test/support/watched-database.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

const VISIT = 'a1b2c3d4e5f6g7h8j9k0m1n2';
const from = (address: string) => ({ event: { requestContext: { http: { sourceIp: address } } } });
const byHand = (fields: [string, string][]) => sentByHand([['visit-id', VISIT], ...fields]);

describe('guessing links', () => {
  it('gets one and the same page for everything that is not ours, and reads nothing', async () => {
    const resources = testResources(db);
    const { invitation, wave } = await inviteSomebody(resources, 'guesswave0');
    const other = await inviteSomebody(resources, 'guesswave1');
    const open = await anOpenPlace(resources, 'guesswave2');
    const ours = tokenFor(resources.secrets, 'answer', invitation);
    const proof = ours.slice(-22);
    const { invitationId } = invitation;
    const tokens = [
      'x',
      'wave000001.abcdefghjkmnpqrstvwxyz01.AAAAAAAAAAAAAAAAAAAAAA',
      ours.slice(0, -1),
      `${ours}A`,
      ours.toUpperCase(),
      `${ours.slice(0, -22)}${'A'.repeat(22)}`,
      `${other.wave.waveId}.${invitationId}.${proof}`,
      `${wave.waveId}.${other.invitation.invitationId.slice(0, -1)}z.${proof}`,
      tokenFor(resources.secrets, 'unsubscribe', invitation).replace('.', '%00.'),
      '%E0%A4%A',
      '..%2f..%2fetc',
    ];
    const paths = [
      ...tokens.flatMap((token) => [`/a/${token}`, `/o/${token}`]),
      `/a/${tokenFor(resources.secrets, 'unsubscribe', invitation)}`,
      `/a/${open.token}`,
      `/o/${ours}`,
      `/u/${ours}`,
      `/u/${open.token}`,
      `/a/${'x'.repeat(4000)}`,
    ];
    const read: string[] = [];
    const app = createSurveyApp({
      ...resources,
      db: watchedDatabase(db, (partition) => read.push(partition)),
    });
    const pages = await Promise.all(
      paths.map(async (path) => {
        const page = await app.request(path);
        return JSON.stringify([page.status, [...page.headers], await page.text()]);
      }),
    );
    expect(new Set(pages).size).toBe(1);
    expect(pages[0]).toContain('This link does not work');
    expect(new Set(read)).toEqual(new Set(['SETTINGS']));
  });

  it('is told to wait after thirty in a minute, while links that work go on working from there', async () => {
    let now = Date.parse('2026-11-23T09:00:00Z');
    const resources = testResources(db, { clock: () => new Date(now) });
    const { path } = await inviteSomebody(resources, 'guessoffic');
    const open = await anOpenPlace(resources, 'guessopen0');
    const app = createSurveyApp(resources);
    const ask = async (asked: string, address = '2001:db8:1:2::5') =>
      await app.request(asked, {}, from(address));
    const guesses = ['/a/x', '/o/x', '/u/x', '/w/x.js', '/nothing'];
    for (let number = 0; number < 30; number++) {
      expect((await ask(guesses[number % guesses.length] ?? '')).status).toBe(404);
    }
    now += 20_000;
    for (const guess of guesses) {
      const refused = await ask(guess, '2001:db8:1:2:ffff::1');
      expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '40']);
      expect(await refused.text()).toContain('That was too much at once');
    }
    expect((await ask(path)).status).toBe(200);
    expect((await ask(open.path)).status).toBe(200);
    expect((await app.request(path, sentByHand({ recommend: '9' }), from('2001:db8:1:2::5'))).status).toBe(
      303,
    );
    expect((await ask('/a/x', '2001:db8:1:3::5')).status).toBe(404);
    now += 41_000;
    expect((await ask('/a/x')).status).toBe(404);
  });

  it('is not hidden by another claim of where it comes from', async () => {
    const app = createSurveyApp(testResources(db));
    const statuses = new Set<number>();
    for (let number = 0; number < 40; number++) {
      const headers = { 'x-forwarded-for': `203.0.113.${number}`, forwarded: `for=203.0.113.${number}` };
      statuses.add((await app.request('/a/x', { headers }, from('198.51.100.9'))).status);
    }
    expect(statuses).toEqual(new Set([404, 429]));
  });

  it('is counted by the address of the connection on one machine', async () => {
    const server = await serveApp(createSurveyApp(testResources(db)));
    const statuses: number[] = [];
    for (let number = 0; number < 31; number++) statuses.push((await fetch(`${server.origin}/a/x`)).status);
    await server.stop();
    expect(statuses.at(-2)).toBe(404);
    expect(statuses.at(-1)).toBe(429);
  });
});

describe('a flood of forms', () => {
  it('to one link is ended after 120 in a minute, and no other link is kept waiting', async () => {
    const resources = testResources(db);
    const app = createSurveyApp(resources);
    const flooded = await inviteSomebody(resources, 'floodwave0');
    const other = await inviteSomebody(resources, 'floodwave1');
    const send = async (path: string) => await app.request(path, sentByHand({}));
    for (let number = 0; number < 120; number++) expect((await send(flooded.path)).status).toBe(422);
    const refused = await send(flooded.path);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60']);
    expect((await app.request(flooded.path)).status).toBe(200);
    expect((await send(other.path)).status).toBe(422);
  });

  it('to an open link, which many people share, is ended for the network that it comes from', async () => {
    const resources = testResources(db);
    const app = createSurveyApp(resources);
    const { path } = await anOpenPlace(resources, 'floodopen0');
    const send = async (address: string) => (await app.request(path, byHand([]), from(address))).status;
    for (let number = 0; number < 120; number++) await send('203.0.113.7');
    expect([await send('203.0.113.7'), await send('203.0.113.8')]).toEqual([429, 422]);
  });
});

it('a used link of an employee answers nothing twice, and shows nothing', async () => {
  const resources = testResources(db);
  const app = createSurveyApp(resources);
  const draft = SURVEY_TEMPLATES['employee-pulse'].surveys.employee;
  const { path, wave } = await inviteSomebody(resources, 'replaywave', { draft });
  const first = sentByHand({ [draft.headline]: '10' });
  expect((await app.request(path, first)).status).toBe(303);
  const after = await tableContents(db);
  for (const again of [first, sentByHand({ [draft.headline]: '0' })]) {
    const page = await app.request(path, again);
    expect(page.status).toBe(409);
    expect(await page.text()).not.toContain('<form');
  }
  expect(await (await app.request(path)).text()).not.toContain('<form');
  expect(await Array.fromAsync(listBallots(db, wave.waveId))).toHaveLength(1);
  expect(await tableContents(db)).toEqual(after);
});

describe('more than a form holds', () => {
  let server: Awaited<ReturnType<typeof serveApp>>;
  let place: OpenPlace;
  beforeAll(async () => {
    const resources = testResources(db);
    place = await anOpenPlace(resources, 'largeopen0');
    server = await serveApp(createSurveyApp(resources));
  });
  afterAll(async () => await server.stop());

  const FORM = 'content-type: application/x-www-form-urlencoded';
  /** Sends bytes as they stand, and answers what came back until the server closed; `breaksOff` closes first. */
  const send = async (parts: readonly string[], { breaksOff = false } = {}) =>
    await new Promise<string>((resolve) => {
      const socket = connect(Number(new URL(server.origin).port), '127.0.0.1');
      let answer = '';
      socket.on('data', (piece) => {
        answer += piece;
      });
      // What was refused is not read to its end, which resets the connection.
      socket.on('error', () => {});
      socket.on('close', () => resolve(answer));
      for (const part of parts) socket.write(part);
      if (breaksOff) socket.end();
    });
  const head = (...headers: string[]) =>
    [`POST ${place.path} HTTP/1.1`, 'host: localhost', 'connection: close', FORM, ...headers, '', ''].join(
      '\r\n',
    );
  const fields = `visit-id=${VISIT}&recommend=9&by-hand=touched&go=send&reason=`;

  it('is refused as soon as it is declared', async () => {
    expect(await send([head('content-length: 99999999')])).toMatch(
      /^HTTP\/1.1 413 [\s\S]*more than we can take/,
    );
  });

  it('is refused on its way when it comes in pieces', async () => {
    const piece = `${(16_384).toString(16)}\r\n${'x'.repeat(16_384)}\r\n`;
    const answer = await send([head('transfer-encoding: chunked'), ...Array(8).fill(piece), '0\r\n\r\n']);
    expect(answer).toMatch(/^HTTP\/1.1 413 /);
  });

  it('is never read beyond the length that was declared', async () => {
    const form = `${fields}kurz`;
    await send([`${head(`content-length: ${form.length}`)}${form}&recommend=0 and more`]);
    await expect
      .poll(async () => await answersIn(db, place.wave))
      .toMatchObject([{ answers: { recommend: 9, reason: 'kurz' } }]);
  });

  it('is no answer while less arrives than was declared', async () => {
    const before = await answersIn(db, place.wave);
    expect(await send([head('content-length: 5000'), fields], { breaksOff: true })).not.toMatch(
      /^HTTP\/1.1 [23]/,
    );
    const both = head('content-length: 10', 'transfer-encoding: chunked');
    expect(await send([both, fields], { breaksOff: true })).toMatch(/^HTTP\/1.1 400 /);
    expect(await answersIn(db, place.wave)).toEqual(before);
  });
});

describe('a body that no form of ours sends', () => {
  const raw = (body: string, type = 'application/x-www-form-urlencoded') => ({
    method: 'POST',
    body,
    headers: { 'content-type': type },
  });
  const start = `visit-id=${VISIT}&by-hand=touched&go=send`;
  const many = Array.from({ length: 9_000 }, (_, number) => `f${number}=`).join('&');

  it.each<[string, RequestInit, number]>([
    ['JSON', raw('{"recommend":9,"__proto__":{"recommend":9}}', 'application/json'), 400],
    [
      'several parts',
      raw(
        '--x\r\ncontent-disposition: form-data; name="recommend"\r\n\r\n9\r\n--x--',
        'multipart/form-data; boundary=x',
      ),
      400,
    ],
    ['no type', { method: 'POST', body: new Uint8Array([0xff, 0xfe, 0]) }, 400],
    ['nothing', { method: 'POST' }, 400],
    ['two visits', raw(`visit-id=no&visit-id=${VISIT}&recommend=9&go=send`), 400],
    ['broken percent-encoding', raw(`${start}&recommend=%E0%A4%A&reason=%`), 422],
    ['halves of letters', raw(`${start}&recommend=%ED%A0%80`), 422],
    ['a NUL byte in a score', raw(`${start}&recommend=9%00`), 422],
    ['several scores', raw(`${start}&recommend=9&recommend=2`), 422],
    ['a score that is none', raw(`${start}&recommend=1e1`), 422],
    ['names from the prototype', raw(`${start}&__proto__=9&constructor=9&__proto__[recommend]=9`), 422],
    ['thousands of fields', raw(`${start}&${many}`), 422],
    ['the same field thousands of times', raw(`${start}&${'reason=x&'.repeat(6_000)}`), 422],
    ['a page that does not exist', raw(`${start}&on-page=99999999999`), 422],
    ['an unknown button', raw(`visit-id=${VISIT}&go=__proto__`), 422],
  ])('is refused with a clear page, and nothing is stored: %s', async (name, init, status) => {
    const lines: unknown[] = [];
    const resources = testResources(db, { log: (...line) => lines.push(line) });
    const place = await anOpenPlace(resources, `bad${name.replaceAll(/[^a-z]/g, '')}xxxxxxx`.slice(0, 14));
    const page = await createSurveyApp(resources).request(place.path, init);
    expect(page.status).toBe(status);
    expect(await page.text()).toMatch(
      status === 400 ? /We could not read that/ : /Please check your answers/,
    );
    expect(await answersIn(db, place.wave)).toEqual([]);
    expect(lines).toEqual([]);
    expect(Object.hasOwn(Object.prototype, 'recommend')).toBe(false);
  });
});
