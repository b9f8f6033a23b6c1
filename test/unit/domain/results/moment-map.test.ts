import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '#shared/domain/metric/share.ts';
import { momentMapOf, neighbourOf, rankedCells, worstRowsFirst } from '#shared/domain/results/moment-map.ts';
import type { Angle, Question } from '#shared/domain/survey/question.ts';
import { aSurvey } from '#test/support/builders.ts';

const wording = { en: 'How was it?', vi: 'Quý khách thấy thế nào?' };
const rating = (key: string, moment: string, angle: Angle): Question => {
  return { key, kind: 'rating', required: false, moment, angle, wording };
};
const survey = aSurvey({
  moments: ['ordering', 'receiving', 'support', 'leaving'].map((key) => ({ key, name: wording })),
  questions: [
    { key: 'recommend', kind: 'nps', required: true, moment: 'leaving', wording },
    rating('choice', 'ordering', 'product'),
    {
      key: 'received',
      kind: 'matrix',
      scale: 'effort',
      required: false,
      wording,
      rows: [
        { key: 'on_time', moment: 'receiving', angle: 'process', wording },
        { key: 'complete', moment: 'receiving', angle: 'process', wording },
        { key: 'packed', moment: 'receiving', angle: 'product', wording },
      ],
    },
    rating('helped', 'support', 'relationship'),
    {
      key: 'why',
      kind: 'text',
      required: false,
      maxLength: 100,
      moment: 'support',
      angle: 'process',
      wording,
    },
  ],
});

describe('moments of truth by angle', () => {
  const histograms = {
    choice: { 5: 30, 3: 10 },
    on_time: { 7: 20, 4: 40, 2: 20 },
    complete: { 5: 30, 1: 10 },
  };
  const rows = momentMapOf(survey, histograms);

  it('have a row for each moment that is rated from an angle, in the order of the survey', () => {
    expect(rows.map(({ moment }) => moment.key)).toEqual(['ordering', 'receiving', 'support']);
  });

  it('put the questions of a cell together, and count on the fewest answers', () => {
    const cell = rows[1]?.cells.process;
    expect(cell).toMatchObject({ state: 'shown', share: 50 / 120, n: 40 });
    const { low, high } = wilsonInterval({ count: (40 * 50) / 120, n: 40 });
    expect(cell).toMatchObject({ low, high });
    expect(rows[0]?.cells.product).toMatchObject({ share: 0.75, n: 40 });
  });

  it('tell what was not asked from what has nothing to show', () => {
    expect(rows[1]?.cells.product).toEqual({ state: 'silent' });
    expect(rows[2]?.cells).toEqual({
      product: { state: 'not-asked' },
      process: { state: 'not-asked' },
      relationship: { state: 'silent' },
    });
  });

  it('are surer of employees, all of whom are known, and sure where all answered', () => {
    const [few] = momentMapOf(survey, { choice: { 5: 30, 3: 10 } }, 50);
    const [all] = momentMapOf(survey, { choice: { 5: 30, 3: 10 } }, 40);
    const width = (cell: typeof few) => {
      const product = cell?.cells.product;
      return product?.state === 'shown' ? (product.high ?? 1) - (product.low ?? 0) : Number.NaN;
    };
    expect(width(few)).toBeLessThan(width(rows[0]));
    expect(width(all)).toBe(0);
    // Wilson's 59.81 % to 85.81 % of 75 %, drawn in by sqrt(10 / 49), since 40 of 50 answered.
    expect(few?.cells.product).toMatchObject({
      low: expect.closeTo(0.6814, 4),
      high: expect.closeTo(0.7988, 4),
    });
  });

  it('come worst first, each with its neighbour from the other side', () => {
    expect(worstRowsFirst(rows).map(({ moment }) => moment.key)).toEqual([
      'receiving',
      'ordering',
      'support',
    ]);
    const other = momentMapOf(survey, { choice: { 1: 9, 4: 1 } });
    const ranked = rankedCells(rows, other);
    expect(ranked.map(({ moment, angle, own }) => [moment.key, angle, own.n])).toEqual([
      ['receiving', 'process', 40],
      ['ordering', 'product', 40],
    ]);
    expect(ranked.map((cell) => cell.other)).toMatchObject([{ state: 'silent' }, { share: 0.1, n: 10 }]);
    expect(neighbourOf([], { key: 'ordering', name: wording }, 'product')).toEqual({ state: 'not-asked' });
  });
});
