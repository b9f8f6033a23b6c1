import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '#shared/domain/metric/benjamini-hochberg.ts';
import { earnedGrowth } from '#shared/domain/metric/earned-growth.ts';
import { shrinkUnits } from '#shared/domain/metric/empirical-bayes.ts';
import { keyness } from '#shared/domain/metric/keyness.ts';
import { expectGolden, fixtureRows, golden } from '#test/support/golden.ts';

describe('many tests in one table', () => {
  it('are adjusted by Benjamini and Hochberg', () => {
    const { p, adjusted } = golden<{ p: number[]; adjusted: number[] }>('benjamini_hochberg');
    expectGolden(benjaminiHochberg(p), adjusted);
    expectGolden(benjaminiHochberg(p.toReversed()), adjusted.toReversed());
  });

  it('never become more significant, and keep their order', () => {
    const probabilities = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 });
    fc.assert(
      fc.property(probabilities, (given) => {
        const adjusted = benjaminiHochberg(given);
        for (const [index, p] of given.entries()) {
          expect(adjusted[index]).toBeGreaterThanOrEqual(p - 1e-12);
          expect(adjusted[index]).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('units in a league table', () => {
  interface Shrunk {
    Q: number;
    tau2_DL: number;
    mu: number;
    se_mu: number;
    shrink_factor_B: number[];
    shrunken: number[];
  }
  const expected = golden<{ units_emp: Shrunk }>('empirical_bayes').units_emp;
  const units = fixtureRows('golden/units.csv').map(({ mean_emp, sd_emp, n_emp }) => ({
    mean: Number(mean_emp),
    variance: Number(sd_emp) ** 2 / Number(n_emp),
  }));

  it('are drawn towards the common mean by how little they say', () => {
    const shrunk = shrinkUnits(units);
    expectGolden(shrunk, {
      heterogeneity: expected.Q,
      betweenVariance: expected.tau2_DL,
      mean: expected.mu,
      standardError: expected.se_mu,
    });
    expectGolden(shrunk?.units.map((unit) => unit.shrunk) ?? [], expected.shrunken);
    expectGolden(shrunk?.units.map((unit) => unit.weightOfMean) ?? [], expected.shrink_factor_B);
    expect(shrunk?.distinguishable).toBe(true);
  });

  it('cannot be ranked when chance explains all differences', () => {
    const alike = [7.9, 8, 8.1].map((mean) => ({ mean, variance: 0.5 }));
    expect(shrinkUnits(alike)).toMatchObject({ distinguishable: false, betweenVariance: 0 });
    expect(shrinkUnits([{ mean: 8, variance: 1 }])).toBeUndefined();
    expect(shrinkUnits([...alike, { mean: 8, variance: 0 }])).toBeUndefined();
  });
});

describe('growth that was earned', () => {
  it('is what old customers and recommendations bring', () => {
    const example = golden<Record<string, number>>('earned_growth');
    const years = {
      prior: example.prior_revenue ?? 0,
      returning: example.revenue_from_returning ?? 0,
      earnedNew: example.revenue_from_earned_new ?? 0,
      boughtNew: example.revenue_from_bought_new ?? 0,
    };
    expectGolden(earnedGrowth(years), {
      netRevenueRetention: example.nrr,
      earnedNewCustomers: example.enc,
      rate: example.earned_growth_rate,
      totalGrowth: example.total_growth,
      ratio: example.earned_growth_ratio,
    });
    expect(earnedGrowth({ ...years, prior: 0 })).toBeUndefined();
  });
});

describe('typical words', () => {
  it('stand out by log-odds against what both texts have in common', () => {
    interface Example {
      counts_a: Record<string, number>;
      counts_b: Record<string, number>;
      alpha0: number;
      delta: Record<string, number>;
      z: Record<string, number>;
    }
    const { counts_a, counts_b, alpha0, delta, z } = golden<Example>('keyness_log_odds');
    const scores = Object.entries(keyness(counts_a, counts_b, alpha0));
    expectGolden(Object.fromEntries(scores.map(([word, score]) => [word, score.delta])), delta);
    expectGolden(Object.fromEntries(scores.map(([word, score]) => [word, score.z])), z);
  });
});
