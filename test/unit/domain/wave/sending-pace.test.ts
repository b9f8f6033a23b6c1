import { expect, it } from 'vitest';
import { mailsPerMinute } from '#shared/domain/wave/sending-pace.ts';

const at = (second: number) => new Date(Date.UTC(2026, 10, 23, 2, 0, second)).toISOString();
const now = new Date(at(120));

it('measures the pace of all senders together over the time in which they sent', () => {
  const rows = [
    { run: { since: at(60), mails: 200 }, countedAt: at(90) },
    { run: { since: at(62), mails: 200 }, countedAt: at(92) },
    { run: { since: at(90), mails: 200 }, countedAt: at(120) },
    { countedAt: at(119) },
  ];
  expect(mailsPerMinute(rows, now)).toBe(600);
});

it('says nothing where no mail went out lately', () => {
  expect(mailsPerMinute([{ countedAt: at(119) }], now)).toBeUndefined();
  expect(mailsPerMinute([{ run: { since: at(0), mails: 9 }, countedAt: at(20) }], now)).toBeUndefined();
});
