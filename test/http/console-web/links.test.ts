import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { listOpenLinks } from '#shared/adapters/dynamodb/open-link-store.ts';
import { adjustRows } from '#shared/adapters/dynamodb/tally-store.ts';
import { openLinkTokenFor } from '#shared/services/invitation/answer-token.ts';
import { type ConsoleClient, signedIn } from '#test/support/console.ts';
import { aRunningCompany } from '#test/support/console-company.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { readQr } from '#test/support/qr-bitmap.ts';
import { testResources } from '#test/support/resources.ts';

const LINKS = '/waves/linkscus2/links';

let db: Database;
let stop: () => Promise<void>;
let marketing: ConsoleClient;
let leadership: ConsoleClient;
let address: string;
beforeAll(async () => {
  ({ db, stop } = await startTestDatabase());
  await aRunningCompany(db, 'links');
  const resources = testResources(db);
  marketing = await signedIn(resources, ['marketing']);
  leadership = await signedIn(resources, ['leadership']);
  const token = openLinkTokenFor(resources.secrets, { waveId: 'linkscus2', linkId: 'counter00001' });
  address = `https://surveys.example.com/o/${token}`;
});
afterAll(async () => await stop());

const text = async (response: Response | Promise<Response>) => await (await response).text();

describe('the page of links', () => {
  it('adds a widget and leads to it', async () => {
    const fields = { name: 'Cửa hàng', unitId: 'hue', channel: 'widget', embedOn: 'https://shop.example/a' };
    const response = await marketing.post(LINKS, { ...fields, product: 'Bún bò' });
    expect(response.status).toBe(303);
    const location = response.headers.get('location') ?? '';
    expect(location).toMatch(/^\/waves\/linkscus2\/links\/[0-9a-z]{12}\?done=created$/);
    const page = await text(marketing.get(location));
    expect(page).toContain('The link is there.');
    expect(page).toContain('Bún bò');
    expect(page).toMatch(
      /&lt;script async src=&quot;https:\/\/surveys\.example\.com\/w\/linkscus2\.[\w.-]+\.js&quot;/,
    );
  });

  it('says what is wrong beside each field, keeps what was typed, and adds nothing', async () => {
    const before = await listOpenLinks(db, 'linkscus2');
    const fields = { name: '<b>Quầy</b>', unitId: 'moon', channel: 'widget', embedOn: 'shop.example' };
    const response = await marketing.post(LINKS, fields);
    expect(response.status).toBe(422);
    const page = await response.text();
    expect(page).toContain('Choose a unit that this wave knows.');
    expect(page).toContain('Write each address with https:// in front');
    expect(page).toContain('value="&lt;b&gt;Quầy&lt;/b&gt;"');
    expect(await listOpenLinks(db, 'linkscus2')).toEqual(before);
  });

  it('offers no form to those who only look on, nor once the wave is over', async () => {
    expect(await text(marketing.get(LINKS))).toContain('Add the link');
    expect(await text(leadership.get(LINKS))).not.toContain('Add the link');
    expect(await text(leadership.get(`${LINKS}/counter00001`))).not.toContain('End this link');
    expect(await text(marketing.get('/waves/linkscus1/links'))).not.toContain('Add the link');
    const late = await marketing.post('/waves/linkscus1/links', {
      name: 'x',
      unitId: 'hue',
      channel: 'link',
    });
    expect([late.status, await late.text()]).toEqual([422, expect.stringContaining('This wave is over.')]);
  });

  it('is led to from the page of a customer wave, and from no other', async () => {
    const admin = await signedIn(testResources(db), ['admin']);
    expect(await text(admin.get('/waves/linkscus2'))).toContain(`href="${LINKS}"`);
    expect(await text(admin.get('/waves/linksemp2'))).not.toContain('/links"');
  });
});

describe('a link', () => {
  it('shows its address and a code that says it, on the page, in the file and on the poster', async () => {
    const page = await text(leadership.get(`${LINKS}/counter00001`));
    expect(page).toContain(`>${address}</textarea>`);
    expect(readQr(page.slice(page.indexOf('class="qr"')))).toBe(address);
    const file = await leadership.get(`${LINKS}/counter00001/qr.svg`);
    expect(file.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="qr-counter00001.svg"');
    expect(readQr(await file.text())).toBe(address);
    const poster = await text(leadership.get(`${LINKS}/counter00001/poster?languages=both&size=a4`));
    expect(readQr(poster)).toBe(address);
    expect(poster).toContain(`<strong>${address.slice('https://'.length)}</strong>`);
    expect(poster).toContain(
      '<span lang="vi">Anh/Chị thấy thế nào?</span><span lang="en">How do you see it?</span>',
    );
  });

  it('has posters whose stylesheets exist, one for each paper, and says nothing foreign', async () => {
    for (const size of ['a5', 'a4', '"><script>']) {
      const poster = await text(
        marketing.get(`${LINKS}/counter00001/poster?size=${encodeURIComponent(size)}`),
      );
      const [, stylesheet = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(poster) ?? [];
      expect(await text(marketing.get(stylesheet))).toContain('@page { size: ');
      expect(poster).not.toContain('<script>');
      expect(poster).not.toContain('style=');
    }
    const a4 = await text(marketing.get(`${LINKS}/counter00001/poster?size=a4`));
    const [, stylesheet = ''] = /href="([^"]+poster-a4[^"]+)"/.exec(a4) ?? [];
    expect(await text(marketing.get(stylesheet))).toMatch(/@page \{ size: 210mm 297mm/);
  });

  it('tells how to set a kiosk up, and a widget which pages show it', async () => {
    const kiosk = await text(marketing.get(`${LINKS}/kiosk0000001`));
    expect(kiosk).toMatch(
      /chrome --kiosk --incognito https:\/\/surveys\.example\.com\/o\/linkscus2\.kiosk0000001\./,
    );
    expect(await text(marketing.get(`${LINKS}/widget000001`))).toContain('https://www.shop.example');
  });

  it('is ended after one more question, and then says so', async () => {
    const client = await signedIn(testResources(db), ['admin']);
    const path = `${LINKS}/counter00001`;
    expect(await text(client.get(`${path}/ending`))).toContain('This cannot be undone.');
    const response = await client.post(`${path}/ending`);
    expect(response.headers.get('location')).toBe(`${LINKS}?done=ended`);
    expect(await text(client.get(`${LINKS}?done=ended`))).toContain('takes no more answers');
    const page = await text(client.get(path));
    expect(page).toContain('Nobody can answer through this link any more.');
    expect(page).not.toContain('End this link');
    expect((await client.post(`${path}/ending`)).headers.get('location')).toBe(LINKS);
  });
});

describe('answers through links', () => {
  it('stand beside those of the invited, and never among them', async () => {
    const counters = new Map([['responses', 15]]);
    await adjustRows(db, [{ waveId: 'linkscus1', cut: 'link:counter00009', part: 'H0', counters }]);
    const wave = await text(marketing.get('/waves/linkscus1'));
    expect(wave).toContain('45 of 100');
    expect(wave).toMatch(/Through open links<\/span> <span class="number">15</);
    const results = await text(marketing.get('/waves/linkscus1/results'));
    expect(results).toContain('60 answers · 45% of those invited · 15 through open links');
    expect(await text(marketing.get('/waves/linkscus2/results'))).not.toContain('through open links');
  });
});
