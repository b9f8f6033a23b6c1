import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Unit } from '#shared/domain/unit/unit.ts';
import { unitTreeOf } from '#shared/domain/unit/unit-tree.ts';
import { participationOf } from '#shared/domain/wave/participation.ts';

const company: Unit[] = [
  { unitId: 'company', name: 'Company' },
  { unitId: 'north', name: 'North', parentId: 'company' },
  { unitId: 'south', name: 'South', parentId: 'company' },
  { unitId: 'hanoi', name: 'Hà Nội', parentId: 'north' },
  { unitId: 'haiphong', name: 'Hải Phòng', parentId: 'north' },
];
const counts = (byUnit: Record<string, [invited: number, answered: number]>) =>
  new Map(Object.entries(byUnit).map(([unitId, [invited, answered]]) => [unitId, { invited, answered }]));

it('adds children to their parents and rounds to five percent', () => {
  const shown = participationOf(
    unitTreeOf(company),
    counts({ hanoi: [30, 11], haiphong: [20, 20], south: [40, 1] }),
  );
  expect(shown).toEqual({
    percent: 35,
    groups: [
      { unitId: 'company', percent: 35 },
      { unitId: 'north', percent: 60 },
      { unitId: 'hanoi', percent: 35 },
      { unitId: 'haiphong', percent: 100 },
      { unitId: 'south', percent: 5 },
    ],
  });
});

it('shows nothing of fewer than ten, and nothing from which a group of fewer than ten can be worked out', () => {
  const units = unitTreeOf(company);
  expect(participationOf(units, counts({ hanoi: [9, 9] }))).toEqual({ groups: [] });
  const nine = participationOf(units, counts({ hanoi: [30, 10], haiphong: [9, 9], south: [40, 1] }));
  expect(nine.groups.map(({ unitId }) => unitId)).toEqual(['company', 'south', 'north']);
});

it('leaves between the shown groups of any tree remainders of nobody or of at least ten', () => {
  const invitedBy = fc.record(
    Object.fromEntries(company.map(({ unitId }) => [unitId, fc.integer({ min: 0, max: 25 })])),
  );
  fc.assert(
    fc.property(invitedBy, (invited) => {
      const tree = unitTreeOf(company);
      const direct = new Map(
        Object.entries(invited).map(([id, count]) => [id, { invited: count, answered: 0 }]),
      );
      const shown = new Set(participationOf(tree, direct).groups.map(({ unitId }) => unitId));
      const total = (unitId: string): number =>
        (invited[unitId] ?? 0) + tree.childrenOf(unitId).reduce((sum, child) => sum + total(child.unitId), 0);
      for (const unitId of shown) {
        const children = tree.childrenOf(unitId).filter((child) => shown.has(child.unitId));
        const rest = total(unitId) - children.reduce((sum, child) => sum + total(child.unitId), 0);
        expect(total(unitId)).toBeGreaterThanOrEqual(10);
        if (rest > 0) expect(rest).toBeGreaterThanOrEqual(10);
      }
    }),
  );
});
