import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareDifference, wilsonInterval } from '#shared/domain/metric/share.ts';
import { expectGolden, golden } from '#test/support/golden.ts';

describe('a share of people', () => {
  interface Wilson {
    x: number;
    n: number;
    lo: number;
    hi: number;
  }
  it.each(golden<Wilson[]>('wilson'))('$x of $n', ({ x, n, lo, hi }) => {
    const { low, high } = wilsonInterval({ count: x, n });
    expectGolden({ lo: low, hi: high }, { lo, hi });
  });

  it('lies inside its interval, and the interval between 0 and 1', () => {
    const shares = fc
      .integer({ min: 1, max: 500 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(shares, ([count, n]) => {
        const { low, high } = wilsonInterval({ count, n });
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low - 1e-12).toBeLessThanOrEqual(count / n);
        expect(high + 1e-12).toBeGreaterThanOrEqual(count / n);
      }),
    );
  });
});

describe('two shares', () => {
  interface TwoShares {
    x1: number;
    n1: number;
    x2: number;
    n2: number;
    diff: number;
    newcombe_lo: number;
    newcombe_hi: number;
    pooled_p: number;
  }
  it.each(golden<TwoShares[]>('two_proportions'))('$x1 of $n1 against $x2 of $n2', (example) => {
    const later = { count: example.x1, n: example.n1 };
    expectGolden(shareDifference(later, { count: example.x2, n: example.n2 }), {
      difference: example.diff,
      low: example.newcombe_lo,
      high: example.newcombe_hi,
      p: example.pooled_p,
    });
  });

  it('do not differ where everybody said the same', () => {
    expect(shareDifference({ count: 5, n: 5 }, { count: 9, n: 9 }).p).toBe(1);
  });
});
