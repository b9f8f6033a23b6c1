import { expect, it } from 'vitest';
import { DEFAULT_CALENDAR } from '#shared/domain/calendar/company-calendar.ts';
import type { TimedWave } from '#shared/domain/wave/mail-schedule.ts';
import { forecastSending } from '#shared/domain/wave/sending-forecast.ts';
import { DEFAULT_SENDING_PLAN } from '#shared/domain/wave/sending-plan.ts';
import { aWave } from '#test/support/builders.ts';

/** Ten mails a second once the share of the rate is taken off; 36,000 an hour. */
const QUOTA = { max24HourSend: Number.POSITIVE_INFINITY, maxSendRatePerSecond: 12.5, sentLast24Hours: 0 };
const forecast = (people: Record<string, number>, overrides: Partial<TimedWave> = {}, quota = QUOTA) =>
  forecastSending(
    aWave({
      // Tuesday at 14:00 in Vietnam.
      opensAt: '2026-11-24T07:00:00.000Z',
      closesAt: '2026-12-08T10:00:00.000Z',
      sending: DEFAULT_SENDING_PLAN,
      ...overrides,
    }),
    DEFAULT_CALENDAR,
    new Map(Object.entries(people)),
    quota,
  );
const VIETNAM = 'Asia/Ho_Chi_Minh';

it('sends without a break while the window is open', () => {
  expect(forecast({ [VIETNAM]: 36_000 })).toEqual({
    firstAt: '2026-11-24T07:00:00.000Z',
    lastAt: '2026-11-24T08:00:00.000Z',
    tooLate: 0,
    zones: 1,
  });
});

it('goes on the next morning with what did not fit into the day', () => {
  expect(forecast({ [VIETNAM]: 4 * 36_000 })).toMatchObject({ lastAt: '2026-11-25T03:00:00.000Z' });
});

it('serves those whose day begins while others have to wait for their next one', () => {
  expect(forecast({ [VIETNAM]: 4 * 36_000, 'America/New_York': 36_000 })).toMatchObject({
    lastAt: '2026-11-25T03:00:00.000Z',
    zones: 2,
  });
});

it('tells the last day of a spread, and who would come too late', () => {
  const sending = { ...DEFAULT_SENDING_PLAN, days: 5 };
  expect(forecast({ [VIETNAM]: 50_000 }, { sending })?.lastAt).toBe('2026-11-30T02:16:40.000Z');
  const closesAt = '2026-11-27T10:00:00.000Z';
  expect(forecast({ [VIETNAM]: 50_000 }, { sending, closesAt })).toMatchObject({ tooLate: 10_000 });
});

it('waits for a new quota each day', () => {
  const quota = { ...QUOTA, max24HourSend: 36_000, sentLast24Hours: 18_000 };
  expect(forecast({ [VIETNAM]: 36_000 }, {}, quota)?.lastAt).toBe('2026-11-25T07:30:00.000Z');
});

it('tells nothing while the mail service lets nothing through', () => {
  expect(forecast({ [VIETNAM]: 1 }, {}, { ...QUOTA, maxSendRatePerSecond: 0 })).toBeUndefined();
});
