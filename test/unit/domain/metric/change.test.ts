import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeBetween, changesOfTable } from '#shared/domain/metric/change.ts';
import { histogramOfValues } from '#shared/domain/metric/moments.ts';

describe('a change', () => {
  it('of the score is detectable only when chance would hardly give it', () => {
    const before = { '9': 40, '7': 30, '3': 30 };
    expect(changeBetween('nps', before, { '9': 50, '7': 30, '3': 20 })).toMatchObject({
      difference: 20,
      detectable: false,
    });
    expect(changeBetween('nps', before, { '9': 80, '7': 10, '3': 10 })).toMatchObject({
      difference: 60,
      detectable: true,
    });
  });

  it('of a share counts the two best answers', () => {
    const change = changeBetween('top-two-box', { '5': 48, '3': 32 }, { '4': 56, '2': 14 });
    expect(change?.difference).toBeCloseTo(0.2, 12);
    expect(change?.detectable).toBe(true);
  });

  it('of a mean needs two answers on each side', () => {
    expect(changeBetween('effort', { '5': 1 }, { '4': 3, '6': 3 })).toBeUndefined();
    expect(changeBetween('effort', { '2': 20, '3': 20 }, { '6': 20, '7': 20 })).toMatchObject({
      difference: 4,
      detectable: true,
    });
  });

  it('does not exist without answers on both sides', () => {
    expect(changeBetween('nps', {}, { '9': 5 })).toBeUndefined();
    expect(changeBetween('top-two-box', { '4': 5 }, {})).toBeUndefined();
  });

  it('is the opposite when looked at backwards, and its interval contains it', () => {
    const answers = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(answers, answers, (first, second) => {
        const [a, b] = [histogramOfValues(first), histogramOfValues(second)];
        const [there, back] = [changeBetween('nps', a, b), changeBetween('nps', b, a)];
        expect(there?.difference).toBeCloseTo(-(back?.difference ?? Number.NaN), 9);
        expect(there?.p).toBeCloseTo(back?.p ?? Number.NaN, 9);
        expect(there?.low).toBeLessThanOrEqual(there?.difference ?? Number.NaN);
        expect(there?.high).toBeGreaterThanOrEqual(there?.difference ?? Number.NaN);
      }),
    );
  });
});

it('one finding among many rows may be chance, and is then no longer called one', () => {
  const alone = changeBetween('nps', { '9': 40, '7': 30, '3': 30 }, { '9': 54, '7': 26, '3': 20 });
  const nothing = changeBetween('nps', { '9': 40, '3': 40 }, { '9': 40, '3': 40 });
  expect(alone?.detectable).toBe(true);
  const rows = changesOfTable([
    { unit: 'hanoi', change: alone },
    ...Array.from({ length: 19 }, (_, index) => ({ unit: `unit-${index}`, change: nothing })),
    { unit: 'without', change: undefined },
  ]);
  expect(rows.map(({ unit }) => unit).slice(0, 2)).toEqual(['hanoi', 'unit-0']);
  expect(rows[0]?.change).toMatchObject({ difference: alone?.difference, detectable: false });
  expect(rows.at(-1)?.change).toBeUndefined();
});
