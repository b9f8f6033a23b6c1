import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  drawnIn,
  finitePopulationFactor,
  nonResponseBounds,
} from '#shared/domain/metric/finite-population.ts';
import {
  adjustedNps,
  around,
  clampedNpsInterval,
  npsCounts,
  npsInterval,
  npsOf,
  waldNps,
} from '#shared/domain/metric/nps.ts';
import { npsDifference } from '#shared/domain/metric/nps-difference.ts';
import { pairedNpsChange } from '#shared/domain/metric/nps-paired.ts';
import { weightedNps, weightSums } from '#shared/domain/metric/nps-weighted.ts';
import { expectGolden, golden } from '#test/support/golden.ts';

interface Bounds {
  se: number;
  lo: number;
  hi: number;
}
interface Counted {
  promoters: number;
  passives: number;
  detractors: number;
  n: number;
  nps: number;
}
type Triple = [number, number, number];

const countsOf = ([promoters, passives, detractors]: Triple) => ({ promoters, passives, detractors });

describe('one sample', () => {
  interface OneSample extends Counted {
    wald: Bounds;
    adjusted_wald: Bounds & { nps_adj: number; lo_raw: number; hi_raw: number };
  }
  it.each(golden<OneSample[]>('nps_one_sample'))(
    '$promoters promoters, $passives passives, $detractors detractors',
    (sample) => {
      expectGolden({ nps: npsOf(sample) }, { nps: sample.nps });
      const wald = waldNps(sample);
      const waldInterval = around(wald);
      expectGolden(
        { se: wald.standardError, lo: waldInterval.low, hi: waldInterval.high },
        { se: sample.wald.se, lo: sample.wald.lo, hi: sample.wald.hi },
      );
      const { value, standardError } = adjustedNps(sample);
      const [raw, shown] = [npsInterval(sample), clampedNpsInterval(sample)];
      const { nps_adj, se, lo_raw, hi_raw, lo, hi } = sample.adjusted_wald;
      expectGolden(
        {
          nps_adj: value,
          se: standardError,
          lo_raw: raw.low,
          hi_raw: raw.high,
          lo: shown.low,
          hi: shown.high,
        },
        { nps_adj, se, lo_raw, hi_raw, lo, hi },
      );
    },
  );

  it('puts every score into its class', () => {
    const everyScore = Object.fromEntries(Array.from({ length: 11 }, (_, score) => [score, 1]));
    expect(npsCounts(everyScore)).toEqual({ promoters: 2, passives: 2, detractors: 7 });
  });
});

describe('a workforce of known size', () => {
  interface Census extends Counted {
    N: number;
    fpc_textbook: number;
    adjusted_wald_x_fpc: { lo: number; hi: number };
    nonresponse_bounds: { lo: number; hi: number };
  }
  it.each(golden<Census[]>('nps_fpc'))('$n of $N answered', (sample) => {
    const factor = finitePopulationFactor(sample.n, sample.N) ?? Number.NaN;
    const drawn = drawnIn(npsInterval(sample), sample.nps, factor);
    const total = 100 * (sample.promoters - sample.detractors);
    const bounds = nonResponseBounds(total, sample.n, sample.N, { min: -100, max: 100 });
    expectGolden({ factor }, { factor: sample.fpc_textbook });
    expectGolden(
      { lo: drawn.low, hi: drawn.high },
      { lo: sample.adjusted_wald_x_fpc.lo, hi: sample.adjusted_wald_x_fpc.hi },
    );
    expectGolden({ lo: bounds.low, hi: bounds.high }, sample.nonresponse_bounds);
  });

  it('has no uncertainty left when everybody answered, and no interval when it is one person', () => {
    expect(finitePopulationFactor(20, 20)).toBe(0);
    expect(finitePopulationFactor(1, 1)).toBeUndefined();
  });
});

describe('two independent samples', () => {
  interface TwoSamples {
    a: Triple;
    b: Triple;
    diff_observed: number;
    adjusted_wald: { p_two_sided: number; lo: number; hi: number };
  }
  it.each(golden<TwoSamples[]>('nps_two_sample'))(
    '$a against $b',
    ({ a, b, diff_observed, adjusted_wald }) => {
      const { difference, low, high, p } = npsDifference(countsOf(a), countsOf(b));
      expectGolden(
        { difference, low, high, p },
        {
          difference: diff_observed,
          low: adjusted_wald.lo,
          high: adjusted_wald.hi,
          p: adjusted_wald.p_two_sided,
        },
      );
    },
  );
});

describe('the same customers twice', () => {
  interface Paired {
    before: number[];
    after: number[];
    diff_points: number;
    se: number;
    t: number;
    p: number;
    lo: number;
    hi: number;
  }
  it('are compared one by one', () => {
    const { before, after, diff_points, se, t, p, lo, hi } = golden<Paired>('nps_paired');
    const people = before.map((score, index) => ({ before: score, after: after[index] ?? Number.NaN }));
    expectGolden(pairedNpsChange(people), {
      difference: diff_points,
      standardError: se,
      t,
      p,
      low: lo,
      high: hi,
    });
  });

  it('say nothing when there is only one, and are sure when nobody moved', () => {
    expect(pairedNpsChange([{ before: 3, after: 9 }])).toBeUndefined();
    const same = { before: 9, after: 10 };
    expect(pairedNpsChange([same, same])).toMatchObject({ difference: 0, low: 0, high: 0, p: 1 });
  });
});

describe('weighted by revenue', () => {
  interface Weighted {
    scores: number[];
    weights: number[];
    weighted_nps: number;
    kish_neff: number;
    design_effect: number;
    linearised_se: number;
    kish_adjusted_wald: { lo: number; hi: number };
  }
  const example = golden<Weighted>('weighted_nps');
  const answers = example.scores.map((score, index) => ({ score, weight: example.weights[index] ?? 0 }));

  it('counts as many answers as Kish allows', () => {
    expectGolden(weightedNps(weightSums(answers), answers.length), {
      value: example.weighted_nps,
      effectiveN: example.kish_neff,
      designEffect: example.design_effect,
      low: example.kish_adjusted_wald.lo,
      high: example.kish_adjusted_wald.hi,
    });
  });

  it('is as unsure as the design says: the linearised error of the ratio is that of the sums by class', () => {
    const { value = 0 } = weightedNps(weightSums(answers), answers.length) ?? {};
    const total = example.weights.reduce((sum, weight) => sum + weight, 0);
    const squares = answers.map(({ score, weight }) => {
      const counted = score >= 9 ? 100 : score >= 7 ? 0 : -100;
      return (weight * (counted - value)) ** 2;
    });
    const { length: n } = answers;
    const variance = (n / (n - 1)) * squares.reduce((sum, square) => sum + square, 0);
    expectGolden({ se: Math.sqrt(variance) / total }, { se: example.linearised_se });
  });

  it('is flagged when a few customers carry the score', () => {
    expect(weightedNps(weightSums(answers), answers.length)?.fewCarryIt).toBe(true);
    const equal = Array.from({ length: 10 }, () => ({ score: 9, weight: 7 }));
    expect(weightedNps(weightSums(equal), 10)?.fewCarryIt).toBe(false);
  });

  it('is the plain score when all weigh the same, whatever the weight', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(scores, fc.integer({ min: 1, max: 1000 }), (given, weight) => {
        const weighted = weightedNps(weightSums(given.map((score) => ({ score, weight }))), given.length);
        const counts = npsCounts(
          Object.fromEntries(
            Object.entries(Object.groupBy(given, String)).map(([score, all]) => [score, all?.length ?? 0]),
          ),
        );
        expectGolden(weighted, { value: npsOf(counts), effectiveN: given.length });
      }),
    );
  });

  it('says nothing where nothing weighs anything', () => {
    expect(weightedNps(weightSums([{ score: 9, weight: 0 }]), 1)).toBeUndefined();
  });
});
