import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureOf, type Metric, metricOf } from '#shared/domain/metric/figure.ts';
import { histogramOfValues } from '#shared/domain/metric/moments.ts';
import { expectGolden, golden } from '#test/support/golden.ts';

describe('a figure', () => {
  it('is the score with its interval, within the scale', () => {
    const figure = figureOf('nps', { '10': 5 });
    expect(figure).toMatchObject({ metric: 'nps', n: 5, value: 100, high: 100 });
    expectGolden(figure, { low: 17.491453 });
  });

  it('of a workforce stays within what those who kept silent can have thought', () => {
    interface Census {
      adjusted_wald_x_fpc: { lo: number };
      nonresponse_bounds: { hi: number };
    }
    const [first] = golden<Census[]>('nps_fpc');
    expectGolden(figureOf('nps', { '9': 10, '7': 5, '3': 3 }, { invited: 20 }), {
      low: first?.adjusted_wald_x_fpc.lo,
      high: first?.nonresponse_bounds.hi,
    });
  });

  it('of everybody in the workforce has nothing left to doubt', () => {
    const all = figureOf('nps', { '9': 6, '3': 4 }, { invited: 10 });
    expect(all).toEqual({ metric: 'nps', n: 10, value: 20, low: 20, high: 20 });
    expect(figureOf('top-two-box', { '5': 3, '2': 1 }, { invited: 4 })).toMatchObject({
      low: 0.75,
      high: 0.75,
    });
    expect(figureOf('mean', { '8': 2, '6': 2 }, { invited: 4 })).toMatchObject({ value: 7, low: 7, high: 7 });
  });

  it('of one answer has a mean but no interval', () => {
    expect(figureOf('effort', { '6': 1 })).toEqual({ metric: 'effort', n: 1, value: 6 });
    expect(figureOf('nps', { '9': 1 }, { invited: 1 })).toEqual({ metric: 'nps', n: 1, value: 100 });
  });

  it('does not exist without answers', () => {
    expect(figureOf('nps', {})).toBeUndefined();
    expect(figureOf('mean', { '3': 0 })).toBeUndefined();
  });

  it('belongs to every rated kind of question', () => {
    expect(metricOf('estimate')).toBe('mean');
    expect(metricOf('agreement')).toBe('top-two-box');
    expect(metricOf('text')).toBeUndefined();
  });
});

const SCALES = {
  nps: { min: 0, max: 10 },
  rating: { min: 1, max: 5 },
  agreement: { min: 1, max: 5 },
  effort: { min: 1, max: 7 },
  estimate: { min: 0, max: 10 },
};
const KINDS = Object.keys(SCALES) as (keyof typeof SCALES)[];

it('every interval contains its value and lies on the scale, with and without a known workforce', () => {
  const kinds = fc.constantFrom(...KINDS).map((kind) => ({
    metric: metricOf(kind) as Metric,
    scale: SCALES[kind],
  }));
  const samples = kinds.chain(({ metric, scale }) =>
    fc.record({
      metric: fc.constant(metric),
      scale: fc.constant(scale),
      values: fc.array(fc.integer(scale), { minLength: 1, maxLength: 50 }),
      silent: fc.option(fc.integer({ min: 0, max: 50 }), { nil: undefined }),
    }),
  );
  fc.assert(
    fc.property(samples, ({ metric, scale, values, silent }) => {
      const invited = silent === undefined ? undefined : values.length + silent;
      const figure = figureOf(metric, histogramOfValues(values), { scale, invited });
      const { value = Number.NaN, low = value, high = value } = figure ?? {};
      const [min, max] =
        metric === 'nps' ? [-100, 100] : metric === 'top-two-box' ? [0, 1] : [scale.min, scale.max];
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
      expect(Math.min(low, value)).toBeGreaterThanOrEqual(min);
      expect(Math.max(high, value)).toBeLessThanOrEqual(max);
    }),
    { numRuns: 500 },
  );
});
