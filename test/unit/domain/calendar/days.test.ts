import { expect, it } from 'vitest';
import { afterDays, daysBetween, nextWholeDay } from '#shared/domain/calendar/days.ts';

const MONDAY = '2026-11-23T09:30:00.000Z';

it('finds the same time of day, later and earlier, also a part of a day away', () => {
  expect(afterDays(MONDAY, 8)).toBe('2026-12-01T09:30:00.000Z');
  expect(afterDays(MONDAY, -23)).toBe('2026-10-31T09:30:00.000Z');
  expect(afterDays(MONDAY, 0.5)).toBe('2026-11-23T21:30:00.000Z');
});

it('counts whole and part days, below zero backwards', () => {
  expect(daysBetween(MONDAY, '2026-11-26T21:30:00.000Z')).toBe(3.5);
  expect(daysBetween('2026-11-24T09:30:00.000Z', MONDAY)).toBe(-1);
});

it.each([
  ['2026-11-23T09:29:59.999Z', MONDAY],
  [MONDAY, '2026-11-24T09:30:00.000Z'],
  ['2026-11-25T12:00:00.000Z', '2026-11-26T09:30:00.000Z'],
])('at %s the next whole day since the beginning is at %s', (now, next) => {
  expect(nextWholeDay(MONDAY, now)).toBe(next);
});
