import { describe, expect, it } from 'vitest';
import { groupResultOf } from '#shared/domain/results/group-result.ts';
import { leagueOf } from '#shared/domain/results/league.ts';
import { trendOf } from '#shared/domain/results/trend.ts';
import { releasedUnitResults } from '#shared/domain/results/unit-result.ts';
import { aSurvey, aWave } from '#test/support/builders.ts';
import { CUSTOMER_SURVEY, countAll, EMPLOYEE_SURVEY, times } from '#test/support/paired-company.ts';

const wording = { en: 'Why us?', vi: 'Vì sao chọn chúng tôi?' };

describe('the result of a group', () => {
  it('has a figure for what is rated and counts of people for what is chosen', () => {
    const choices = ['price', 'people'].map((key) => ({ key, wording }));
    const survey = aSurvey({
      questions: [
        ...CUSTOMER_SURVEY.questions,
        { key: 'why_us', kind: 'multiple-choice', required: false, choices, wording },
      ],
    });
    const counted = countAll(survey, [
      { recommend: 9, why_us: ['price', 'people'] },
      { recommend: 3, why_us: ['price'] },
      { recommend: 8 },
    ]);
    const result = groupResultOf(survey, counted);
    expect(result.distribution).toEqual({ promoters: 1, passives: 1, detractors: 1 });
    expect(result.questions.map(({ question, n, figure }) => [question.key, n, figure?.metric])).toEqual([
      ['recommend', 3, 'nps'],
      ['why_us', 2, undefined],
    ]);
    expect(result.questions[1]?.histogram).toEqual({ '*': 2, price: 2, people: 1 });
  });

  it('has no headline where it is withheld', () => {
    const counted = countAll(CUSTOMER_SURVEY, times(5, { food: 4 }));
    expect('headline' in groupResultOf(CUSTOMER_SURVEY, counted)).toBe(false);
  });
});

describe('a trend', () => {
  const wave = (number: number, scores: number[], survey = CUSTOMER_SURVEY) => ({
    wave: aWave({ waveId: `wave00000${number}`, number }),
    survey,
    counted: countAll(
      survey,
      scores.map((recommend) => ({ recommend })),
    ),
  });

  it('leaves out waves without answers, or in which the question was another one', () => {
    const [first, ...others] = CUSTOMER_SURVEY.questions;
    const rated = first && {
      ...CUSTOMER_SURVEY,
      questions: [{ ...first, kind: 'rating' as const }, ...others],
    };
    const points = trendOf(
      [wave(1, [4, 5], rated), wave(2, [9, 3]), wave(3, []), wave(4, [9, 9])],
      'recommend',
      'nps',
    );
    expect(points.map(({ number, figure }) => [number, figure.value])).toEqual([
      [2, 0],
      [4, 100],
    ]);
    expect(points[0]?.change).toBeUndefined();
    expect(points[1]?.change).toMatchObject({
      difference: 100,
      detectable: false,
      sinceWaveId: 'wave000002',
    });
  });

  it('is empty for a question that is no longer asked', () => {
    expect(trendOf([wave(1, [9])], 'parking', 'top-two-box')).toEqual([]);
    expect(trendOf([], 'recommend', 'nps')).toEqual([]);
  });
});

describe('a league of units', () => {
  it('has no order where chance explains all differences', () => {
    const alike = ['hanoi', 'hue', 'dalat'].map((unitId) => ({
      unitId,
      histogram: { '9': 8, '7': 4, '3': 6 },
    }));
    expect(leagueOf('nps', alike)).toEqual({ distinguishable: false });
    expect(leagueOf('nps', alike.slice(0, 1))).toBeUndefined();
  });

  it('draws a small unit to the middle, so that luck does not win', () => {
    const league = leagueOf('nps', [
      { unitId: 'large', histogram: { '9': 700, '7': 200, '3': 100 } },
      { unitId: 'low', histogram: { '9': 200, '7': 300, '3': 500 } },
      { unitId: 'lucky', histogram: { '9': 2 } },
    ]);
    const shrunk = league?.distinguishable ? league.rows : [];
    const drawn = new Map(shrunk.map((row) => [row.unitId, Math.abs(row.value - row.shrunk)]));
    expect(drawn.get('lucky')).toBeGreaterThan(20);
    expect(drawn.get('large')).toBeLessThan(1);
    expect(drawn.get('low')).toBeLessThan(1);
  });
});

it('released units know how deep they stand and which are only the people directly in a unit', () => {
  const counted = countAll(EMPLOYEE_SURVEY, times(4, { recommend_work: 9 }, { recommend_work: 2 }));
  const shown = { withheld: false as const, invited: 10, counted };
  const results = releasedUnitResults(
    EMPLOYEE_SURVEY,
    [
      { groupId: 'company', name: 'company', ...shown },
      { groupId: 'north', name: 'North', parentId: 'company', ...shown },
      { groupId: 'north/direct', name: 'North', parentId: 'north', ...shown },
      { groupId: 'hanoi', name: 'Hà Nội', parentId: 'north', withheld: true },
    ],
    [{ groupId: 'north', name: 'North', withheld: true }],
    5,
  );
  expect(results.map(({ unitId, depth, directOnly, state }) => [unitId, depth, directOnly, state])).toEqual([
    ['north', 0, false, 'shown'],
    ['north/direct', 1, true, 'shown'],
    ['hanoi', 1, false, 'withheld'],
  ]);
  expect(results.every(({ change }) => change === undefined)).toBe(true);
});
