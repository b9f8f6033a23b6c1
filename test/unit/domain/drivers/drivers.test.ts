import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { driverPlanOf, sumInFolds, sumOfFolds, withoutFold } from '#shared/domain/drivers/driver-plan.ts';
import { driverSetsOf } from '#shared/domain/drivers/driver-sets.ts';
import {
  type Drivers,
  driversOf,
  driversOfPlan,
  relativeImportance,
} from '#shared/domain/drivers/drivers.ts';
import type { PairSums } from '#shared/domain/metric/correlation.ts';
import { jackknifeError, jackknifeInterval } from '#shared/domain/metric/jackknife.ts';
import { relativeWeights } from '#shared/domain/metric/relative-weights.ts';
import type { Answers } from '#shared/domain/response/answers.ts';
import type { Angle, Question, QuestionOf } from '#shared/domain/survey/question.ts';
import { aSurvey } from '#test/support/builders.ts';
import { expectGolden, fixtureRows, golden } from '#test/support/golden.ts';

interface Attitude {
  outcome: string;
  predictors: string[];
  r_squared: number;
  pearson_with_outcome: Record<string, number>;
  johnson_relative_weight_raw: Record<string, number>;
  johnson_relative_weight_share: Record<string, number>;
  jackknife_se_relative_weight_raw: Record<string, number>;
}

const wording = { en: 'How was it?', vi: 'Quý khách thấy thế nào?' };
const rating = (key: string, meaning: Partial<QuestionOf<'rating'>> = {}): Question => {
  return { key, kind: 'rating', required: false, wording, ...meaning };
};
const driver = (key: string) => rating(key, { driver: true });
const survey = aSurvey({
  questions: [
    { key: 'recommend', kind: 'nps', required: true, wording },
    driver('food'),
    driver('signs'),
    driver('staff'),
  ],
});
const plan = driverPlanOf(survey);

/** The overall drivers of some people. */
function overallOf(everybody: readonly Answers[], of = survey): Drivers {
  const [overall] = driversOfPlan(driverPlanOf(of), sumInFolds(driverPlanOf(of), everybody));
  if (!overall) throw new Error('no overall set');
  return overall.drivers;
}

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

const { outcome, predictors, ...attitude } = golden<{ attitude: Attitude }>('drivers').attitude;
const departments = fixtureRows('golden/attitude.csv');
const named = (values: readonly number[] = []) =>
  Object.fromEntries(predictors.map((key, index) => [key, values[index]]));
const importanceIn = (rows: readonly Record<string, string>[]) => {
  const found = relativeImportance((first, second) => sumsOfRows(rows, first, second), outcome, predictors);
  if (!found) throw new Error('nothing explained');
  return { ...found, raw: found.drivers.map(({ share }) => share * found.rSquared) };
};

describe('relative weights', () => {
  it('equal the golden ones of 30 departments', () => {
    const found = importanceIn(departments);
    expect(found.n).toBe(30);
    expectGolden(named(found.drivers.map(({ correlation }) => correlation)), attitude.pearson_with_outcome);
    expectGolden(named(found.raw), attitude.johnson_relative_weight_raw);
    expectGolden(named(found.drivers.map(({ share }) => share)), attitude.johnson_relative_weight_share);
    expectGolden(found, { rSquared: attitude.r_squared });
  });

  it('have the golden errors when each department is left out once', () => {
    const replicates = departments.map((_, left) => importanceIn(departments.toSpliced(left, 1)).raw);
    const errors = predictors.map((_, index) => jackknifeError(replicates.map((raw) => raw[index] ?? 0)));
    expectGolden(named(errors), attitude.jackknife_se_relative_weight_raw);
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
    expect(overallOf(people(49))).toEqual({
      outcome: 'none',
      reason: 'too-few-answers',
      n: 49,
    });
  });

  it('are the two strongest from 50, and ranked from 100', () => {
    const indicative = overallOf(people(99));
    expect(indicative).toMatchObject({ outcome: 'indicative', n: 99 });
    expect(indicative.outcome !== 'none' && indicative.drivers).toHaveLength(2);
    const ranked = overallOf(people(100));
    expect(ranked).toMatchObject({ outcome: 'ranked', n: 100, drivers: [{ question: 'food' }, {}, {}] });
  });

  it('carry the sign of the plain correlation', () => {
    const turned = people(200).map((answers) => ({ ...answers, food: 6 - Number(answers.food) }));
    const drivers = overallOf(turned);
    const food =
      drivers.outcome === 'ranked' ? drivers.drivers.find((one) => one.question === 'food') : undefined;
    expect(food?.correlation).toBeLessThan(-0.8);
    expect(food?.share).toBeGreaterThan(0.5);
  });

  it('leave out what everybody rated alike, what repeats another question, and what few answered', () => {
    const flat = people(200).map((answers) => ({ ...answers, staff: 4 }));
    expect(overallOf(flat)).toMatchObject({
      outcome: 'ranked',
      dropped: [{ question: 'staff', reason: 'no-variation' }],
    });
    const twice = people(200).map((answers) => ({ ...answers, staff: answers.signs ?? 1 }));
    expect(overallOf(twice)).toMatchObject({
      outcome: 'ranked',
      dropped: [{ question: 'staff', reason: 'collinear' }],
    });
    const rare = people(200).map(({ staff, ...answers }, index) =>
      index < 20 ? { ...answers, staff } : answers,
    );
    expect(overallOf(rare as Answers[])).toMatchObject({
      outcome: 'ranked',
      n: 200,
      dropped: [{ question: 'staff', reason: 'too-few-answers' }],
    });
  });

  it('give up a question that few were asked rather than one that nearly all answered', () => {
    const apart = people(300).map(({ food, ...answers }, index): Answers => {
      if (index >= 60) return { ...answers };
      const { signs: _, ...others } = answers;
      return { ...others, food: food ?? 1 };
    });
    expect(overallOf(apart)).toMatchObject({
      outcome: 'ranked',
      n: 240,
      drivers: [{}, {}],
      dropped: [{ question: 'food', reason: 'too-few-answers' }],
    });
  });

  it('need no more than eight questions, and name those beyond', () => {
    const ten = aSurvey({
      questions: [
        { key: 'recommend', kind: 'nps', required: true, wording },
        ...'abcdefghij'.split('').map(driver),
      ],
    });
    const [overall] = driverSetsOf(ten);
    expect(overall?.predictors.map(({ key }) => key).join('')).toBe('abcdefgh');
    expect(overall?.beyond).toEqual(['i', 'j']);
  });

  it('are looked for at each moment of truth that is seen from more than one question', () => {
    const cell = (key: string, moment: string, angle: Angle): Question => ({ ...rating(key), moment, angle });
    const momentous = aSurvey({
      moments: ['ordering', 'receiving'].map((key) => ({ key, name: wording })),
      questions: [
        rating('punctual', { moment: 'receiving', angle: 'process' }),
        { key: 'recommend', kind: 'nps', required: true, wording },
        cell('quick', 'ordering', 'process'),
        cell('friendly', 'receiving', 'relationship'),
        rating('nothing', { moment: 'receiving' }),
      ],
    });
    const answers = people(150).map(({ recommend = 0, food = 1, signs = 1 }): Answers => {
      return { recommend, punctual: food, friendly: signs, quick: 3, nothing: 3 };
    });
    const momentPlan = driverPlanOf(momentous);
    const [overall, receiving, ...others] = driversOfPlan(momentPlan, sumInFolds(momentPlan, answers));
    expect(others).toEqual([]);
    expect(overall?.drivers).toEqual({ outcome: 'none', reason: 'no-drivers', n: 0 });
    expect(receiving?.set.moment?.key).toBe('receiving');
    expect(receiving?.drivers).toMatchObject({
      outcome: 'ranked',
      n: 150,
      drivers: [{ question: 'punctual' }, { question: 'friendly' }],
    });
  });
});

describe('correlations of different people that contradict each other', () => {
  /** Three groups of 60 each rated two of three questions, which cannot all go together as they do there. */
  const contradicting: Answers[] = Array.from({ length: 180 }, (_, index) => {
    const value = 1 + (index % 5);
    const pair = [
      { recommend: value, food: value },
      { recommend: value, signs: value },
      { food: value, signs: 6 - value },
    ][index % 3];
    return { ...pair };
  });

  it('are refused where too few answered the whole set', () => {
    expect(overallOf(contradicting)).toEqual({ outcome: 'none', reason: 'inseparable', n: 0 });
  });

  it('give way to those who answered the whole set', () => {
    const whole = people(120);
    const found = overallOf([...contradicting, ...contradicting, ...contradicting, ...whole]);
    const expected = overallOf(whole);
    if (found.outcome === 'none' || expected.outcome === 'none') throw new Error('no drivers');
    expect(found).toMatchObject({ outcome: 'ranked', basis: 'listwise', n: 120 });
    expect(found.rSquared).toBeCloseTo(expected.rSquared, 12);
    expect(found.drivers.map(({ question, share }) => [question, share.toFixed(9)])).toEqual(
      expected.drivers.map(({ question, share }) => [question, share.toFixed(9)]),
    );
  });

  it('leave out what two others determine together', () => {
    const sum = aSurvey({
      questions: [
        { key: 'recommend', kind: 'nps', required: true, wording },
        driver('food'),
        driver('signs'),
        {
          key: 'both',
          kind: 'scale',
          min: 0,
          max: 10,
          labels: { low: wording, high: wording },
          required: true,
          driver: true,
          wording,
        },
      ],
    });
    const answers = people(150).map(({ recommend = 0, food = 1, signs = 1 }): Answers => {
      return { recommend, food, signs, both: Number(food) + Number(signs) };
    });
    expect(overallOf(answers, sum)).toMatchObject({
      outcome: 'ranked',
      basis: 'listwise',
      n: 150,
      drivers: [{}, {}],
      dropped: [{ question: 'both', reason: 'collinear' }],
    });
  });
});

describe('intervals of drivers', () => {
  const someone = fc.record(
    {
      recommend: fc.integer({ min: 0, max: 10 }),
      food: fc.integer({ min: 1, max: 5 }),
      signs: fc.integer({ min: 1, max: 5 }),
      staff: fc.integer({ min: 1, max: 5 }),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Answers>;
  const somebodies = fc.array(someone, { minLength: 0, maxLength: 300, size: 'max' });

  it('exist from 100 answers, contain the share, and stay between nothing and everything', () => {
    expect(overallOf(people(99))).not.toMatchObject({ drivers: [{ low: expect.anything() }, {}] });
    fc.assert(
      fc.property(somebodies, (everybody) => {
        const found = overallOf(everybody);
        if (found.outcome === 'none') return;
        const total = found.drivers.reduce((sum, { share }) => sum + share, 0);
        if (found.outcome === 'ranked') expect(total).toBeCloseTo(1, 9);
        expect(found.rSquared).toBeLessThanOrEqual(1 + 1e-9);
        for (const { share, low, high } of found.drivers) {
          expect(low !== undefined && high !== undefined).toBe(found.outcome === 'ranked');
          if (low === undefined || high === undefined) continue;
          expect(0 <= low && low <= share && share <= high && high <= 1).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('are those of the formula', () => {
    // Replicates 1 to 10 have a standard error of sqrt(0.9 * 82.5); t with 9 degrees of freedom is 2.262157.
    const replicates = Array.from({ length: 10 }, (_, index) => index + 1);
    expect(jackknifeError(replicates)).toBeCloseTo(8.616844, 6);
    const { low, high } = jackknifeInterval(5.5, replicates, { min: -100, max: 100 });
    expect([low, high].map((end) => end.toFixed(6))).toEqual(['-13.992655', '24.992655']);
  });

  it('come from folds that add up to the whole, however people are spread over them', () => {
    fc.assert(
      fc.property(
        somebodies,
        fc.array(fc.nat({ max: 9 }), { minLength: 300, maxLength: 300 }),
        (everybody, places) => {
          const folds = sumInFolds(plan, everybody, (index) => places[index] ?? 0);
          const [whole] = sumInFolds(plan, everybody, () => 0);
          const sums = sumOfFolds(plan, folds);
          expect(sums).toEqual(whole);
          const [set] = plan.sets;
          if (set)
            expect(driversOf(plan, set, [sums])).toMatchObject({
              outcome: driversOf(plan, set, folds).outcome,
            });
          for (const [left, fold] of folds.entries()) {
            const others = everybody.filter((_, index) => places[index] !== left);
            expect(withoutFold(sums, fold)).toEqual(sumInFolds(plan, others, () => 0)[0]);
          }
        },
      ),
      { numRuns: 20 },
    );
  });
});

function sumsOfRows(rows: readonly Record<string, string>[], first: string, second: string): PairSums {
  const values = rows.map((row) => [Number(row[first]), Number(row[second])] as const);
  const sum = (of: (x: number, y: number) => number) => values.reduce((total, [x, y]) => total + of(x, y), 0);
  return {
    n: values.length,
    x: sum((x) => x),
    y: sum((_, y) => y),
    xx: sum((x) => x * x),
    yy: sum((_, y) => y * y),
    xy: sum((x, y) => x * y),
  };
}
