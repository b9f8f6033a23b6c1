import { describe, expect, it } from 'vitest';
import { tQuantile } from '#shared/domain/metric/distributions.ts';
import { cliffsDelta, hedgesG } from '#shared/domain/metric/effect-size.ts';
import { effortOf } from '#shared/domain/metric/effort.ts';
import { meanInterval, welchDifference } from '#shared/domain/metric/mean.ts';
import { histogramOfValues, type Moments, momentsOf } from '#shared/domain/metric/moments.ts';
import { expectGolden, golden } from '#test/support/golden.ts';

const moments = (values: readonly number[]): Moments =>
  momentsOf(histogramOfValues(values)) ?? { n: 0, mean: Number.NaN, variance: Number.NaN };

describe('the t distribution', () => {
  it.each(Object.entries(golden<Record<string, number>>('t_quantile_975')))(
    'with %s degrees of freedom',
    (df, expected) => {
      expectGolden({ quantile: tQuantile(Number(df)) }, { quantile: expected });
    },
  );
});

describe('a mean', () => {
  interface Mean {
    values: number[];
    n: number;
    mean: number;
    sd: number;
    lo: number;
    hi: number;
  }
  it.each(Object.entries(golden<Record<string, Mean>>('mean_ci')))('of %s', (_name, example) => {
    const summed = moments(example.values);
    expectGolden(
      { ...summed, sd: Math.sqrt(summed.variance) },
      { n: example.n, mean: example.mean, sd: example.sd },
    );
    expectGolden(meanInterval(summed), { low: example.lo, high: example.hi });
  });

  it('of a single answer has no interval, and of none is nothing', () => {
    expect(meanInterval(moments([4]))).toBeUndefined();
    expect(momentsOf({})).toBeUndefined();
  });
});

describe('effort', () => {
  it('is a mean and the share of those who found it easy', () => {
    const { values, mean, lo, hi } =
      golden<Record<'ces7', { values: number[]; mean: number; lo: number; hi: number }>>('mean_ci').ces7;
    const effort = effortOf(histogramOfValues(values));
    expectGolden(effort, { n: 10, mean });
    expectGolden(effort?.interval, { low: lo, high: hi });
    expectGolden(effort?.easy, { share: 0.8 });
  });
});

describe('two means', () => {
  interface Welch {
    a: number[];
    b: number[];
    diff: number;
    t: number;
    df: number;
    p: number;
    lo: number;
    hi: number;
  }
  it('are compared without assuming the same spread', () => {
    const { a, b, diff, t, df, p, lo, hi } = golden<Welch>('welch_t');
    expectGolden(welchDifference(moments(a), moments(b)), {
      difference: diff,
      t,
      degreesOfFreedom: df,
      p,
      low: lo,
      high: hi,
    });
  });

  it('cannot be compared without any spread, nor with a single answer', () => {
    expect(welchDifference(moments([4, 4]), moments([5, 5]))).toBeUndefined();
    expect(welchDifference(moments([4]), moments([5, 3]))).toBeUndefined();
  });

  interface Gap {
    employee: number[];
    customer: number[];
    raw_gap: number;
    welch: { se: number; t: number; df: number; p: number; lo: number; hi: number };
    cohens_d_pooled: number;
    hedges_g: number;
    var_g: number;
    g_lo: number;
    g_hi: number;
    cliffs_delta: number;
  }
  const gap = golden<Gap>('gap');

  it('differ by as much as their common spread says', () => {
    const [a, b] = [moments(gap.employee), moments(gap.customer)];
    expectGolden(welchDifference(a, b), {
      difference: gap.raw_gap,
      standardError: gap.welch.se,
      t: gap.welch.t,
      degreesOfFreedom: gap.welch.df,
      p: gap.welch.p,
      low: gap.welch.lo,
      high: gap.welch.hi,
    });
    expectGolden(hedgesG(a, b), {
      d: gap.cohens_d_pooled,
      g: gap.hedges_g,
      variance: gap.var_g,
      low: gap.g_lo,
      high: gap.g_hi,
    });
  });

  it('have a back-up that only looks at the order', () => {
    const [a, b] = [histogramOfValues(gap.employee), histogramOfValues(gap.customer)];
    expectGolden({ delta: cliffsDelta(a, b) }, { delta: gap.cliffs_delta });
    expect(cliffsDelta(b, a)).toBeCloseTo(-cliffsDelta(a, b), 12);
  });
});
