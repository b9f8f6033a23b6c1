import fc from 'fast-check';
import { expect, it } from 'vitest';
import { digestPeriod, nextDigestAt } from '#shared/domain/digest/period.ts';

const hanoi = { weekday: 1, hour: 8, timeZone: 'Asia/Ho_Chi_Minh' };

it('names the ISO week of the readers, not of the server', () => {
  expect(digestPeriod(hanoi, new Date('2026-11-22T16:59:00Z'))).toBe('2026-W47');
  expect(digestPeriod(hanoi, new Date('2026-11-22T17:00:00Z'))).toBe('2026-W48');
  expect(digestPeriod(hanoi, new Date('2027-01-01T12:00:00Z'))).toBe('2026-W53');
});

it('comes on the next Monday at eight, and a week later when that moment is now', () => {
  expect(nextDigestAt(hanoi, new Date('2026-11-22T05:00:00Z')).toISOString()).toBe(
    '2026-11-23T01:00:00.000Z',
  );
  expect(nextDigestAt(hanoi, new Date('2026-11-23T00:59:59Z')).toISOString()).toBe(
    '2026-11-23T01:00:00.000Z',
  );
  expect(nextDigestAt(hanoi, new Date('2026-11-23T01:00:00Z')).toISOString()).toBe(
    '2026-11-30T01:00:00.000Z',
  );
});

it('keeps the hour on the wall through both changes of the clock', () => {
  const berlin = { weekday: 7, hour: 9, timeZone: 'Europe/Berlin' };
  expect(nextDigestAt(berlin, new Date('2026-03-28T12:00:00Z')).toISOString()).toBe(
    '2026-03-29T07:00:00.000Z',
  );
  expect(nextDigestAt(berlin, new Date('2026-10-24T12:00:00Z')).toISOString()).toBe(
    '2026-10-25T08:00:00.000Z',
  );
  const swallowed = { weekday: 7, hour: 2, timeZone: 'Europe/Berlin' };
  expect(nextDigestAt(swallowed, new Date('2026-03-28T12:00:00Z')).toISOString()).toBe(
    '2026-03-29T01:00:00.000Z',
  );
});

it('always lies ahead, at most eight days away, and in a week of its own each time', () => {
  const calendar = fc.record({
    weekday: fc.integer({ min: 1, max: 7 }),
    hour: fc.integer({ min: 0, max: 23 }),
    timeZone: fc.constantFrom(
      'Asia/Ho_Chi_Minh',
      'Europe/Berlin',
      'America/Los_Angeles',
      'Pacific/Kiritimati',
    ),
  });
  const moment = fc.date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(calendar, moment, (settings, now) => {
      const next = nextDigestAt(settings, now);
      const afterThat = nextDigestAt(settings, next);
      expect(next.getTime()).toBeGreaterThan(now.getTime());
      expect(next.getTime() - now.getTime()).toBeLessThanOrEqual(8 * 24 * 3600_000);
      expect(digestPeriod(settings, afterThat)).not.toBe(digestPeriod(settings, next));
    }),
  );
});
