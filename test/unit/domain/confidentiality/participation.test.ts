import fc from 'fast-check';
import { expect, it } from 'vitest';
import { participationPercent } from '#shared/domain/confidentiality/participation.ts';

it('says nothing about fewer than ten invited', () => {
  expect(participationPercent(9, 9)).toBeUndefined();
  expect(participationPercent(10, 9)).toBe(90);
});

it('is always a step of five percent, at most 2.5 away from the truth', () => {
  const groups = fc
    .integer({ min: 10, max: 5000 })
    .chain((invited) => fc.tuple(fc.constant(invited), fc.integer({ min: 0, max: invited })));
  fc.assert(
    fc.property(groups, ([invited, answered]) => {
      const percent = participationPercent(invited, answered) ?? Number.NaN;
      expect(percent % 5).toBe(0);
      expect(Math.abs(percent - (100 * answered) / invited)).toBeLessThanOrEqual(2.5);
    }),
  );
});
