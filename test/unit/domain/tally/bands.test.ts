import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuestionOf } from '#shared/domain/survey/question.ts';
import { bandsOf, bandWith, periodsOf, periodWith } from '#shared/domain/tally/bands.ts';
import { aQuestion } from '#test/support/questions.ts';

const numberFrom = (min: number, max: number, decimals = 0) =>
  aQuestion('number', 'n', { min, max, decimals }) as QuestionOf<'number'>;
const dateFrom = (earliest: string, latest: string) =>
  aQuestion('date', 'd', { earliest, latest }) as QuestionOf<'date'>;

describe('bands of numbers', () => {
  it('are single values of a short range of whole numbers', () => {
    const bands = bandsOf(numberFrom(1, 5));
    expect(bands.map(({ from }) => from)).toEqual([1, 2, 3, 4, 5]);
    expect(bands.every(({ isSingle }) => isSingle)).toBe(true);
    expect(bandsOf(numberFrom(0, 19))).toHaveLength(20);
  });

  it('are ten stretches of a long range, of which each ends before the next begins', () => {
    const bands = bandsOf(numberFrom(0, 100));
    expect(bands.map(({ from, to }) => [from, to])).toEqual(
      Array.from({ length: 10 }, (_, index) => [index * 10, index === 9 ? 100 : index * 10 + 9]),
    );
  });

  it('have whole ends where people enter whole numbers', () => {
    for (const [min, max] of [
      [0, 20],
      [1, 100],
      [0, 25],
      [-7, 44],
      [1, 1_000_000],
    ] as const) {
      const bands = bandsOf(numberFrom(min, max));
      expect(bands.filter(({ from, to }) => !Number.isInteger(from) || !Number.isInteger(to))).toEqual([]);
      expect(bands.length).toBeLessThanOrEqual(10);
    }
  });

  it('have ends that can be entered where people enter decimals', () => {
    expect(bandsOf(numberFrom(0, 2.5, 1)).map(({ from, to }) => [from, to])).toEqual([
      [0, 0.2],
      [0.3, 0.5],
      [0.6, 0.8],
      [0.9, 1.1],
      [1.2, 1.4],
      [1.5, 1.7],
      [1.8, 2],
      [2.1, 2.3],
      [2.4, 2.5],
    ]);
  });

  it('hold every number of the range in exactly one band, and none beside it', () => {
    const anyRange = fc
      .record({
        min: fc.integer({ min: -2000, max: 2000 }),
        steps: fc.integer({ min: 1, max: 5000 }),
        decimals: fc.integer({ min: 0, max: 3 }),
        at: fc.double({ min: 0, max: 1, noNaN: true }),
      })
      .map(({ min, steps, decimals, at }) => {
        const unit = 10 ** decimals;
        const question = numberFrom(min / unit, (min + steps) / unit, decimals);
        return { question, value: (min + Math.round(at * steps)) / unit };
      });
    fc.assert(
      fc.property(anyRange, ({ question, value }) => {
        const bands = bandsOf(question);
        expect(new Set(bands.map(({ key }) => key)).size).toBe(bands.length);
        const band = bandWith(question, value);
        expect(bands.filter(({ from, to }) => from <= value && value <= to)).toEqual([band]);
        expect(bandWith(question, question.max + 1)).toBeUndefined();
        expect(bandWith(question, question.min - 1)).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });
});

describe('periods of dates', () => {
  it('are months, also over the turn of a year, or years of a long range', () => {
    expect(periodsOf(dateFrom('2025-11-15', '2026-02-01'))).toEqual([
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
    ]);
    expect(periodsOf(dateFrom('2024-06-01', '2026-06-30'))).toEqual(['2024', '2025', '2026']);
  });

  it('hold every day of the range', () => {
    const anyDay = fc.date({ min: new Date('2000-01-01'), max: new Date('2029-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (...dates) => {
        const [earliest = '', day = '', latest = ''] = dates
          .map((date) => date.toISOString().slice(0, 10))
          .sort();
        const question = dateFrom(earliest, latest);
        expect(periodsOf(question)).toContain(periodWith(question, day));
      }),
    );
  });
});
