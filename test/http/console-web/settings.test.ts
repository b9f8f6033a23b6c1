import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { getBrand } from '#shared/services/brand/get-brand.ts';
import { type ConsoleClient, signedIn } from '#test/support/console.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { aPng } from '#test/support/pictures.ts';
import { testResources } from '#test/support/resources.ts';

let db: Database;
let stop: () => Promise<void>;
let client: ConsoleClient;
beforeEach(async () => {
  ({ db, stop } = await startTestDatabase());
  client = await signedIn(testResources(db), ['marketing']);
});
afterEach(async () => await stop());

const typed = { name: 'Bưu điện Sài Gòn', colour: '#7a1f5c', 'reply-to': 'hello@acme.example' };
const upload = (picture: Uint8Array<ArrayBuffer>) => new File([picture], 'logo.png', { type: 'image/png' });
const saved = async () => await getBrand(testResources(db));
const fieldsOf = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/<input[^>]*name="([^"]+)"[^>]*value="([^"]*)"/g)].map(([, name, value]) => [
      name,
      value,
    ]),
  );

describe('the settings', () => {
  it('are saved, and shown from then on', async () => {
    const answer = await client.post('/settings/brand', { ...typed, logo: upload(aPng(400, 120, 9000)) });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/settings/brand?saved=yes']);
    expect(await saved()).toMatchObject({ name: typed.name, colour: typed.colour, logo: { width: 400 } });
    const html = await (await client.get('/settings/brand?saved=yes')).text();
    expect(html).toContain('Saved.');
    expect(html).toContain('the logo has 8.8 KB, more than 1.5 KB');
    expect(fieldsOf(html)).toMatchObject({ 'reply-to': 'hello@acme.example' });
  });

  it('say that a light logo stands on survey pages too, in Vietnamese as well', async () => {
    await client.post('/settings/brand', { ...typed, logo: upload(aPng(400, 120)) });
    const vietnamese = await signedIn(testResources(db), ['admin'], { language: 'vi' });
    expect(await (await vietnamese.get('/settings/brand')).text()).toContain(
      'Logo hiển thị trong thư và trên trang khảo sát.',
    );
  });

  it('are an overview of what each role may open', async () => {
    const links = async (role: 'hr' | 'marketing' | 'leadership' | 'admin') => {
      const somebody = await signedIn(testResources(db), [role]);
      const html = await (await somebody.get('/settings')).text();
      return [...html.matchAll(/href="(\/settings\/[^"]+)"/g)].map(([, path]) => path);
    };
    expect(await links('leadership')).toEqual(['/settings/audit']);
    expect(await links('hr')).toEqual(['/settings/calendar', '/settings/thresholds']);
    expect(await links('admin')).toEqual(
      expect.arrayContaining([...(await links('marketing')), '/settings/api-keys']),
    );
    const admin = await signedIn(testResources(db), ['admin']);
    for (const path of await links('admin')) expect((await admin.get(path ?? '')).status).toBe(200);
  });
});

describe('the protection of employees', () => {
  it('is raised for the whole company, never below the floors, and nobody overwrites another', async () => {
    const hr = await signedIn(testResources(db), ['hr']);
    const refused = await hr.post('/settings/thresholds', { scores: '4', comments: '10', version: '0' });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('at least 5 answers for a score');
    await hr.post('/settings/thresholds', { scores: '8', comments: '12', version: '0' });
    const late = await hr.post('/settings/thresholds', { scores: '6', comments: '11', version: '0' });
    expect(late.status).toBe(409);
    const html = await late.text();
    expect(html).toContain('<dd>8</dd>');
    expect(fieldsOf(html)).toMatchObject({ scores: '6', comments: '11', version: '1' });
    expect((await hr.post('/settings/thresholds', fieldsOf(html) as Record<string, string>)).status).toBe(
      303,
    );
  });
});

describe('rest and refusal', () => {
  it('say how long customers rest, and take no less than the floor', async () => {
    const kept = await client.post('/settings/rest-periods', { relationship: '120', any: '14' });
    expect(kept.headers.get('location')).toBe('/settings/sending?saved=yes');
    const page = await (await client.get('/settings/sending')).text();
    expect(fieldsOf(page)).toMatchObject({ relationship: '120', any: '14' });
    const refused = await client.post('/settings/rest-periods', { relationship: '20', any: '20' });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('at least 30 days');
  });

  it('put an address on the list and take it off again, without its standing in any path', async () => {
    await client.post('/settings/suppressions', { email: 'Hoa@example.com' });
    const page = await (await client.get('/settings/suppressions?search=hoa')).text();
    expect(page).toContain('asked us not to write');
    const action = /action="(\/settings\/suppressions\/[^"]+\/removal)"/.exec(page)?.[1] ?? '';
    expect(action).not.toContain('hoa');
    const lifted = await client.post(action, { email: 'hoa@example.com' });
    expect(lifted.headers.get('location')).toBe('/settings/suppressions?done=lifted');
    expect(await (await client.get('/settings/suppressions')).text()).toContain('No address is on the list.');
  });
});

describe('a form with something wrong', () => {
  it('names the measured contrast and has the nearest shade ready, in both languages', async () => {
    const pale = { ...typed, colour: '#777777' };
    const english = await client.post('/settings/brand', pale);
    expect(english.status).toBe(422);
    const html = await english.text();
    expect(html).toContain('#777777 is too pale to read: its contrast with white is 4.47:1');
    expect(html).toContain('<button type="submit" name="take-colour" value="#767676">');
    const vietnamese = await signedIn(testResources(db), ['marketing'], { language: 'vi' });
    expect(await (await vietnamese.post('/settings/brand', pale)).text()).toContain(
      '#777777 quá nhạt, khó đọc: độ tương phản với màu trắng là 4,47:1',
    );
    expect((await saved()).name).toBe('Acme');
    await client.post('/settings/brand', { ...pale, 'take-colour': '#767676' });
    expect((await saved()).colour).toBe('#767676');
  });

  it('loses nothing that was typed, nor the file that was chosen', async () => {
    const wrong = { ...typed, name: 'x'.repeat(61), 'reply-to': 'nowhere', logo: upload(aPng(400, 120)) };
    const html = await (await client.post('/settings/brand', wrong)).text();
    expect(html).toContain('<a href="#name">The name may have at most 60 characters</a>');
    expect(html).toContain('<a href="#reply-to">Enter an e-mail address such as hello@example.com</a>');
    const fields = fieldsOf(html);
    expect(fields).toMatchObject({ name: 'x'.repeat(61), colour: '#7a1f5c', 'reply-to': 'nowhere' });
    await client.post('/settings/brand', { ...typed, 'kept-logo': fields['kept-logo'] ?? '' });
    expect((await saved()).logo).toMatchObject({ width: 400, height: 120 });
  });

  it.each([
    ['en', 'SVG is not shown by mail programs'],
    ['vi', 'Các chương trình thư không hiển thị SVG'],
  ] as const)('says in %s why a logo cannot be a drawing', async (language, reason) => {
    const somebody = await signedIn(testResources(db), ['marketing'], { language });
    const drawing = new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'logo.png', {
      type: 'image/png',
    });
    const answer = await somebody.post('/settings/brand', { ...typed, logo: drawing });
    const html = await answer.text();
    expect([answer.status, html.includes(`<a href="#logo">${reason}`)]).toEqual([422, true]);
    expect(html).not.toContain('kept-logo');
  });
});

describe('the two fields for one colour', () => {
  const before = { ...typed, 'colour-before': '#7a1f5c', 'picked-before': '#7a1f5c' };
  it.each([
    ['the picked one', { colour: '#7a1f5c', 'colour-picked': '#123456' }, '#123456'],
    ['the typed one', { colour: '#654321', 'colour-picked': '#7a1f5c' }, '#654321'],
    ['the typed one of both', { colour: '#654321', 'colour-picked': '#123456' }, '#654321'],
    ['neither', { colour: '#7a1f5c', 'colour-picked': '#7a1f5c' }, '#7a1f5c'],
  ])('count by what was changed: %s', async (_, fields, expected) => {
    await client.post('/settings/brand', { ...before, ...fields });
    expect((await saved()).colour).toBe(expected);
  });
});

describe('a brand that is typed', () => {
  it('is shown with its contrast and its new logo before anything is saved', async () => {
    const before = await saved();
    const pale = { ...typed, name: 'Typed', colour: '#777777', logo: upload(aPng(420, 120)) };
    const answer = await client.post('/settings/brand/preview', pale);
    const html = await (await client.get(answer.headers.get('location')?.split('#')[0] ?? '')).text();
    expect(html).toContain('#777777 is too pale to read: its contrast with white is 4.47:1');
    expect(fieldsOf(html)).toMatchObject({ name: 'Typed', colour: '#777777' });
    const [, sample = ''] = /src="(\/settings\/sample-mail\?[^"]+)"/.exec(html) ?? [];
    const mail = await (await client.get(sample.replaceAll('&amp;', '&'))).text();
    expect(mail).toContain(`/brand/${fieldsOf(html)['kept-logo']}"`);
    expect(mail).toContain('#777777');
    expect(await saved()).toEqual(before);
    const kept = { ...typed, 'kept-logo': fieldsOf(html)['kept-logo'] ?? '' };
    expect((await client.post('/settings/brand', kept)).status).toBe(303);
    expect((await saved()).logo).toMatchObject({ width: 420 });
  });

  it('says what is wrong with a file at once, and when one is no longer kept', async () => {
    const drawing = new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'logo.svg');
    const wrong = await client.post('/settings/brand/preview', { ...typed, logo: drawing });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('SVG is not shown by mail programs');
    const gone = await client.post('/settings/brand', { ...typed, 'kept-logo': '0'.repeat(32) });
    expect(gone.status).toBe(422);
    expect(await gone.text()).toContain('<a href="#logo">The file is no longer kept here');
  });
});

describe('the samples', () => {
  it('show the saved brand, in frames of our own page alone', async () => {
    await client.post('/settings/brand', { ...typed, logo: upload(aPng(400, 120)) });
    const { logo } = await saved();
    const mail = await client.get('/settings/sample-mail');
    expect(await mail.text()).toContain(`src="https://surveys.example.com/brand/${logo?.logoId}"`);
    const page = await client.get('/settings/sample-page');
    expect(await page.text()).toMatch(/--accent:#7a1f5c.*<img src="data:image\/png/s);
    for (const { headers } of [mail, page]) {
      expect(headers.get('content-security-policy')).toContain(
        "img-src 'self' data:; sandbox; frame-ancestors 'self'",
      );
    }
  });
});

describe('the calendar', () => {
  it('puts the public holidays of a year beside what was typed, each date once, and saves nothing', async () => {
    const typed = { timeZone: 'Asia/Ho_Chi_Minh', holidays: '2027-05-01 May\n2027-06-01 Our own day' };
    const answer = await client.post('/settings/calendar', { ...typed, add: '2027' });
    const html = await answer.text();
    const list = /<textarea[^>]*name="holidays"[^>]*>([^<]*)</.exec(html)?.[1]?.split(/\r?\n/) ?? [];
    expect(list).toContain('2027-06-01 Our own day');
    expect(list.filter((line) => line.startsWith('2027-05-01'))).toEqual(['2027-05-01 May']);
    expect(list.some((line) => line.startsWith('2027-02-06'))).toBe(true);
    expect(html).toContain('9 days of 2027 are added to the list, and not saved yet.');
    expect(await (await client.get('/settings/calendar')).text()).not.toContain('2027-02-06');
  });
});
