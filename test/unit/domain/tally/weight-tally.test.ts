import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addRevenue,
  amountOf,
  LARGEST_REVENUE,
  NO_REVENUE,
  revenueOf,
} from '#shared/domain/contact/revenue.ts';
import { weightedNps, weightSums } from '#shared/domain/metric/nps-weighted.ts';
import {
  addCounted,
  countAnswers,
  NOTHING_COUNTED,
  subtractCounted,
} from '#shared/domain/tally/count-answers.ts';
import { countedFrom, countersOf } from '#shared/domain/tally/counters.ts';
import { weighAnswer, weighedCounts, weightSumsOf } from '#shared/domain/tally/weight-tally.ts';
import { aSurvey } from '#test/support/builders.ts';
import { expectGolden, golden } from '#test/support/golden.ts';

const survey = aSurvey();
const customers = fc.record({
  score: fc.integer({ min: 0, max: 10 }),
  revenue: fc.option(
    fc.oneof(fc.integer({ min: 0, max: 5000 }), fc.double({ min: 0, max: 2e15, noNaN: true })),
    {
      nil: undefined,
    },
  ),
});
const crowd = fc.array(customers, { maxLength: 40 });
const counted = (people: readonly { score: number; revenue: number | undefined }[]) =>
  people
    .map(({ score, revenue }) => countAnswers(survey, { recommend: score }, revenue))
    .reduce(addCounted, NOTHING_COUNTED);

describe('what answers weigh', () => {
  it('adds up to the whole, however the answers are split', () => {
    fc.assert(
      fc.property(crowd, crowd, (some, others) => {
        const whole = counted([...some, ...others]);
        expect(addCounted(counted(some), counted(others))).toEqual(whole);
        expect(subtractCounted(whole, counted(others))).toEqual(counted(some));
        expect(countedFrom(countersOf(whole))).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });

  it('gives the score that the golden example has', () => {
    const example = golden<{
      scores: number[];
      weights: number[];
      weighted_nps: number;
      kish_neff: number;
      design_effect: number;
      kish_adjusted_wald: { lo: number; hi: number };
    }>('weighted_nps');
    const { weights = {} } = counted(
      example.scores.map((score, index) => ({ score, revenue: example.weights[index] })),
    );
    expect(weighedCounts(weights)).toEqual({ promoters: 5, passives: 2, detractors: 3 });
    expectGolden(weightedNps(weightSumsOf(weights), 10), {
      value: example.weighted_nps,
      effectiveN: example.kish_neff,
      designEffect: example.design_effect,
      low: example.kish_adjusted_wald.lo,
      high: example.kish_adjusted_wald.hi,
    });
  });

  it('loses nothing of amounts that no number holds exactly together', () => {
    const large = 987_654_321_098_765;
    const { weights = {} } = counted([
      { score: 10, revenue: large },
      { score: 0, revenue: 1 },
    ]);
    expect(weights).toMatchObject({ p0: 21_098_765, p1: 9_876_543, d0: 1, s0: 84_525_226, s3: 975_461 });
    const plain = weightSums([
      { score: 10, weight: large },
      { score: 0, weight: 1 },
    ]);
    expect(weightSumsOf(weights).squares / plain.squares).toBeCloseTo(1, 12);
  });

  it('is nothing without a score or without revenue, and counts a customer who brought none', () => {
    expect(countAnswers(survey, { met_a_problem: 'yes' }, 500).weights).toBeUndefined();
    expect(countAnswers(survey, { recommend: 9 }).weights).toBeUndefined();
    expect(countAnswers(survey, { recommend: 11 }, 500).weights).toBeUndefined();
    const rated = aSurvey({ headline: 'met_a_problem' });
    expect(countAnswers(rated, { recommend: 9, met_a_problem: 'yes' }, 500).weights).toBeUndefined();
    expect(weighAnswer(7, 0)).toEqual({ a: 1 });
  });
});

it('sums of revenue stay exact up to the largest one', () => {
  const all = Array.from({ length: 50 }, () => revenueOf(2 * LARGEST_REVENUE)).reduce(addRevenue, NO_REVENUE);
  expect(all).toEqual({ customers: 50, low: 0, high: 500_000_000 });
  expect(amountOf(addRevenue(all, revenueOf(12.4)))).toBe(50 * LARGEST_REVENUE + 12);
  expect(revenueOf(undefined)).toEqual(NO_REVENUE);
});
