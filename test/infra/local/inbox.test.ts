import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createInboxApp } from '#infra/local/inbox/app.tsx';
import { type Mailbox, openMailbox } from '#infra/local/ses/mailbox.ts';

let folder: string;
let mailbox: Mailbox;
let app: Hono;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'insideout-inbox-'));
  mailbox = openMailbox(folder);
  app = createInboxApp(mailbox);
  for (let number = 1; number <= 120; number++) mailbox.store(metadata(number), rawMail(number));
});

afterAll(() => rmSync(folder, { recursive: true }));

test('the list shows the newest mails first, page by page', async () => {
  const first = await text('/local/inbox');
  expect(first).toContain('120 mails');
  expect(first).toContain('Chuyến bay 120');
  expect(first).toContain('Chuyến bay 71<');
  expect(first).not.toContain('Chuyến bay 70<');
  const last = await text('/local/inbox?page=3');
  expect(last).toContain('Chuyến bay 20<');
  expect(last).toContain('Page 3 of 3');
});

test('the list is searched by recipient and by subject', async () => {
  expect(await text('/local/inbox?to=guest-17%40')).toContain('Chuyến bay 17<');
  expect(await text('/local/inbox?subject=bay+118')).toContain('Chuyến bay 118<');
  expect(await text('/local/inbox?to=nobody')).toContain('No mails here yet');
});

test('a mail is shown in a frame that may run nothing and load nothing', async () => {
  const [mail] = mailbox.find({ to: 'guest-5@example.com' });
  const page = await text(`/local/inbox/${mail?.messageId}`);
  expect(page).toMatch(/<iframe[^>]* sandbox="allow-popups allow-popups-to-escape-sandbox"/);
  expect(page).toContain('Kính gửi Quý khách 5');
  expect(page).toContain('List-Id: surveys');
  expect(page).not.toContain('<script>alert');
  const shown = await app.request(`/local/inbox/${mail?.messageId}/html`);
  expect(shown.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
  expect(await shown.text()).toContain('<h1>Kính gửi Quý khách 5</h1>');
});

test('a mail can be downloaded as it was sent', async () => {
  const [mail] = mailbox.find({ to: 'guest-5@example.com' });
  const response = await app.request(`/local/inbox/${mail?.messageId}.eml`);
  expect(response.headers.get('content-type')).toBe('message/rfc822');
  expect(Buffer.from(await response.arrayBuffer())).toEqual(rawMail(5));
});

test('the list can be had as JSON, with the content of each mail', async () => {
  const response = await app.request('/local/inbox.json?to=guest-5@example.com&content=1');
  expect(await response.json()).toMatchObject({
    total: 1,
    mails: [
      {
        number: 5,
        subject: 'Chuyến bay 5',
        text: expect.stringContaining('Kính gửi'),
        tags: { invitation: 'i5' },
      },
    ],
  });
  const later = await app.request('/local/inbox.json?after=118');
  expect(await later.json()).toMatchObject({ total: 2, mails: [{ number: 120 }, { number: 119 }] });
});

test.each([
  '/local/inbox/unknown',
  '/local/inbox/unknown.eml',
  '/local/inbox/..%2findex.jsonl.eml',
  '/local/else',
])('there is nothing at %s', async (address) => {
  expect((await app.request(address)).status).toBe(404);
});

test('a mailbox that is opened again knows every mail, and forgets half a line', () => {
  appendFileSync(path.join(folder, 'index.jsonl'), '{"number":121,"messageId":"hal');
  const again = openMailbox(folder);
  expect(again.find({})).toHaveLength(120);
  const stored = again.store(metadata(121), rawMail(121));
  expect(stored.number).toBe(121);
  expect(openMailbox(folder).find({ to: 'guest-121@example.com' })).toHaveLength(1);
});

async function text(address: string): Promise<string> {
  return await (await app.request(address)).text();
}

function metadata(number: number) {
  return {
    messageId: `0107-${number}-000000`,
    acceptedAt: new Date(Date.UTC(2026, 10, 23, 9, 0, number)).toISOString(),
    from: 'Acme <surveys@example.com>',
    recipients: [`guest-${number}@example.com`],
    subject: `Chuyến bay ${number}`,
    tags: { invitation: `i${number}` },
  };
}

function rawMail(number: number): Buffer {
  return Buffer.from(
    [
      'From: Acme <surveys@example.com>',
      `To: guest-${number}@example.com`,
      'List-Id: surveys',
      'Content-Type: multipart/alternative; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      '',
      `Kính gửi Quý khách ${number}`,
      '--b',
      'Content-Type: text/html; charset=utf-8',
      '',
      `<h1>Kính gửi Quý khách ${number}</h1><script>alert(1)</script>`,
      '--b--',
      '',
    ].join('\r\n'),
  );
}
