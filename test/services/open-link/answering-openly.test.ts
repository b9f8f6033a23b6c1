import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { endOpenLink } from '#shared/adapters/dynamodb/open-link-store.ts';
import { listResponses } from '#shared/adapters/dynamodb/response-store.ts';
import { moveWave } from '#shared/adapters/dynamodb/wave-store.ts';
import type { OpenLink } from '#shared/domain/open-link/open-link.ts';
import { Response } from '#shared/domain/response/response.ts';
import { isVisitId } from '#shared/domain/response/visit.ts';
import type { Wave } from '#shared/domain/wave/wave.ts';
import {
  openLinkTokenFor,
  readOpenLinkToken,
  readToken,
  tokenFor,
} from '#shared/services/invitation/answer-token.ts';
import { allowOpenAnswer } from '#shared/services/open-link/allow-open-answer.ts';
import { getOpenLink } from '#shared/services/open-link/get-open-link.ts';
import { newVisitId, recordOpenResponse } from '#shared/services/response/record-open-response.ts';
import { recordResponse } from '#shared/services/response/record-response.ts';
import { aStoredCustomerWave } from '#test/support/answered-wave.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { metered } from '#test/support/metered-database.ts';
import { anOpenLink, aStoredLink } from '#test/support/open-links.ts';
import { respondent, testResources } from '#test/support/resources.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

const START = Date.parse('2026-11-23T09:00:00Z');
const { secrets } = testResources({} as Database);
const contextAt = (minutes: number, database = db) => ({
  ...testResources(database, { clock: () => new Date(START + minutes * 60_000) }),
  actor: respondent,
});

describe('the token of an open link', () => {
  const subject = { waveId: 'wave000001', linkId: 'counter00001' };
  const token = openLinkTokenFor(secrets, subject);

  it('names wave and link, and nothing else proves them', () => {
    expect(token).toMatch(/^wave000001\.counter00001\.[\w-]{22}$/);
    expect(readOpenLinkToken(secrets, token)).toEqual(subject);
    expect(readOpenLinkToken(secrets, token.replace('00001.', '00002.'))).toBeUndefined();
    expect(readOpenLinkToken(secrets, `${token.slice(0, -22)}${'A'.repeat(22)}`)).toBeUndefined();
  });

  it('answers for no invitation, and the token of an invitation opens no link', () => {
    expect(readToken(secrets, 'answer', token)).toBeUndefined();
    const invitation = { waveId: 'wave000001', invitationId: 'counter00001' };
    expect(readOpenLinkToken(secrets, tokenFor(secrets, 'answer', invitation))).toBeUndefined();
  });
});

describe('who comes through an open link', () => {
  const pageAt = async (context: ReturnType<typeof contextAt>, link: Pick<OpenLink, 'waveId' | 'linkId'>) =>
    await getOpenLink({ ...context, waves: new Map(), links: new Map() }, openLinkTokenFor(secrets, link));

  it('gets the survey of an open wave', async () => {
    await aStoredCustomerWave(db, { waveId: 'openpage00' }, []);
    const link = await aStoredLink(db, { waveId: 'openpage00' });
    const page = await pageAt(contextAt(0), link);
    expect(page).toMatchObject({ outcome: 'open', link, wave: { waveId: 'openpage00' } });
    expect('survey' in page && page.survey.questions.length).toBeGreaterThan(0);
  });

  it.each<[string, Partial<Wave>, Partial<OpenLink>, string]>([
    ['before the wave opens', { state: 'scheduled' }, {}, 'not-yet-open'],
    ['after the wave was closed', { state: 'closed' }, {}, 'closed'],
    ['past the time of the close', { closesAt: '2026-11-23T08:59:00.000Z' }, {}, 'closed'],
    ['after the link was ended', {}, { endedAt: '2026-11-22T09:00:00.000Z' }, 'ended'],
    ['when both are over', { state: 'closed' }, { endedAt: '2026-11-22T09:00:00.000Z' }, 'closed'],
    ['where it leads to employees', { side: 'employee' }, {}, 'unknown-link'],
  ])('is told %s', async (name, wave, link, outcome) => {
    const waveId = `page${name.length}${outcome.length}x00`.padEnd(10, '0');
    await aStoredCustomerWave(db, { waveId, ...wave }, []);
    await aStoredLink(db, { waveId, ...link });
    expect((await pageAt(contextAt(0), anOpenLink({ waveId }))).outcome).toBe(outcome);
  });

  it('learns nothing from a link that was never made, or is not ours', async () => {
    await aStoredCustomerWave(db, { waveId: 'nolinkhere' }, []);
    expect(await pageAt(contextAt(0), anOpenLink({ waveId: 'nolinkhere' }))).toEqual({
      outcome: 'unknown-link',
    });
    const memory = { waves: new Map(), links: new Map() };
    const page = await getOpenLink(
      { ...contextAt(0), ...memory },
      'wave000001.counter00001.AAAAAAAAAAAAAAAAAAAAAA',
    );
    expect(page).toEqual({ outcome: 'unknown-link' });
    expect(memory.links.size + memory.waves.size).toBe(0);
  });

  it('costs no read for ten seconds, after which an end is noticed', async () => {
    const { wave } = await aStoredCustomerWave(db, { waveId: 'memory0000' }, []);
    const link = await aStoredLink(db, { waveId: wave.waveId });
    const memory = { waves: new Map(), links: new Map() };
    const token = openLinkTokenFor(secrets, link);
    await getOpenLink({ ...contextAt(0), ...memory }, token);
    await endOpenLink(db, link, '2026-11-23T09:00:01.000Z');
    await moveWave(db, wave.waveId, 'closed');
    expect((await getOpenLink({ ...contextAt(0.15), ...memory }, token)).outcome).toBe('open');
    expect((await getOpenLink({ ...contextAt(0.17), ...memory }, token)).outcome).toBe('closed');
  });
});

describe('an answer through an open link', () => {
  const input = (waveId: string, recommend: number, visitId = 'a1b2c3d4e5f6g7h8j9k0m1n2') => ({
    wave: { waveId, buckets: 2 },
    link: anOpenLink({ waveId, channel: 'kiosk' }),
    visitId,
    answers: { recommend },
    language: 'vi' as const,
  });
  const storedOf = async (waveId: string) =>
    (await Promise.all([0, 1].map((bucket) => Array.fromAsync(listResponses(db, waveId, bucket))))).flat();

  it('is one write unit, names its link and nobody', async () => {
    const meter = metered(db);
    const suspicion = { reasons: ['trap' as const] };
    const recorded = await recordOpenResponse(contextAt(0, meter.db), {
      ...input('openone000', 9),
      suspicion,
    });
    expect(recorded).toEqual({ outcome: 'recorded' });
    expect(meter.writeUnits()).toBe(1);
    const [response] = await storedOf('openone000');
    expect(Response.parse(response)).toEqual({
      waveId: 'openone000',
      bucket: response?.bucket,
      invitationId: expect.stringMatching(/^[0-9a-z]{24}$/),
      revision: 1,
      submissionId: response?.submissionId,
      answers: { recommend: 9 },
      language: 'vi',
      channel: 'kiosk',
      answeredAt: '2026-11-23T09:00:00.000Z',
      linkId: 'counter00001',
      suspicion,
    });
  });

  it('is one answer however often the button is pressed', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () => recordOpenResponse(contextAt(0), input('opentwice0', 9))),
    );
    expect(outcomes.filter(({ outcome }) => outcome === 'recorded')).toHaveLength(1);
    expect(outcomes.filter(({ outcome }) => outcome === 'already-recorded')).toHaveLength(7);
    expect(await recordOpenResponse(contextAt(60), input('opentwice0', 9))).toEqual({
      outcome: 'already-recorded',
    });
    expect(await storedOf('opentwice0')).toHaveLength(1);
  });

  it('can be corrected for ten minutes after the first press, not after the last', async () => {
    await recordOpenResponse(contextAt(0), input('openlate00', 3));
    expect(await recordOpenResponse(contextAt(9), input('openlate00', 8))).toEqual({ outcome: 'changed' });
    expect(await recordOpenResponse(contextAt(10), input('openlate00', 9))).toEqual({ outcome: 'changed' });
    expect(await recordOpenResponse(contextAt(10.1), input('openlate00', 10))).toEqual({
      outcome: 'too-late',
    });
    expect(await storedOf('openlate00')).toMatchObject([
      { revision: 3, answers: { recommend: 9 }, answeredAt: '2026-11-23T09:00:00.000Z' },
    ]);
  });

  it('of a person takes the place of a suspected one under the same visit, also the same and late', async () => {
    const suspected = { ...input('openclear0', 9), suspicion: { reasons: ['untouched' as const] } };
    await recordOpenResponse(contextAt(0), suspected);
    expect(await recordOpenResponse(contextAt(1), suspected)).toEqual({ outcome: 'already-recorded' });
    expect(await recordOpenResponse(contextAt(30), input('openclear0', 9))).toEqual({ outcome: 'changed' });
    const [cleared] = await storedOf('openclear0');
    expect([cleared?.revision, cleared?.suspicion]).toEqual([2, undefined]);
    const scanned = { ...suspected, answers: { recommend: 0 } };
    expect(await recordOpenResponse(contextAt(1), scanned)).toEqual({ outcome: 'kept-earlier' });
    expect(await storedOf('openclear0')).toEqual([cleared]);
  });

  it('is another one for another visit, or at another counter', async () => {
    const context = contextAt(0);
    const visitId = newVisitId(context);
    expect(isVisitId(visitId)).toBe(true);
    const first = input('openmany00', 9, visitId);
    await recordOpenResponse(context, first);
    await recordOpenResponse(context, { ...first, visitId: newVisitId(context) });
    await recordOpenResponse(context, { ...first, link: { ...first.link, linkId: 'counter00002' } });
    expect(await storedOf('openmany00')).toHaveLength(3);
  });

  it('never reaches the answers of an invitation, even when its page names one', async () => {
    const invitationId = 'abcdefghjkmnpqrstvwxyz01';
    const invited = { ...input('openother0', 2), invitationId, channel: 'mail' as const };
    await recordResponse(contextAt(0), invited);
    await recordOpenResponse(contextAt(0), input('openother0', 10, invitationId));
    const scores = (await storedOf('openother0')).map(({ linkId, answers }) => [linkId, answers.recommend]);
    expect(new Set(scores)).toEqual(
      new Set([
        ['counter00001', 10],
        [undefined, 2],
      ]),
    );
  });

  it.each(['', 'short', 'A1b2c3d4e5f6g7h8j9k0m1n2', 'a1b2c3d4e5f6g7h8j9k0m1n2x', '<script>aaaaaaaaaaaaaaaa'])(
    'is asked for with no visit that a page of ours could not carry: %s',
    (text) => {
      expect(isVisitId(text)).toBe(false);
    },
  );
});

describe('the limit against repeats', () => {
  const ask = async (link: OpenLink, address: string, minutes = 0) =>
    await allowOpenAnswer(contextAt(0), { link, address, now: new Date(START + minutes * 60_000) });

  it.each([
    ['link', 20],
    ['widget', 20],
    ['kiosk', 240],
  ] as const)('lets so many answers an hour through a %s: %i', async (channel, limit) => {
    const link = anOpenLink({ linkId: `limit${channel}0000000`.slice(0, 12), channel });
    const all = await Promise.all(Array.from({ length: limit }, () => ask(link, '203.0.113.7')));
    expect(all.every(({ outcome }) => outcome === 'allowed')).toBe(true);
    expect(await ask(link, '203.0.113.7', 17.5)).toEqual({ outcome: 'too-many', minutesToWait: 43 });
    expect(await ask(link, '203.0.113.8')).toEqual({ outcome: 'allowed' });
    expect(await ask({ ...link, linkId: 'anotherplace' }, '203.0.113.7')).toEqual({ outcome: 'allowed' });
    expect(await ask(link, '203.0.113.7', 60)).toEqual({ outcome: 'allowed' });
  });

  it('counts the devices behind one IPv6 network together', async () => {
    const link = anOpenLink({ linkId: 'limitsixsix0' });
    for (let device = 1; device <= 20; device++) await ask(link, `2001:db8:1:2::${device}`);
    expect((await ask(link, '2001:db8:1:2:ffff::1')).outcome).toBe('too-many');
    expect((await ask(link, '2001:db8:1:3::1')).outcome).toBe('allowed');
  });

  it('keeps a number for an hour after its hour, and nothing that tells who, where or what', async () => {
    await ask(anOpenLink({ linkId: 'limitsecret0' }), '198.51.100.23');
    const { Items = [] } = await db.client.send(
      new ScanCommand({
        TableName: db.tables.main,
        FilterExpression: 'begins_with(pk, :repeats)',
        ExpressionAttributeValues: { ':repeats': { S: 'REPEATS#' } },
      }),
    );
    expect(Items.length).toBeGreaterThan(0);
    for (const item of Items) {
      expect(Object.keys(item).sort()).toEqual(['answers', 'expiresAt', 'pk', 'sk']);
      expect(item.pk?.S).toMatch(/^REPEATS#[\w-]{43}$/);
    }
    const ends = Items.map(({ expiresAt }) => new Date(Number(expiresAt?.N) * 1000).toISOString());
    expect(ends).toContain('2026-11-23T11:00:00.000Z');
    expect(JSON.stringify(Items)).not.toMatch(/198\.51|limitsecret|counter/);
  });
});
