import { expect, it } from 'vitest';
import { followUpSpeed } from '#shared/domain/case/follow-up-speed.ts';

const NOW = '2026-11-23T09:00:00.000Z';
const worked = (openedAt: string, dueAt: string, calledAt?: string) => ({
  openedAt: `2026-11-${openedAt}:00:00.000Z`,
  dueAt: `2026-11-${dueAt}:00:00.000Z`,
  ...(calledAt && { calledAt: `2026-11-${calledAt}:00:00.000Z` }),
});

it('tells the median of the days to the first call, and who was called in time', () => {
  const called = [
    worked('16T09', '18T09', '17T09'),
    worked('16T09', '18T09', '18T09'),
    worked('16T09', '18T09', '19T21'),
  ];
  expect(followUpSpeed(called, [], NOW)).toEqual({ called: 3, medianDays: 2, due: 3, inTime: 2 });
  expect(followUpSpeed(called.slice(0, 2), [], NOW)?.medianDays).toBe(1.5);
});

it('counts whoever waits beyond the deadline, or was never called, as late, and waiting itself as nothing yet', () => {
  const closedWithoutCall = worked('16T09', '18T09');
  const waiting = [{ dueAt: '2026-11-20T09:00:00.000Z' }, { dueAt: '2026-11-24T09:00:00.000Z' }];
  expect(followUpSpeed([closedWithoutCall], waiting, NOW)).toEqual({ called: 0, due: 2, inTime: 0 });
  expect(followUpSpeed([], [], NOW)).toBeUndefined();
});
