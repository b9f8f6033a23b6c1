import { describe, expect, it } from 'vitest';
import { driverMatrixOf, type WeighedDriver } from '#shared/domain/drivers/driver-matrix.ts';

const wording = { en: 'How was it?', vi: 'Quý khách thấy thế nào?' };

/** A question rated from 1 to 5, by 400 people who half say `mean - 0.5` and half `mean + 0.5`. */
const weighed = (
  key: string,
  mean: number,
  [low, share, high]: readonly [low: number, share: number, high: number],
  overrides: Partial<WeighedDriver> = {},
): WeighedDriver => ({
  question: { key, kind: 'rating', required: false, wording },
  share,
  low,
  high,
  against: false,
  histogram: { [mean - 0.5]: 200, [mean + 0.5]: 200 },
  ...overrides,
});

describe('importance and performance', () => {
  const drivers = [
    weighed('service', 2.5, [0.4, 0.45, 0.5]),
    weighed('food', 4.5, [0.3, 0.35, 0.4]),
    weighed('signs', 2.5, [0.05, 0.1, 0.15]),
    weighed('wifi', 4.5, [0.05, 0.1, 0.15]),
  ];

  it('tell what to mend first, what to keep up, and what matters less', () => {
    const matrix = driverMatrixOf(drivers);
    expect(matrix?.importanceThreshold).toBe(0.25);
    // Means of 2.5 and 4.5 on a scale from 1 to 5 are 3/8 and 7/8 of the way.
    expect(matrix?.performanceThreshold).toBeCloseTo(0.625, 12);
    expect(matrix?.points.map(({ question, quadrant }) => [question, quadrant])).toEqual([
      ['service', 'fix-first'],
      ['food', 'keep-up'],
      ['signs', 'not-pressing'],
      ['wifi', 'more-than-needed'],
    ]);
    // 0.5 * sqrt(400 / 399) / sqrt(400) is the error of the mean, t(399) is 1.965927, and the scale is 4 long.
    const [service] = matrix?.points ?? [];
    expect(service?.performance.value).toBeCloseTo(0.375, 12);
    expect(service?.performance.low).toBeCloseTo(0.362698, 6);
  });

  it('are unclear where either interval crosses its threshold', () => {
    const wide = driverMatrixOf([weighed('service', 2.5, [0.2, 0.45, 0.7]), ...drivers.slice(1)]);
    expect(wide?.points[0]?.quadrant).toBe('unclear');
    const few = { histogram: { 1: 2, 4: 2 } };
    const vague = driverMatrixOf([weighed('service', 2.5, [0.4, 0.45, 0.5], few), ...drivers.slice(1)]);
    expect(vague?.points[0]?.quadrant).toBe('unclear');
  });

  it('are unclear where what matters works against the score, which no better rating would mend', () => {
    const against = drivers.map((driver) => ({ ...driver, against: true }));
    expect(driverMatrixOf(against)?.points.map(({ quadrant }) => quadrant)).toEqual([
      'unclear',
      'unclear',
      'not-pressing',
      'more-than-needed',
    ]);
  });

  it('are surer of a workforce that is known by number', () => {
    const [ofMany] = driverMatrixOf(drivers)?.points ?? [];
    const [ofAll] = driverMatrixOf(drivers, 400)?.points ?? [];
    expect(ofMany && ofMany.performance.high - ofMany.performance.low).toBeGreaterThan(0.02);
    expect(ofAll?.performance).toEqual({ value: 0.375, low: 0.375, high: 0.375 });
  });

  it('say nothing of a single question, or without intervals', () => {
    expect(driverMatrixOf(drivers.slice(0, 1))).toBeUndefined();
    const [service, ...others] = drivers;
    if (!service) throw new Error('no driver');
    expect(driverMatrixOf([{ ...service, low: undefined }, ...others])).toBeUndefined();
  });
});
