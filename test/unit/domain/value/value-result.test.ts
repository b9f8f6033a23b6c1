import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { revenueOf } from '#shared/domain/contact/revenue.ts';
import { topFifthOf } from '#shared/domain/metric/top-fifth.ts';
import { addCounted, countAnswers, NOTHING_COUNTED } from '#shared/domain/tally/count-answers.ts';
import { customerValueFrom } from '#shared/domain/value/customer-value.ts';
import { groupValueOf, valueResultOf } from '#shared/domain/value/value-result.ts';
import { aCustomer, aSurvey } from '#test/support/builders.ts';
import { expectGolden, golden } from '#test/support/golden.ts';

const survey = aSurvey();
const counted = (people: readonly (readonly [score: number, revenue: number])[]) =>
  people
    .map(([score, revenue]) => countAnswers(survey, { recommend: score }, revenue))
    .reduce(addCounted, NOTHING_COUNTED);

describe('what a wave says weighed by revenue', () => {
  it('stands beside the plain score of the very same answers, as the golden example has it', () => {
    const example = golden<{
      scores: number[];
      weights: number[];
      unweighted_nps: number;
      weighted_nps: number;
      detractor_share: number;
      kish_neff: number;
    }>('weighted_nps');
    const value = groupValueOf(
      counted(example.scores.map((score, index) => [score, example.weights[index] ?? 0])),
      revenueOf(1200),
    );
    expectGolden({ plain: value?.plain.value }, { plain: example.unweighted_nps });
    expectGolden(value?.weighted, { value: example.weighted_nps, effectiveN: example.kish_neff });
    expectGolden(value?.atRisk?.detractors, { customers: 3, revenue: 385, share: example.detractor_share });
    expect(value?.weighted.fewCarryIt).toBe(true);
  });

  it('counts as silent whoever was invited and has not answered, with what they bring', () => {
    const value = groupValueOf(
      counted([
        [10, 600],
        [3, 100],
      ]),
      { customers: 5, low: 1000, high: 0 },
    );
    expect(value).toMatchObject({ answers: 2, revenue: 700 });
    expect(value?.atRisk).toEqual({
      invited: { customers: 5, revenue: 1000 },
      detractors: { customers: 1, revenue: 100, share: 0.1 },
      silent: { customers: 3, revenue: 300, share: 0.3 },
    });
  });

  it('says nothing about the silent where nobody knows what the invited bring, and nothing without revenue', () => {
    expect(groupValueOf(counted([[9, 5]]), undefined)).toMatchObject({ answers: 1 });
    expect(groupValueOf(counted([[9, 5]]), undefined)?.atRisk).toBeUndefined();
    expect(groupValueOf(countAnswers(survey, { recommend: 9 }), revenueOf(5))).toBeUndefined();
    expect(valueResultOf(NOTHING_COUNTED, undefined, undefined)).toEqual({});
  });

  it('has intervals that contain what they belong to', () => {
    const answer = fc.tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 1, max: 1_000_000 }));
    fc.assert(
      fc.property(fc.array(answer, { minLength: 1, maxLength: 40 }), (people) => {
        const value = groupValueOf(counted(people), undefined);
        for (const { value: point = Number.NaN, low = 1, high = -1 } of [
          value?.plain ?? {},
          value?.weighted ?? {},
        ] as {
          value?: number;
          low?: number;
          high?: number;
        }[]) {
          expect(low).toBeLessThanOrEqual(point);
          expect(high).toBeGreaterThanOrEqual(point);
        }
        expect(value?.weighted.effectiveN).toBeLessThanOrEqual(people.length + 1e-9);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what all customers bring', () => {
  const summary = (...customers: Parameters<typeof aCustomer>[0][]) => {
    const value = customerValueFrom('2026-11-23T02:00:00.000Z');
    for (const customer of customers) value.add(aCustomer(customer));
    return value.value();
  };

  it('gives the share of the fifth that brings most, as the golden example has it', () => {
    const { weights, top20pct_revenue_share } = golden<{ weights: number[]; top20pct_revenue_share: number }>(
      'weighted_nps',
    );
    expectGolden(topFifthOf(weights), { customers: 2, of: 10, share: top20pct_revenue_share });
    expect(topFifthOf([5, 4, 3, 2, 0])).toBeUndefined();
    expect(topFifthOf([6, 1, 1, 1, 1])).toEqual({ customers: 1, of: 5, share: 0.6 });
  });

  it('tells growth that was earned from growth that was bought, as the golden example has it', () => {
    const example = golden<Record<string, number>>('earned_growth');
    const value = summary(
      { revenueLastYear: 900, revenue: 1080, cameBy: 'bought' },
      { revenueLastYear: 100, revenue: 0 },
      { revenueLastYear: 0, revenue: example.revenue_from_earned_new, cameBy: 'recommendation' },
      { revenue: 100, cameBy: 'bought' },
      { revenueLastYear: 0, revenue: 50 },
      // Nobody knows whether these are new, or what they bring; the last one was erased.
      { revenue: 5000 },
      { revenueLastYear: 700 },
      { revenueLastYear: 700, revenue: 900, suppressed: 'erased' },
    );
    const { directory } = valueResultOf(NOTHING_COUNTED, undefined, value);
    expectGolden(directory?.growth, {
      netRevenueRetention: example.nrr,
      earnedNewCustomers: example.enc,
      rate: example.earned_growth_rate,
      totalGrowth: example.total_growth,
      ratio: example.earned_growth_ratio,
      unknownOrigin: 50,
    });
    expect(directory).toMatchObject({
      customers: 6,
      revenue: 6300,
      summarisedAt: '2026-11-23T02:00:00.000Z',
    });
  });

  it('says nothing of growth without a year before', () => {
    const { directory } = valueResultOf(NOTHING_COUNTED, undefined, summary({ revenue: 10 }));
    expect(directory).toEqual({ customers: 1, revenue: 10, summarisedAt: '2026-11-23T02:00:00.000Z' });
    expect(valueResultOf(NOTHING_COUNTED, undefined, summary({})).directory).toBeUndefined();
  });
});
