import { expect, it } from 'vitest';
import { PAIRED_EMPLOYEE } from '#shared/domain/survey/templates/paired.ts';
import type { InvitationMailProps } from '#shared/email/invitation-words.ts';
import { renderInvitationMail } from '#shared/email/render-invitation-mail.tsx';
import { aSurvey } from '#test/support/builders.ts';
import { anInvitationMail } from '#test/support/mails.ts';

const scoresIn = (html: string) =>
  [...html.matchAll(/score=(\d+)&amp;lang=(\w+)/g)].map(([, score]) => score);

it('carries the scale of the question that matters, each value a link', () => {
  const { html } = renderInvitationMail(anInvitationMail());
  expect(scoresIn(html)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
  expect(html).toContain('lang=vi');
});

it.each([
  ['rating', ['1', '2', '3', '4', '5']],
  ['agreement', ['1', '2', '3', '4', '5']],
  ['effort', ['1', '2', '3', '4', '5', '6', '7']],
] as const)('shows the scale of a question of the kind %s', (kind, values) => {
  const wording = { en: 'How was it?', vi: 'Quý khách thấy thế nào?' };
  const survey = aSurvey({ questions: [{ key: 'recommend', kind, required: true, wording }] });
  expect(scoresIn(renderInvitationMail(anInvitationMail({ survey })).html)).toEqual(values);
});

it('offers a button where the main question has no scale', () => {
  const wording = { en: 'Tell us about it.', vi: 'Xin Quý khách cho biết.' };
  const survey = aSurvey({
    questions: [{ key: 'recommend', kind: 'text', maxLength: 500, required: true, wording }],
  });
  const { html, text } = renderInvitationMail(anInvitationMail({ survey }));
  expect(scoresIn(html)).toEqual([]);
  expect(html).toContain('Mở khảo sát');
  expect(text).toContain('?lang=vi');
});

it('says what became of what was said last time, in the reader’s language', () => {
  const told = [
    {
      said: { en: 'Waiting takes too long.', vi: 'Chờ quá lâu.' },
      did: { en: 'A second counter is open.', vi: 'Đã mở thêm một quầy.' },
    },
  ];
  const { html, text } = renderInvitationMail(anInvitationMail({ told }));
  expect(text).toContain(
    'Những việc đã làm sau các ý kiến lần trước:\n“Chờ quá lâu.” – Đã mở thêm một quầy.',
  );
  expect(html).toContain('Đã mở thêm một quầy.');
});

it('lets customers unsubscribe and promises employees confidentiality instead', () => {
  const customer = renderInvitationMail(anInvitationMail({ language: 'en' }));
  const { unsubscribeLink, ...rest } = anInvitationMail({ language: 'en', survey: PAIRED_EMPLOYEE });
  const employee = renderInvitationMail({ ...rest, fewestAnswers: 7 });
  expect(customer.html).toContain('/u/');
  expect(customer.html).not.toContain('sealed');
  expect(employee.html).toContain('at least 7 people');
  expect(employee.html).not.toMatch(/\/u\/|anonymous/i);
});

it('names nobody where the name is missing', () => {
  const { text } = renderInvitationMail(anInvitationMail({ recipientName: ' ' }));
  expect(text.startsWith('Kính gửi Quý khách,\n')).toBe(true);
});

it('shows hostile names and texts as they are written', () => {
  const hostile = '<script>alert(1)</script> "Anna" & Co';
  const { html, text } = renderInvitationMail(anInvitationMail({ recipientName: `${hostile}\r\nBcc: x` }));
  expect(html).not.toContain('<script>');
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(text).toContain('<script>alert(1)</script>');
  expect(text.split('\n')[0]).toContain('Bcc: x');
});

it('says in a reminder to employees that it goes to everybody', () => {
  const { unsubscribeLink, ...rest } = anInvitationMail({ survey: PAIRED_EMPLOYEE });
  const { text, subject } = renderInvitationMail({ ...rest, mailing: 'reminder-1' });
  expect(text.replace(/\s+/g, ' ')).toContain('được gửi cho tất cả mọi người');
  expect(subject).toContain('7/12/2026');
});

it('says until when by the clock of the reader, and which reminder is the last', () => {
  const closesAt = '2026-12-01T10:00:00.000Z';
  const text = (overrides: Partial<InvitationMailProps>) =>
    renderInvitationMail(anInvitationMail({ language: 'en', closesAt, ...overrides })).text.replaceAll(
      '\n',
      ' ',
    );
  expect(text({})).toContain('open until Tuesday 1 December at 17:00.');
  expect(text({ timeZone: 'America/New_York' })).toContain('open until Tuesday 1 December at 5:00.');
  expect(text({ mailing: 'reminder-1' })).not.toContain('last reminder');
  expect(text({ mailing: 'reminder-2', isLast: true })).toContain('This is the last reminder.');
  expect(text({ mailing: 'reminder-2', isLast: true, language: 'vi' })).toContain(
    'Đây là thư nhắc cuối cùng.',
  );
});
