import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededNumbers } from '#infra/local/demo/seeded-random.ts';
import { driverPlanOf, sumInFolds } from '#shared/domain/drivers/driver-plan.ts';
import { driversOfPlan } from '#shared/domain/drivers/drivers.ts';
import { releaseDrivers } from '#shared/domain/drivers/release-drivers.ts';
import { ReleasedDrivers } from '#shared/domain/release/released-drivers.ts';
import type { Answers } from '#shared/domain/response/answers.ts';
import type { Question } from '#shared/domain/survey/question.ts';
import { addCounted, countAnswers, NOTHING_COUNTED } from '#shared/domain/tally/count-answers.ts';
import { aSurvey } from '#test/support/builders.ts';

const wording = { en: 'How is it?', vi: 'Anh/Chị thấy thế nào?' };
const statement = (key: string): Question => {
  return { key, kind: 'agreement', required: false, driver: true, wording };
};
const survey = aSurvey({
  side: 'employee',
  questions: [
    { key: 'recommend', kind: 'nps', required: true, wording },
    statement('manager'),
    statement('tools'),
    statement('pay'),
  ],
});
const K = 5;

function released(ballots: readonly Answers[], withheld: readonly string[] = []): ReleasedDrivers[] {
  const counted = ballots.map((answers) => countAnswers(survey, answers)).reduce(addCounted, NOTHING_COUNTED);
  const shown = Object.entries(counted.histograms).filter(([key]) => !withheld.includes(key));
  return releaseDrivers({ survey, histograms: Object.fromEntries(shown), ballots, k: K });
}

/** People whose score follows the manager most, then the tools. */
function colleagues(count: number, seed = 1): Answers[] {
  const chance = seededNumbers(seed);
  const upTo = (n: number) => Math.floor(chance() * n);
  return Array.from({ length: count }, () => {
    const [manager, tools, pay] = [1 + upTo(5), 1 + upTo(5), 1 + upTo(5)];
    const recommend = Math.max(0, Math.min(10, manager + Math.round(tools / 2) + upTo(4) - 1));
    return { recommend, manager, tools, pay };
  });
}

describe('drivers of employees', () => {
  it('are told of 50 people or more: two of them below 100, from then on all with intervals', () => {
    expect(released(colleagues(49))).toEqual([]);
    const [few] = released(colleagues(60));
    expect(few).toMatchObject({ outcome: 'indicative', leftOut: [] });
    expect(few?.drivers.map((driver) => Object.keys(driver))).toEqual(
      Array.from({ length: 2 }, () => ['question', 'sharePercent', 'against']),
    );
    const [many] = released(colleagues(150));
    expect(many).toMatchObject({
      outcome: 'ranked',
      drivers: [
        { question: 'manager', lowPercent: expect.any(Number), highPercent: expect.any(Number) },
        { question: 'tools' },
        { question: 'pay' },
      ],
    });
  });

  it('hold whole percents and nothing else, whatever people answer', () => {
    const someone = fc.record(
      {
        recommend: fc.integer({ min: 0, max: 10 }),
        manager: fc.integer({ min: 1, max: 5 }),
        tools: fc.integer({ min: 1, max: 5 }),
      },
      { requiredKeys: ['recommend'] },
    ) as fc.Arbitrary<Answers>;
    fc.assert(
      fc.property(fc.array(someone, { minLength: 90, maxLength: 130, size: 'max' }), (ballots) => {
        for (const set of released(ballots)) {
          expect(ReleasedDrivers.parse(set)).toEqual(set);
          expect(Object.keys(set).sort()).toEqual(['drivers', 'leftOut', 'outcome']);
          for (const { sharePercent, lowPercent = 0, highPercent = 100 } of set.drivers) {
            expect(lowPercent <= sharePercent && sharePercent <= highPercent).toBe(true);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('leave out what the release withholds of everybody, and all where that is the score', () => {
    const [found] = released(colleagues(150), ['manager']);
    expect(found?.drivers.map(({ question }) => question)).toEqual(['tools', 'pay']);
    expect(found?.leftOut).toEqual(['manager']);
    expect(released(colleagues(150), ['recommend'])).toEqual([]);
    expect(released(colleagues(150), ['tools', 'pay'])).toEqual([]);
  });

  it('leave out what fewer than k people answered otherwise than all others, and never say why', () => {
    const alike = colleagues(150).map((answers, index) => ({ ...answers, pay: index < K - 1 ? 1 : 4 }));
    const [found] = released(alike);
    expect(found?.drivers.map(({ question }) => question)).toEqual(['manager', 'tools']);
    expect(found?.leftOut).toEqual(['pay']);
    expect(JSON.stringify(found)).not.toMatch(/variation|collinear|few/);
  });

  it('are not told where one question repeats another: what all answer to one would follow from the other', () => {
    const twice = colleagues(150).map((answers) => ({ ...answers, pay: answers.manager ?? 1 }));
    expect(released(twice)).toEqual([]);
  });

  it('are the same, however far out fewer than k people are', () => {
    const [low, high] = [colleagues(150), colleagues(150)];
    const unhappiest = low.toSorted((a, b) => Number(a.recommend) - Number(b.recommend)).slice(0, K - 1);
    for (const one of unhappiest) one.recommend = 0;
    expect(released(low)).toEqual(released(high));
  });

  it('do not tell whether the two people who stand out in two questions are one and the same', () => {
    const content = (seed: number): Answers[] => {
      const chance = seededNumbers(seed);
      const oneOf = (...values: number[]) => values[Math.floor(chance() * values.length)] ?? 0;
      return Array.from({ length: 100 }, () => {
        return { recommend: oneOf(8, 9, 10), manager: oneOf(4, 5), tools: oneOf(4, 5), pay: oneOf(3, 4, 5) };
      });
    };
    const managerShare = (ballots: readonly Answers[]) =>
      released(ballots)[0]?.drivers.find(({ question }) => question === 'manager')?.sharePercent ?? 0;
    const plainShare = (ballots: readonly Answers[]) => {
      const plan = driverPlanOf(survey);
      const [overall] = driversOfPlan(plan, sumInFolds(plan, ballots));
      const drivers = overall?.drivers.outcome === 'ranked' ? overall.drivers.drivers : [];
      return 100 * (drivers.find(({ question }) => question === 'manager')?.share ?? 0);
    };
    const worlds = Array.from({ length: 20 }, (_, seed) => {
      const everybody = content(seed + 1);
      const [first = {}, second = {}, ...others] = everybody;
      const same = [{ ...first, recommend: 0, manager: 1 }, second, ...others];
      const different = [{ ...first, recommend: 0 }, { ...second, manager: 1 }, ...others];
      return { same, different };
    });
    const told = worlds.map(({ same, different }) => managerShare(same) - managerShare(different));
    const wouldBe = worlds.map(({ same, different }) => plainShare(same) - plainShare(different));
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    // Without the rule the share gives it away in every world; with it, the share may as well fall as rise.
    expect(wouldBe.every((difference) => difference > 0)).toBe(true);
    expect(mean(wouldBe)).toBeGreaterThan(40);
    expect(Math.abs(mean(told))).toBeLessThan(5);
    expect([Math.min(...told) < 0, Math.max(...told) > 0]).toEqual([true, true]);
  });
});
