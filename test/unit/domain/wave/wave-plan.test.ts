import { expect, it } from 'vitest';
import { mailingsOf } from '#shared/domain/wave/mailings.ts';
import { DEFAULT_SENDING_PLAN } from '#shared/domain/wave/sending-plan.ts';
import { sendingTimeInSeconds } from '#shared/domain/wave/sending-time.ts';
import { defaultReminders, planProblems, type WavePlan } from '#shared/domain/wave/wave-plan.ts';

const NOW = '2026-11-23T02:00:00.000Z';
const plan = (overrides: Partial<WavePlan> = {}): WavePlan => ({
  side: 'customer',
  opensAt: '2026-11-24T02:00:00.000Z',
  closesAt: '2026-12-08T02:00:00.000Z',
  remindAfterDays: [3, 5],
  thresholds: { scores: 5, comments: 10 },
  ...overrides,
});

it('finds nothing wrong with the usual plan', () => {
  expect(planProblems(plan(), NOW)).toEqual([]);
  expect(planProblems(plan({ opensAt: NOW }), NOW)).toEqual([]);
});

it.each([
  ['opens-in-the-past', { opensAt: '2026-11-22T02:00:00.000Z' }],
  ['opens-too-far-ahead', { opensAt: '2028-01-01T02:00:00.000Z', closesAt: '2028-01-10T02:00:00.000Z' }],
  ['closes-before-it-opens', { closesAt: '2026-11-24T02:00:00.000Z', remindAfterDays: [] }],
  ['open-too-long', { closesAt: '2027-12-08T02:00:00.000Z' }],
  ['reminder-after-the-close', { remindAfterDays: [14] }],
  ['hours-impossible', { sending: { ...DEFAULT_SENDING_PLAN, weekdays: [] } }],
  ['hours-impossible', { sending: { ...DEFAULT_SENDING_PLAN, atHour: 17 } }],
  ['spread-too-long', { sending: { ...DEFAULT_SENDING_PLAN, days: 61 } }],
  ['no-time-before-the-close', { sending: { ...DEFAULT_SENDING_PLAN, days: 12 } }],
  ['thresholds-too-low', { thresholds: { scores: 5, comments: 9 } }],
  ['thresholds-too-low', { thresholds: { scores: 4.5, comments: 10 } }],
] as [string, Partial<WavePlan>][])('names %s', (problem, overrides) => {
  expect(planProblems(plan(overrides), NOW)).toEqual([problem]);
});

it('reminds after three and five days, as far as the wave stays open for four hours more', () => {
  expect(defaultReminders({ opensAt: NOW, closesAt: '2026-11-28T06:00:00.000Z' })).toEqual([3]);
  expect(defaultReminders({ opensAt: NOW, closesAt: '2026-11-28T06:00:00.001Z' })).toEqual([3, 5]);
});

it('numbers reminders by their day, in whatever order they were planned', () => {
  expect(mailingsOf({ opensAt: NOW, remindAfterDays: [5, 3] })).toEqual([
    { mailing: 'invitation', dueAt: NOW },
    { mailing: 'reminder-1', dueAt: '2026-11-26T02:00:00.000Z' },
    { mailing: 'reminder-2', dueAt: '2026-11-28T02:00:00.000Z' },
  ]);
});

it('says how long sending takes at 80 % of the rate, and over how many days of quota', () => {
  const quota = { max24HourSend: 50_000, maxSendRatePerSecond: 14, sentLast24Hours: 10_000 };
  expect(sendingTimeInSeconds(0, quota)).toBe(0);
  expect(sendingTimeInSeconds(40_000, quota)).toBe(Math.ceil(40_000 / 11.2));
  expect(sendingTimeInSeconds(40_001, quota)).toBe(86_400 + 1);
  expect(sendingTimeInSeconds(100_000, quota)).toBe(2 * 86_400 + Math.ceil(10_000 / 11.2));
  expect(sendingTimeInSeconds(100_000, { ...quota, max24HourSend: Number.POSITIVE_INFINITY })).toBe(8929);
  expect(sendingTimeInSeconds(1, { ...quota, maxSendRatePerSecond: 0 })).toBe(Number.POSITIVE_INFINITY);
});
