import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listBenchmarks } from '#shared/adapters/dynamodb/benchmark-store.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { getDigestSettings } from '#shared/adapters/dynamodb/digest-settings-store.ts';
import { getLexiconChanges } from '#shared/adapters/dynamodb/lexicon-store.ts';
import { getSegment, listSegments } from '#shared/adapters/dynamodb/segment-store.ts';
import { type ConsoleClient, signedIn } from '#test/support/console.ts';
import { aRunningCompany } from '#test/support/console-company.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { testResources } from '#test/support/resources.ts';

type Fields = Record<string, string>;

let db: Database;
let stop: () => Promise<void>;
let admin: ConsoleClient;
beforeAll(async () => {
  ({ db, stop } = await startTestDatabase());
  await aRunningCompany(db, 'undo');
  admin = await signedIn(testResources(db), ['admin']);
  await admin.post('/segments', { name: 'Gold', tiers: 'gold' });
});
afterAll(async () => await stop());

const segment = async () => (await listSegments(db))[0];

/** The version that a form of a page carries. */
async function versionOn(page: string): Promise<string> {
  const html = await (await admin.get(page)).text();
  return /name="version" value="(\d+)"/.exec(html)?.[1] ?? 'none';
}

describe('two people who edit the same', () => {
  const readers = { 'reader-name': 'Bảo', 'reader-email': 'bao@acme.example', 'reader-language': 'vi' };
  const forms: { page: string; to: string; first: Fields; second: Fields }[] = [
    {
      page: '/settings/brand',
      to: '/settings/brand',
      first: { name: 'First', colour: '#0f5fa8' },
      second: { name: 'Second', colour: '#0f5fa8' },
    },
    {
      page: '/settings/calendar',
      to: '/settings/calendar',
      first: { timeZone: 'Asia/Ho_Chi_Minh', holidays: '2/9/2026 First' },
      second: { timeZone: 'Asia/Ho_Chi_Minh', holidays: '2/9/2026 Second' },
    },
    {
      page: '/settings/sending',
      to: '/settings/rest-periods',
      first: { relationship: '121', any: '31' },
      second: { relationship: '122', any: '32' },
    },
    {
      page: '/settings/case-deadlines',
      to: '/settings/case-deadlines',
      first: { platinum: '3', gold: '4', silver: '5', others: '6' },
      second: { platinum: '1', gold: '1', silver: '7', others: '8' },
    },
  ];

  it.each(forms)('on $page: the second sees both, and saves over it only knowingly', async (form) => {
    const version = await versionOn(form.page);
    expect((await admin.post(form.to, { ...form.first, version })).status).toBe(303);
    const late = await admin.post(form.to, { ...form.second, version });
    expect(late.status).toBe(409);
    const html = await late.text();
    expect(html).toContain('Somebody else saved this meanwhile');
    const [shown, typed] = html.split('</dl>');
    for (const value of Object.values(form.second)) expect(typed).toContain(value);
    expect(shown).toMatch(/First|121|6 working days|bao@acme.example/);
    const next = /name="version" value="(\d+)"/.exec(html)?.[1] ?? '';
    expect((await admin.post(form.to, { ...form.second, version: next })).status).toBe(303);
  });

  it('keeps a version through what is refused for another reason', async () => {
    const refused = await admin.post('/settings/rest-periods', { relationship: '1', any: '1', version: '0' });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('name="version" value="0"');
  });

  it('does not count the planning of the next digest as an edit', async () => {
    const typed = { ...readers, weekday: '2', hour: '9', timeZone: 'UTC', revision: '0' };
    expect((await admin.post('/programs/undoprogram/digest-settings', typed)).status).toBe(303);
    const settings = await getDigestSettings(db, 'undoprogram');
    expect(settings).toMatchObject({ revision: 1, nextDueAt: '2026-11-24T09:00:00.000Z' });
  });

  it('on a segment: says so, in Vietnamese as well, and leads to what is saved now', async () => {
    const { segmentId = '' } = (await segment()) ?? {};
    const page = `/segments/${segmentId}`;
    const version = await versionOn(page);
    await admin.post(page, { name: 'Gold and silver', tiers: ['gold', 'silver'], version });
    const vietnamese = await signedIn(testResources(db), ['marketing'], { language: 'vi' });
    const late = await vietnamese.post(page, { name: 'Bạch kim', tiers: 'platinum', version });
    const html = await late.text();
    expect(late.status).toBe(409);
    expect(html).toContain('Người khác vừa lưu phần này');
    expect(html).toContain(`<a href="${page}">Gold and silver</a>`);
    expect(html).toContain('value="Bạch kim"');
    expect(html).toMatch(/Hạng<\/dt><dd>Vàng và Bạc<div[^>]*>Trong biểu mẫu của bạn: Bạch kim/);
    expect(html).not.toContain('<dt>Ngôn ngữ');
    // Counting asks with the version that was read, so that it cannot hide what happened meanwhile.
    const counted = await (await admin.get(`${page}?name=x&version=${version}`)).text();
    expect(counted).toContain(`name="version" value="${version}"`);
  });

  it('keeps what was typed over a segment that is gone, as a new one', async () => {
    await admin.post('/segments', { name: 'Passing', tiers: 'silver' });
    const passing = (await listSegments(db)).find(({ name }) => name === 'Passing');
    const page = `/segments/${passing?.segmentId}`;
    const version = await versionOn(page);
    await admin.post(`${page}/removal`);
    const late = await admin.post(page, { name: 'Passing by', tiers: 'gold', version });
    const html = await late.text();
    expect(late.status).toBe(409);
    expect(html).toContain('was removed while you were changing it');
    expect(html).toMatch(/action="\/segments"[\s\S]*value="Passing by"/);
  });
});

describe('what was removed', () => {
  /** Removes, finds the button on the page that follows, and presses it. */
  async function removeAndUndo(path: string): Promise<string> {
    const removed = await admin.post(`${path}/removal`);
    expect(removed.status).toBe(303);
    const html = await (await admin.get(removed.headers.get('location') ?? '')).text();
    const action = /action="([^"]+\/restoration)"/.exec(html)?.[1] ?? '';
    const back = await admin.post(action);
    expect(back.status).toBe(303);
    expect(await (await admin.get(back.headers.get('location') ?? '')).text()).toContain(
      'It is back, as it was.',
    );
    return action;
  }

  it('comes back as it was: a segment', async () => {
    const before = await segment();
    await removeAndUndo(`/segments/${before?.segmentId}`);
    expect(await getSegment(db, before?.segmentId ?? '')).toMatchObject({
      name: before?.name,
      criteria: before?.criteria,
    });
  });

  it('comes back as it was: a benchmark', async () => {
    const before = await listBenchmarks(db, 'undoprogram');
    await removeAndUndo('/programs/undoprogram/benchmarks/benchmark0000001');
    const after = await listBenchmarks(db, 'undoprogram');
    expect(new Set(after)).toEqual(new Set(before));
  });

  it('comes back as it was: a theme with its words', async () => {
    const words = { angle: 'product', moment: '', 'en-neutral': 'lion dance', 'vi-neutral': 'múa lân' };
    const theme = '/programs/undoprogram/themes/own_1';
    await admin.post(theme, { ...words, version: await versionOn(theme) });
    const before = await getLexiconChanges(db, 'undoprogram');
    expect(before.added.length).toBeGreaterThan(0);
    const action = await removeAndUndo(theme);
    const after = await getLexiconChanges(db, 'undoprogram');
    expect([after.ownThemes, after.added]).toEqual([before.ownThemes, before.added]);
    // Once it is back there is nothing left to put back.
    expect((await admin.post(action)).status).toBe(404);
  });

  it('is asked for by those who may remove it only', async () => {
    await admin.post('/programs/undoprogram/benchmarks/benchmark0000003/removal');
    const marketing = await signedIn(testResources(db), ['marketing']);
    const path = '/programs/undoprogram/benchmarks/benchmark0000003/restoration';
    expect((await marketing.post(path)).status).toBe(403);
    expect((await admin.post(path)).status).toBe(303);
  });
});
