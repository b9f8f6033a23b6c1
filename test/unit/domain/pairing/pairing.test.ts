import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { histogramOfValues } from '#shared/domain/metric/moments.ts';
import { gapBetween } from '#shared/domain/pairing/gap.ts';
import { linkageOf } from '#shared/domain/pairing/linkage.ts';
import type { PairCell, PairGap, PairRow } from '#shared/domain/pairing/pair-rows.ts';
import { pairedQuestions } from '#shared/domain/pairing/paired-questions.ts';
import { widestGap } from '#shared/domain/pairing/widest-gap.ts';
import { PAIRED_CUSTOMER, PAIRED_EMPLOYEE } from '#shared/domain/survey/templates/paired.ts';
import { expectGolden, golden } from '#test/support/golden.ts';
import { CUSTOMER_SURVEY, EMPLOYEE_SURVEY } from '#test/support/paired-company.ts';

const cell = (value: number, n = 40): PairCell => ({
  state: 'shown',
  responses: n,
  figure: { metric: 'nps', n, value },
});
const row = (unitId: string, overrides: Partial<PairRow> = {}): PairRow => ({
  unitId,
  name: unitId,
  depth: 1,
  customer: cell(30),
  employee: cell(10),
  gaps: [],
  ...overrides,
});

describe('a gap', () => {
  interface Golden {
    employee: number[];
    customer: number[];
    raw_gap: number;
    welch: { p: number; lo: number; hi: number };
    hedges_g: number;
    cliffs_delta: number;
  }
  const example = golden<Golden>('gap');

  it('is what employees expect less what customers say', () => {
    const gap = gapBetween(histogramOfValues(example.employee), histogramOfValues(example.customer));
    expectGolden(gap, {
      difference: example.raw_gap,
      low: example.welch.lo,
      high: example.welch.hi,
      p: example.welch.p,
      hedgesG: example.hedges_g,
      cliffsDelta: example.cliffs_delta,
    });
    expect(gap).toMatchObject({ flagged: true, employee: { n: 12 }, customer: { n: 18 } });
  });

  it('is not flagged where chance may explain it, nor where it is too small to matter', () => {
    expect(gapBetween({ '9': 2, '6': 2 }, { '8': 3, '4': 2 })?.flagged).toBe(false);
    const huge = gapBetween({ '8': 5000, '7': 5000 }, { '8': 4500, '7': 5500 });
    expect(huge?.low).toBeGreaterThan(0);
    expect(huge?.flagged).toBe(false);
  });

  it('does not exist where a side has fewer than two answers or nobody differs', () => {
    expect(gapBetween({ '9': 1 }, { '8': 3, '4': 2 })).toBeUndefined();
    expect(gapBetween({}, { '8': 3 })).toBeUndefined();
    expect(gapBetween({ '9': 5 }, { '8': 5 })).toBeUndefined();
  });

  it('is flagged only with an interval on one side of zero', () => {
    const answers = fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 40 }).map(histogramOfValues);
    fc.assert(
      fc.property(answers, answers, (inside, outside) => {
        const gap = gapBetween(inside, outside);
        if (gap?.flagged) {
          expect(gap.low > 0 || gap.high < 0).toBe(true);
          expect(Math.abs(gap.hedgesG)).toBeGreaterThanOrEqual(0.3);
        }
      }),
    );
  });
});

describe('questions of both sides', () => {
  it('of the paired template meet in the score and in every treatment', () => {
    const pairs = pairedQuestions(PAIRED_EMPLOYEE, PAIRED_CUSTOMER);
    expect(pairs.map(({ kind, key }) => [kind, key])).toEqual([
      ['perception', 'recommend'],
      ['treatment', 'respect'],
      ['treatment', 'listened'],
      ['treatment', 'promises'],
    ]);
  });

  it('are not compared on different scales, nor when one side is not asked', () => {
    const [recommend, , , respect] = CUSTOMER_SURVEY.questions;
    const asRating = recommend && { ...recommend, kind: 'rating' as const };
    expect(pairedQuestions(EMPLOYEE_SURVEY, { questions: asRating ? [asRating] : [] })).toEqual([]);
    const onlyRespect = pairedQuestions(EMPLOYEE_SURVEY, { questions: respect ? [respect] : [] });
    expect(onlyRespect.map(({ kind }) => kind)).toEqual(['treatment']);
  });
});

describe('the widest gap', () => {
  const gap = (hedgesG: number, flagged = true): PairGap => ({
    kind: 'perception',
    key: 'recommend',
    employee: { n: 10, mean: 8 },
    customer: { n: 10, mean: 6 },
    difference: 2,
    low: 1,
    high: 3,
    p: 0.01,
    hedgesG,
    cliffsDelta: 0.4,
    flagged,
  });
  const company = row('company', { gaps: [gap(3)] });

  it('is the flagged one of a unit, in whichever direction', () => {
    const rows = [row('hanoi', { gaps: [gap(0.5)] }), row('hue', { gaps: [gap(-0.9), gap(2, false)] })];
    expect(widestGap(company, rows)).toMatchObject({ unitId: 'hue', gap: { hedgesG: -0.9 } });
  });

  it('is the company’s where no unit has one, or nobody’s', () => {
    expect(widestGap(company, [row('hanoi')])).toMatchObject({ unitId: 'company' });
    expect(widestGap(row('company'), [row('hanoi')])).toBeUndefined();
  });
});

describe('linkage over units', () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      row(`unit-${index}`, {
        parentId: 'root',
        employee: cell(index),
        customer: cell(2 * index + (index % 3)),
      }),
    );

  it('is only a table below ten units, ranks below thirty, a line from there', () => {
    expect(linkageOf(rows(9))).toEqual({ method: 'side-by-side', units: 9 });
    expect(linkageOf(rows(10))).toMatchObject({ method: 'spearman', units: 10 });
    const thirty = linkageOf(rows(30));
    expect(thirty).toMatchObject({ method: 'weighted-pearson', units: 30 });
    expect(thirty.method === 'weighted-pearson' && thirty.line.slope).toBeCloseTo(2, 1);
  });

  it('counts nobody twice and leaves out what is withheld', () => {
    const all = [
      row('root', { depth: 0 }),
      ...rows(10),
      row('hidden', { parentId: 'root', employee: { state: 'withheld' } }),
    ];
    expect(linkageOf(all).units).toBe(10);
  });
});
