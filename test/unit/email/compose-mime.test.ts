import PostalMime from 'postal-mime';
import { expect, it } from 'vitest';
import { addressOnTheWire, composeMime } from '#shared/email/compose-mime.ts';
import { invitationHeaders, staffMailHeaders } from '#shared/email/mail-headers.ts';
import { renderInvitationMail } from '#shared/email/render-invitation-mail.tsx';
import { parseSender } from '#shared/email/sender.ts';
import { anInvitationMail } from '#test/support/mails.ts';

const LINK = 'https://surveys.example.com/u/wave000001.abcdefghjkmnpqrstvwxyz01.AbCdEfGhIjKlMnOpQrStUv';
const shared = { waveId: 'wave000001', mailing: 'invitation', senderAddress: 'surveys@example.com' } as const;

const compose = async (overrides: Partial<Parameters<typeof composeMime>[0]> = {}) =>
  Buffer.from(
    await composeMime({
      from: { name: 'Công ty Sài Gòn', address: 'surveys@example.com' },
      to: { name: 'Trần Văn Minh', address: 'minh@example.net' },
      mail: renderInvitationMail(anInvitationMail()),
      headers: invitationHeaders({
        ...shared,
        side: 'customer',
        unsubscribeLink: LINK,
        configurationSet: 'insideout',
      }),
      date: new Date('2026-11-23T09:00:00Z'),
      ...overrides,
    }),
  ).toString();

const headOf = (raw: string) => raw.slice(0, raw.indexOf('\r\n\r\n'));

it('lets customers unsubscribe in one click, on a line that is not folded', async () => {
  const lines = headOf(await compose()).split('\r\n');
  expect(lines).toContain(`List-Unsubscribe: <${LINK}>`);
  expect(lines).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
  const head = lines.join('\n').toLowerCase();
  expect(head).toContain('list-id: <customer-surveys.example.com>');
  expect(head).toContain('feedback-id: wave000001:invitation:customer:insideout');
  expect(head).toContain('x-ses-configuration-set: insideout');
  expect(head).not.toContain('auto-submitted');
});

it('marks the mails to employees and staff as automatic and gives them no list', async () => {
  const kinds = [invitationHeaders({ ...shared, side: 'employee' }), staffMailHeaders(undefined)];
  for (const headers of kinds) {
    const head = headOf(await compose({ headers })).toLowerCase();
    expect(head).toContain('auto-submitted: auto-generated');
    expect(head).toContain('x-auto-response-suppress: all');
    expect(head).not.toMatch(/list-|feedback-id|configuration-set/);
  }
});

it('can be read by a mail program, accents and all', async () => {
  const raw = await compose();
  expect(headOf(raw)).toMatch(/^[\x20-\x7e\r\n\t]+$/);
  const { subject, from, to, text, html } = await PostalMime.parse(raw);
  const mail = renderInvitationMail(anInvitationMail());
  expect({ subject, from, to }).toMatchObject({
    subject: mail.subject,
    from: { name: 'Công ty Sài Gòn', address: 'surveys@example.com' },
    to: [{ name: 'Trần Văn Minh', address: 'minh@example.net' }],
  });
  expect(text?.replaceAll('\r\n', '\n').trim()).toBe(mail.text.trim());
  expect(html?.replaceAll('\r\n', '\n').trim()).toBe(mail.html.trim());
});

it('lets no name and no subject start a header', async () => {
  const mail = {
    ...renderInvitationMail(anInvitationMail()),
    subject: 'Hello\r\nBcc: everybody@example.com',
  };
  const to = { name: 'Minh\r\nBcc: everybody@example.com', address: 'minh@example.net' };
  const { bcc, subject } = await PostalMime.parse(await compose({ mail, to }));
  expect(bcc).toBeUndefined();
  expect(subject).toBe('Hello Bcc: everybody@example.com');
});

it('writes international domains as mail servers take them', () => {
  expect(addressOnTheWire('minh@cà-phê.example')).toBe('minh@xn--c-ph-0na7d.example');
  expect(addressOnTheWire('minh@example.net')).toBe('minh@example.net');
});

it.each([
  ['Acme <surveys@example.com>', { name: 'Acme', address: 'surveys@example.com' }],
  ['"Acme, Inc." <surveys@example.com>', { name: 'Acme, Inc.', address: 'surveys@example.com' }],
  ['surveys@example.com', { name: 'surveys@example.com', address: 'surveys@example.com' }],
])('reads the sender %s', (sender, expected) => {
  expect(parseSender(sender)).toEqual(expected);
});
