import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correlationsOf } from '#shared/domain/metric/correlation.ts';
import { driversOf, roundedDrivers } from '#shared/domain/metric/drivers.ts';
import { relativeWeights } from '#shared/domain/metric/relative-weights.ts';
import type { Answers } from '#shared/domain/response/answers.ts';
import type { Question } from '#shared/domain/survey/question.ts';
import { addCounted, countAnswers, NOTHING_COUNTED } from '#shared/domain/tally/count-answers.ts';
import type { PairSums } from '#shared/domain/tally/counted-answers.ts';
import { aSurvey } from '#test/support/builders.ts';
import { expectGolden, fixtureRows, golden } from '#test/support/golden.ts';

interface Attitude {
  outcome: string;
  predictors: string[];
  r_squared: number;
  pearson_with_outcome: Record<string, number>;
  johnson_relative_weight_raw: Record<string, number>;
  johnson_relative_weight_share: Record<string, number>;
}

const wording = { en: 'How was it?', vi: 'Quý khách thấy thế nào?' };
const driver = (key: string): Question => ({ key, kind: 'rating', required: false, driver: true, wording });
const survey = aSurvey({
  questions: [
    { key: 'recommend', kind: 'nps', required: true, wording },
    driver('food'),
    driver('signs'),
    driver('staff'),
  ],
});
const countAll = (people: readonly Answers[]) =>
  people.map((answers) => countAnswers(survey, answers)).reduce(addCounted, NOTHING_COUNTED);

/** People whose score follows the food, a little the signs, and not the staff. */
const people = (count: number): Answers[] =>
  Array.from({ length: count }, (_, index) => {
    const [food, signs, staff] = [1 + (index % 5), 1 + ((index * 7) % 4), 1 + ((index * 3) % 5)];
    return {
      recommend: Math.max(0, 2 * food + (signs > 2 ? 0 : -1) - ((index * 11) % 3)),
      food,
      signs,
      staff: 6 - staff,
    };
  });

describe('relative weights', () => {
  it('equal the golden ones of 30 departments', () => {
    const { outcome, predictors, ...expected } = golden<{ attitude: Attitude }>('drivers').attitude;
    const rows = fixtureRows('golden/attitude.csv');
    const keys = [outcome, ...predictors];
    const correlations = correlationsOf(sumsOfRows(rows, keys), keys);
    const [, ...among] = correlations?.matrix ?? [];
    const withOutcome = among.map((row) => row[0] ?? Number.NaN);
    const weights = relativeWeights(
      among.map((row) => row.slice(1)),
      withOutcome,
    );
    const named = (values: readonly number[] = []) =>
      Object.fromEntries(predictors.map((key, index) => [key, values[index]]));
    expect(correlations?.n).toBe(30);
    expectGolden(named(withOutcome), expected.pearson_with_outcome);
    expectGolden(named(weights?.raw), expected.johnson_relative_weight_raw);
    expectGolden(named(weights?.shares), expected.johnson_relative_weight_share);
    expectGolden(weights, { rSquared: expected.r_squared });
  });

  it('are shares that add up to one', () => {
    const correlation = fc.double({ min: -0.4, max: 0.4, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(correlation, { minLength: 6, maxLength: 6 }),
        ([a = 0, b = 0, c = 0, ...with_]) => {
          const among = [
            [1, a, b],
            [a, 1, c],
            [b, c, 1],
          ];
          const weights = relativeWeights(among, with_);
          if (with_.every((r) => Math.abs(r) < 1e-6)) return;
          expect(weights?.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
          expect(weights?.shares.every((share) => share >= 0)).toBe(true);
        },
      ),
    );
  });

  it('do not exist for predictors that say the same', () => {
    expect(
      relativeWeights(
        [
          [1, 1],
          [1, 1],
        ],
        [0.5, 0.5],
      ),
    ).toBeUndefined();
  });
});

describe('drivers of the headline', () => {
  it('are not told below 50 answers', () => {
    expect(driversOf(survey, countAll(people(49)))).toEqual({
      outcome: 'none',
      reason: 'too-few-answers',
      n: 49,
    });
  });

  it('are the two strongest from 50, and ranked from 100', () => {
    const indicative = driversOf(survey, countAll(people(99)));
    expect(indicative).toMatchObject({ outcome: 'indicative', n: 99 });
    expect(indicative.outcome !== 'none' && indicative.drivers).toHaveLength(2);
    const ranked = driversOf(survey, countAll(people(100)));
    expect(ranked).toMatchObject({ outcome: 'ranked', n: 100, drivers: [{ question: 'food' }, {}, {}] });
  });

  it('carry the sign of the plain correlation', () => {
    const turned = people(200).map((answers) => ({ ...answers, food: 6 - Number(answers.food) }));
    const drivers = driversOf(survey, countAll(turned));
    const food =
      drivers.outcome === 'ranked' ? drivers.drivers.find((one) => one.question === 'food') : undefined;
    expect(food?.correlation).toBeLessThan(-0.8);
    expect(food?.share).toBeGreaterThan(0.5);
  });

  it('leave out what everybody rated alike, what repeats another question, and what few answered', () => {
    const flat = people(200).map((answers) => ({ ...answers, staff: 4 }));
    expect(driversOf(survey, countAll(flat))).toMatchObject({
      outcome: 'ranked',
      dropped: [{ question: 'staff', reason: 'no-variation' }],
    });
    const twice = people(200).map((answers) => ({ ...answers, staff: answers.signs ?? 1 }));
    expect(driversOf(survey, countAll(twice))).toMatchObject({
      outcome: 'ranked',
      dropped: [{ question: 'staff', reason: 'collinear' }],
    });
    const rare = people(200).map(({ staff, ...answers }, index) =>
      index < 20 ? { ...answers, staff } : answers,
    );
    expect(driversOf(survey, countAll(rare as Answers[]))).toMatchObject({
      outcome: 'ranked',
      n: 200,
      dropped: [{ question: 'staff', reason: 'too-few-answers' }],
    });
  });

  it('are refused where correlations of different people contradict each other', () => {
    const none = { n: 100, x: 0, y: 0, xx: 100, yy: 100 };
    const pairs = {
      'recommend|food': { ...none, xy: 90 },
      'recommend|signs': { ...none, xy: 90 },
      'food|signs': { ...none, xy: -90 },
    };
    const two = aSurvey({ questions: survey.questions.slice(0, 3) });
    expect(driversOf(two, { responses: 100, histograms: {}, pairs })).toEqual({
      outcome: 'none',
      reason: 'inseparable',
      n: 100,
    });
  });

  it('of employees are published in whole percents', () => {
    const drivers = roundedDrivers(driversOf(survey, countAll(people(120))));
    const shares = drivers.outcome === 'ranked' ? drivers.drivers.map(({ share }) => share * 100) : [];
    expect(shares).toHaveLength(3);
    for (const percent of shares) expect(percent).toBeCloseTo(Math.round(percent), 9);
  });
});

function sumsOfRows(rows: readonly Record<string, string>[], keys: readonly string[]) {
  const pairs: Record<string, PairSums> = {};
  for (const [index, first] of keys.entries()) {
    for (const second of keys.slice(index + 1)) {
      const values = rows.map((row) => [Number(row[first]), Number(row[second])] as const);
      const sum = (of: (x: number, y: number) => number) =>
        values.reduce((total, [x, y]) => total + of(x, y), 0);
      pairs[`${first}|${second}`] = {
        n: values.length,
        x: sum((x) => x),
        y: sum((_, y) => y),
        xx: sum((x) => x * x),
        yy: sum((_, y) => y * y),
        xy: sum((x, y) => x * y),
      };
    }
  }
  return pairs;
}
