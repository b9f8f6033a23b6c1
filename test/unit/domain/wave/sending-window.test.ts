import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  isSendingTime,
  nextSendingTime,
  type SendingWindow,
  sendingTimeEnds,
} from '#shared/domain/wave/sending-window.ts';

const MINUTE = 60_000;
/** West and east of the date line, half hours, and zones whose day may begin at one or end twice. */
const ZONES = [
  'Asia/Ho_Chi_Minh',
  'Europe/Berlin',
  'America/New_York',
  'Pacific/Auckland',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Africa/Cairo',
  'Asia/Beirut',
  'America/Santiago',
];
const WORKING_HOURS: SendingWindow = {
  fromHour: 9,
  untilHour: 17,
  weekdays: [1, 2, 3, 4, 5],
  holidays: new Set(),
};
const NIGHT: SendingWindow = { ...WORKING_HOURS, fromHour: 2, untilHour: 3, weekdays: [1, 2, 3, 4, 5, 6, 7] };

const anyWindow = fc
  .record({
    fromHour: fc.integer({ min: 0, max: 23 }),
    length: fc.integer({ min: 1, max: 24 }),
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    holidays: fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { maxLength: 3 }),
  })
  .map(
    ({ fromHour, length, weekdays, holidays }): SendingWindow => ({
      fromHour,
      untilHour: Math.min(24, fromHour + length),
      weekdays,
      holidays: new Set(holidays.map((day) => `2026-03-${String(day).padStart(2, '0')}`)),
    }),
  );
/** Often close to a change of the clocks, else any minute of two years. */
const anyMoment = fc
  .oneof(
    fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2028, 0, 1) }),
    fc.integer({ min: Date.UTC(2026, 2, 7), max: Date.UTC(2026, 3, 6) }),
    fc.integer({ min: Date.UTC(2026, 9, 24), max: Date.UTC(2026, 10, 2) }),
  )
  .map((time) => new Date(time).toISOString());

it('finds the first moment that lies in the window, and none before it does', async () => {
  await fc.assert(
    fc.property(anyMoment, anyWindow, fc.constantFrom(...ZONES), (after, window, zone) => {
      const next = nextSendingTime(after, window, zone);
      expect(next >= after).toBe(true);
      expect(isSendingTime(next, window, zone)).toBe(true);
      if (next === after) return;
      const gap = Date.parse(next) - Date.parse(after);
      for (let step = 0; step < 40; step++) {
        const earlier = new Date(Date.parse(after) + (gap * step) / 40).toISOString();
        expect(isSendingTime(earlier, window, zone)).toBe(false);
      }
      expect(isSendingTime(new Date(Date.parse(next) - 1).toISOString(), window, zone)).toBe(false);
    }),
    { numRuns: 150 },
  );
});

it('knows when the window ends', async () => {
  await fc.assert(
    fc.property(anyMoment, anyWindow, fc.constantFrom(...ZONES), (after, window, zone) => {
      const next = nextSendingTime(after, window, zone);
      const end = sendingTimeEnds(next, window, zone);
      expect(end > next).toBe(true);
      expect(isSendingTime(new Date(Date.parse(end) - MINUTE).toISOString(), window, zone)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

it.each([
  // The same Friday evening in Vietnam is still a working morning in New York, and Saturday in Auckland.
  ['Asia/Ho_Chi_Minh', '2026-11-27T12:00:00.000Z', '2026-11-30T02:00:00.000Z'],
  ['America/New_York', '2026-11-27T12:00:00.000Z', '2026-11-27T14:00:00.000Z'],
  ['Pacific/Auckland', '2026-11-27T12:00:00.000Z', '2026-11-29T20:00:00.000Z'],
  // Over the last day of a month, of February, and of a year.
  ['Asia/Ho_Chi_Minh', '2026-03-31T10:00:00.000Z', '2026-04-01T02:00:00.000Z'],
  ['Asia/Ho_Chi_Minh', '2028-02-28T10:00:00.000Z', '2028-02-29T02:00:00.000Z'],
  ['Asia/Ho_Chi_Minh', '2026-12-31T10:00:00.000Z', '2027-01-01T02:00:00.000Z'],
  // An hour earlier by the sun, the same hour on the wall, from the day on which the clocks change.
  ['Europe/Berlin', '2026-03-27T17:00:00.000Z', '2026-03-30T07:00:00.000Z'],
  ['Europe/Berlin', '2026-10-23T17:00:00.000Z', '2026-10-26T08:00:00.000Z'],
  ['America/New_York', '2026-03-06T23:00:00.000Z', '2026-03-09T13:00:00.000Z'],
])('sends from nine on the next working day in %s', (zone, after, expected) => {
  expect(nextSendingTime(after, WORKING_HOURS, zone)).toBe(expected);
});

it('passes over a night whose hour summer time swallows, and takes the first of two', () => {
  expect(nextSendingTime('2026-03-29T00:00:00.000Z', NIGHT, 'Europe/Berlin')).toBe(
    '2026-03-30T00:00:00.000Z',
  );
  expect(nextSendingTime('2026-10-24T23:00:00.000Z', NIGHT, 'Europe/Berlin')).toBe(
    '2026-10-25T00:00:00.000Z',
  );
  // At half past one in UTC it is half past two for the second time.
  expect(isSendingTime('2026-10-25T01:30:00.000Z', NIGHT, 'Europe/Berlin')).toBe(true);
});

it('passes over holidays on the date of the reader', () => {
  const holidays = new Set(['2026-12-01']);
  const window = { ...WORKING_HOURS, holidays };
  const monday = '2026-11-30T12:00:00.000Z';
  expect(nextSendingTime(monday, window, 'Asia/Ho_Chi_Minh')).toBe('2026-12-02T02:00:00.000Z');
  expect(nextSendingTime(monday, window, 'America/New_York')).toBe('2026-11-30T14:00:00.000Z');
});
