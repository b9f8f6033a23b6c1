import { expect, it } from 'vitest';
import { quotaReader } from '#shared/services/delivery/send-quota.ts';
import { aMailDouble } from '#test/support/mail-double.ts';

const MINUTE = 60_000;

function aReader() {
  const time = { now: Date.parse('2026-11-23T09:00:00Z') };
  const mail = aMailDouble();
  return { time, mail, read: quotaReader({ mail, clock: () => new Date(time.now) }) };
}

it('notices within a minute that the quota has changed', async () => {
  const { time, mail, read } = aReader();
  expect((await read()).maxSendRatePerSecond).toBe(10_000);
  mail.quota = { ...mail.quota, maxSendRatePerSecond: 14 };
  time.now += MINUTE - 1;
  expect((await read()).maxSendRatePerSecond).toBe(10_000);
  time.now += 1;
  expect((await read()).maxSendRatePerSecond).toBe(14);
});

it('goes on with the last known quota when the mail service does not answer', async () => {
  const { time, mail, read } = aReader();
  const unanswered = async () => await Promise.reject(new Error('TimeoutError'));
  mail.getQuota = unanswered;
  await expect(read()).rejects.toThrow('TimeoutError');
  mail.getQuota = async () => mail.quota;
  await read();
  mail.getQuota = unanswered;
  time.now += MINUTE;
  expect(await read()).toBe(mail.quota);
});
