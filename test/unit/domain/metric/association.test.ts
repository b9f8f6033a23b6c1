import { describe, expect, it } from 'vitest';
import { pearson, spearman, weightedPearson } from '#shared/domain/metric/association.ts';
import { disattenuated } from '#shared/domain/metric/disattenuation.ts';
import { theilSen } from '#shared/domain/metric/theil-sen.ts';
import { expectGolden, fixtureRows, golden } from '#test/support/golden.ts';

interface Linkage {
  pearson: { r: number };
  spearman: { rho: number; p_t_approx: number };
  weighted_pearson: { r: number };
  theil_sen: {
    slope: number;
    intercept_median_residual: number;
    slope_lo_sen_ci: number;
    slope_hi_sen_ci: number;
  };
  attenuation: { reliability_emp: number; reliability_cus: number };
}
const expected = golden<Linkage>('linkage_units');
const units = fixtureRows('golden/units.csv').map((row) => {
  const [inside, outside] = [Number(row.n_emp), Number(row.n_cus)];
  return {
    x: Number(row.mean_emp),
    y: Number(row.mean_cus),
    weight: (inside * outside) / (inside + outside),
  };
});

describe('figures of 24 units, inside against outside', () => {
  it('go together by value, by rank and by weight', () => {
    expectGolden(
      { r: pearson(units), weighted: weightedPearson(units) },
      { r: expected.pearson.r, weighted: expected.weighted_pearson.r },
    );
    expectGolden(spearman(units), { rho: expected.spearman.rho, p: expected.spearman.p_t_approx });
  });

  it('have a line that no single unit can tilt', () => {
    const line = theilSen(units);
    expectGolden(line, {
      slope: expected.theil_sen.slope,
      intercept: expected.theil_sen.intercept_median_residual,
    });
    expectGolden(line?.interval, {
      low: expected.theil_sen.slope_lo_sen_ci,
      high: expected.theil_sen.slope_hi_sen_ci,
    });
  });

  it('are not corrected for unreliable measures, which would give more than 1', () => {
    const { reliability_emp, reliability_cus } = expected.attenuation;
    expect(disattenuated(expected.pearson.r, reliability_emp, reliability_cus)).toBeUndefined();
    expect(disattenuated(0.4, 0.8, 0.8)).toBeCloseTo(0.5, 12);
  });

  it('say nothing where one side does not vary', () => {
    const flat = units.map(({ x }) => ({ x, y: 5 }));
    expect(pearson(flat)).toBeUndefined();
    expect(spearman(flat)).toBeUndefined();
    expect(theilSen(flat.map(({ y }) => ({ x: 1, y })))).toBeUndefined();
  });

  it('go together perfectly when they rise together', () => {
    const rising = [1, 2, 3, 4].map((x) => ({ x, y: x ** 3 }));
    expect(spearman(rising)).toEqual({ rho: 1, p: 0 });
  });
});
