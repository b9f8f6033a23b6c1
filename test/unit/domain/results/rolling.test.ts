import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Measure } from '#shared/domain/program/program.ts';
import {
  dayAfter,
  firstRollingDay,
  rollingMeasures,
  type WaveByDay,
} from '#shared/domain/results/rolling.ts';
import type { CountedAnswers, Histogram } from '#shared/domain/tally/counted-answers.ts';
import { aSurvey } from '#test/support/builders.ts';

const today = '2026-11-23';
const nps: Measure = {
  measureId: 'nps',
  side: 'customer',
  question: 'recommend',
  metric: 'nps',
  label: { en: 'NPS', vi: 'NPS' },
};
const counted = (recommend: Histogram): CountedAnswers => ({ responses: 0, histograms: { recommend } });
const wave = (days: Record<string, Histogram>): WaveByDay => ({
  survey: aSurvey(),
  days: new Map(Object.entries(days).map(([day, histogram]) => [day, counted(histogram)])),
});
const rolled = (waves: readonly WaveByDay[], completeSince?: string) =>
  rollingMeasures([nps], waves, { today, completeSince })[0];

describe('the last 90 days', () => {
  it('take in both their ends, and the waves together', () => {
    const first = dayAfter(today, -89);
    const waves = [
      wave({ [first]: { '10': 3 }, [dayAfter(first, -1)]: { '0': 50 } }),
      wave({ [today]: { '3': 1 } }),
    ];
    expect(rolled(waves)?.points.at(-1)).toMatchObject({
      from: '2026-08-26',
      until: today,
      figure: { n: 4, value: 50 },
    });
    expect(rolled(waves)?.points.at(-2)).toMatchObject({ until: '2026-11-16', figure: { n: 53 } });
  });

  it('are compared with the 90 days before, which share no answer with them', () => {
    const boundary = dayAfter(today, -90);
    const waves = [wave({ [boundary]: { '9': 40, '3': 60 }, [dayAfter(boundary, 1)]: { '9': 80, '3': 20 } })];
    expect(rolled(waves)?.change).toMatchObject({
      difference: 80,
      detectable: true,
      earlier: { from: '2026-05-28', until: '2026-08-25' },
    });
    const similar = [wave({ [boundary]: { '9': 50, '3': 50 }, [today]: { '9': 53, '3': 47 } })];
    expect(rolled(similar)?.change).toMatchObject({ difference: 6, detectable: false });
    expect(rolled([wave({ [today]: { '9': 5 } })])?.change).toBeUndefined();
  });

  it('end where not all waves of the time are there', () => {
    const waves = [wave({ [dayAfter(today, -100)]: { '9': 5 }, [today]: { '9': 5 } })];
    expect(rolled(waves)?.points.length).toBeGreaterThan(2);
    expect(rolled(waves, '2026-08-26')?.points).toHaveLength(1);
    expect(rolled(waves, '2026-08-26')?.change).toBeUndefined();
  });

  it('leave out a wave that asked on another scale, or did not ask', () => {
    const rated = aSurvey({
      questions: [{ key: 'recommend', kind: 'rating', required: true, wording: { en: 'Well?', vi: 'Sao?' } }],
    });
    const other = { ...wave({ [today]: { '5': 90 } }), survey: rated };
    const silent = { ...wave({}), survey: aSurvey({ questions: [] }) };
    expect(rolled([other, wave({ [today]: { '9': 2 } }), silent])?.points.at(-1)?.figure.n).toBe(2);
    expect(rolled([silent])?.points).toEqual([]);
    expect(rolled([])?.points).toEqual([]);
  });

  it('have intervals that contain their figure, and look at no day before the first one read', () => {
    const someDay = fc.integer({ min: -300, max: 0 }).map((days) => dayAfter(today, days));
    const answers = fc.record({ '0': fc.nat(9), '8': fc.nat(9), '10': fc.nat(9) });
    fc.assert(
      fc.property(fc.dictionary(someDay, answers, { maxKeys: 30 }), (days) => {
        const { points = [] } = rolled([wave(days)]) ?? {};
        for (const { from, figure } of points) {
          expect(from >= firstRollingDay(today)).toBe(true);
          expect(figure.low).toBeLessThanOrEqual(figure.value);
          expect(figure.high).toBeGreaterThanOrEqual(figure.value);
        }
        const read = Object.entries(days).filter(([day]) => day >= firstRollingDay(today));
        expect(rolled([wave(Object.fromEntries(read))])?.points).toEqual(points);
      }),
      { numRuns: 40 },
    );
  });
});
