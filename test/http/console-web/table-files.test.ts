import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { putApiKey } from '#shared/adapters/dynamodb/api-key-store.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { putSegment } from '#shared/adapters/dynamodb/segment-store.ts';
import { suppress } from '#shared/adapters/dynamodb/suppression-store.ts';
import { storedFileOf } from '#shared/services/table-file/stored-file.ts';
import { openRawTable } from '#shared/services/table-file/table-rows.ts';
import { anApiKey } from '#test/support/builders.ts';
import { type ConsoleClient, signedIn } from '#test/support/console.ts';
import { aRunningCompany } from '#test/support/console-company.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { type HtmlTable, htmlTables } from '#test/support/html-tables.ts';
import { testResources } from '#test/support/resources.ts';
import { aStoredUpload } from '#test/support/uploads.ts';

let db: Database;
let stop: () => Promise<void>;
let readers: { en: ConsoleClient; vi: ConsoleClient; hr: ConsoleClient };
beforeAll(async () => {
  ({ db, stop } = await startTestDatabase());
  const resources = testResources(db);
  await aRunningCompany(db, 'files');
  await putSegment(db, {
    segmentId: 'filessegment',
    name: '=HYPERLINK("https://evil.example")',
    criteria: { tiers: ['gold'] },
    changedAt: '2026-11-20T02:00:00.000Z',
  });
  await putApiKey(db, anApiKey({ keyId: 'fileskey0000' }));
  for (const side of ['customer', 'employee'] as const) await aStoredUpload(db, side, 'filesupload00000');
  for (let number = 0; number < 60; number++) {
    const at = new Date(Date.UTC(2026, 10, 1, 0, number)).toISOString();
    await suppress(db, { email: `person${number}@example.com`, reason: 'asked', at });
  }
  readers = {
    en: await signedIn(resources, ['admin']),
    vi: await signedIn(resources, ['admin'], { language: 'vi' }),
    hr: await signedIn(resources, ['hr']),
  };
});
afterAll(async () => await stop());

/** Every page of the console that is linked to from the first one, with its tables. */
async function tablesOfAllPages(client: ConsoleClient): Promise<Map<string, HtmlTable[]>> {
  const waiting = new Set(['/']);
  const known = new Set<string>();
  const found = new Map<string, HtmlTable[]>();
  for (const path of waiting) {
    const response = await client.get(path);
    if (!response.headers.get('content-type')?.startsWith('text/html')) continue;
    const html = await response.text();
    found.set(path, htmlTables(html));
    for (const [, link = ''] of html.matchAll(/href="(\/[^"#]*)/g)) {
      const address = link.replaceAll('&amp;', '&');
      if (/[?&](file|image)=|^\/sign-in|^\/assets/.test(address) || known.has(kindOf(address))) continue;
      known.add(kindOf(address));
      waiting.add(address);
    }
  }
  return found;
}

/** Pages for one question, one finding or one customer are all built alike, so one of each stands for all. */
function kindOf(address: string): string {
  if (/\/(actions\/new|questions\/)/.test(address)) {
    return address.replace(/questions\/[^/?]+/, 'questions/one').replace(/\b(?!side)\w+=[^&]*/g, '');
  }
  return address.replace(/(cases|people\/\w+)\/\w+$/, '$1/one');
}

async function cellsAt(client: ConsoleClient, path = ''): Promise<(readonly string[])[]> {
  const response = await client.get(path);
  expect([path, response.status]).toEqual([path, 200]);
  const file = Buffer.from(await response.arrayBuffer());
  const { rows } = await openRawTable(await storedFileOf(file));
  return (await Array.fromAsync(rows())).map(({ cells }) => cells);
}

describe('every table of every page', () => {
  it('can be had as a file with the same rows, as CSV or, every other one, as Excel', async () => {
    const client = readers.vi;
    const pages = await tablesOfAllPages(client);
    const tables = [...pages].flatMap(([path, found]) => found.map((table) => ({ path, ...table })));
    expect(tables.filter(({ csv, xlsx }) => !csv || !xlsx)).toEqual([]);
    expect(new Set(tables.flatMap(({ csv, xlsx }) => [csv, xlsx])).size).toBe(2 * tables.length);
    expect(tables.length).toBeGreaterThan(30);
    expect(tables.filter(({ csv = '' }) => /file=table\b/.test(csv))).toEqual([]);
    for (const [index, { rows, path, csv, xlsx }] of tables.entries()) {
      const [, ...cells] = await cellsAt(client, index % 2 === 0 ? csv : xlsx);
      if (cells.length === rows.length) {
        expect(rows.map((row) => textOf(row[0] ?? ''))).toEqual(
          cells.map(([first = '']) => comparable(first)),
        );
      } else expect([path, cells.length > rows.length]).toEqual([path, true]);
    }
  });
});

/** Dates are compared where the file is tested; of other cells the words. */
function textOf(html: string): string {
  const at = /<time datetime="([^"T]+)(?:T([^"]+))?"/.exec(html);
  if (at) return [at[1], at[2]].filter(Boolean).join(' ');
  const text = html.replace(/<(br|div)\b[^>]*>/g, ' · ').replace(/<[^>]*>/g, '');
  return comparable(text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&'));
}

function comparable(text: string): string {
  return text
    .replace(/^'/, '')
    .replace(/(\d)T(\d\d:\d\d):00$/, '$1 $2')
    .replace(/\s+/g, ' ')
    .trim();
}

describe('the file of a table', () => {
  const questions = '/waves/filescus2/results?file=questions.csv';

  it('has numbers as numbers, an interval as its two ends, and titles in the language of the reader', async () => {
    const [header, first] = await cellsAt(readers.en, questions);
    expect(header).toEqual(['Question', 'Answers', 'Result', '95 % interval, from', '95 % interval, to']);
    expect(first?.[1]).toMatch(/^\d+$/);
    expect(first?.[2]).toMatch(/^-?\d+$/);
    expect(first?.[3]).toMatch(/^-?\d+$/);
    const [vietnamese] = await cellsAt(readers.vi, questions);
    expect(vietnamese?.[0]).toBe('Câu hỏi');
  });

  it('holds what the page has no room for', async () => {
    const rows = await cellsAt(readers.en, '/settings/suppressions?file=addresses.xlsx');
    expect(rows.length).toBe(61);
    expect(rows[0]?.length).toBe(3);
    expect(rows[1]).toEqual(['person59@example.com', expect.any(String), '2026-11-01']);
  });

  it('keeps the choice of its page', async () => {
    const page = await (await readers.en.get('/settings/suppressions?search=person7')).text();
    expect(page).toContain('/settings/suppressions?search=person7&amp;file=addresses.csv');
    expect(
      await cellsAt(readers.en, '/settings/suppressions?search=person7&file=addresses.csv'),
    ).toHaveLength(2);
  });

  it('never runs as a formula', async () => {
    const [, row] = await cellsAt(readers.en, '/segments?file=segments.csv');
    expect(row?.[0]).toBe(`'=HYPERLINK("https://evil.example")`);
  });

  it('is for those who may see its page, and for nobody where there is no such table', async () => {
    expect((await readers.hr.get(questions)).status).toBe(403);
    expect((await readers.en.get('/waves/filescus2/results?file=salaries.csv')).status).toBe(404);
  });

  it('is named after its page', async () => {
    const { headers } = await readers.vi.get('/segments?file=segments.xlsx');
    expect(headers.get('content-disposition')).toContain("filename*=UTF-8''");
    expect(headers.get('content-type')).toContain('spreadsheetml');
  });
});

describe('every chart of a page', () => {
  it('is a picture that stands by itself, on white, under its finding', async () => {
    const response = await readers.en.get('/waves/filescus2/results');
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self';");
    const page = await response.text();
    const found = [...page.matchAll(/data-picture="([^"]+)"[\s\S]*?href="([^"]+)"/g)];
    expect(found.length).toBeGreaterThan(2);
    for (const [, title = '', address = ''] of found) {
      const picture = await readers.en.get(address.replaceAll('&amp;', '&'));
      expect(picture.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
      const svg = await picture.text();
      expect(svg).toContain(title.split(' ')[0]);
      expect(svg).toContain('fill="#fff"');
      expect(svg).not.toContain('light-dark');
    }
    expect((await readers.en.get('/waves/filescus2/results?image=moon.svg')).status).toBe(404);
  });

  it('has no script beside it where there is none', async () => {
    const response = await readers.en.get('/segments');
    expect(response.headers.get('content-security-policy')).not.toContain('script-src');
    expect(await response.text()).not.toContain('<script');
  });
});
