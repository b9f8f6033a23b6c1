import fc from 'fast-check';
import { expect, it } from 'vitest';
import { percentOf, rangeAround, ticksOf } from '#shared/web/charts/scale.ts';

it('places a value on its axis in percent, and keeps what lies outside at the edge', () => {
  expect(percentOf(0, [-100, 100])).toBe('50%');
  expect(percentOf(37, [-100, 100])).toBe('68.5%');
  expect(percentOf(-200, [-100, 100])).toBe('0%');
});

it('divides an axis at round values', () => {
  expect(ticksOf([-100, 100])).toEqual([-100, -50, 0, 50, 100]);
  expect(ticksOf([0, 10])).toEqual([0, 5, 10]);
  expect(ticksOf([0.3, 0.9])).toEqual([0.4, 0.6, 0.8]);
});

it('chooses a range that holds every value, has a length, and never leaves the limits of the metric', () => {
  const values = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { maxLength: 20 });
  fc.assert(
    fc.property(values, (values) => {
      const [low, high] = rangeAround(values, [-100, 100]);
      expect(low).toBeLessThan(high);
      expect(low).toBeGreaterThanOrEqual(-100);
      expect(high).toBeLessThanOrEqual(100);
      for (const value of values) {
        expect(value).toBeGreaterThanOrEqual(low);
        expect(value).toBeLessThanOrEqual(high);
      }
      const ticks = ticksOf([low, high]);
      expect(ticks.length).toBeGreaterThan(1);
      expect(ticks.length).toBeLessThan(8);
    }),
  );
});
