import { describe, expect, it } from 'vitest';
import { driverPlanOf, sumInFolds, sumOfFolds } from '#shared/domain/drivers/driver-plan.ts';
import { driversOfPlan, relativeImportance } from '#shared/domain/drivers/drivers.ts';
import { figureOf } from '#shared/domain/metric/figure.ts';
import { weightedNps, weightSums } from '#shared/domain/metric/nps-weighted.ts';
import type { Answers } from '#shared/domain/response/answers.ts';
import type { Question } from '#shared/domain/survey/question.ts';
import { addCounted, countAnswers, NOTHING_COUNTED } from '#shared/domain/tally/count-answers.ts';
import type { CountedAnswers } from '#shared/domain/tally/counted-answers.ts';
import { aSurvey } from '#test/support/builders.ts';
import { expectGolden, fixture, fixtureRows } from '#test/support/golden.ts';

interface Nps {
  n: number;
  promoters: number;
  passives: number;
  detractors: number;
  nps: number;
  lo: number;
  hi: number;
}
interface Weights {
  r_squared: number;
  share: Record<string, number>;
  pearson: Record<string, number>;
}
interface Expected {
  source_rows: number;
  nps_all: Nps;
  nps_by_boarding_area: Record<string, Nps>;
  nps_weighted: { nps: number; kish_neff: number };
  csat: Record<string, { n: number; top2: number; share: number; lo: number; hi: number }>;
  drivers_of_recommend_pairwise: Weights & { n_min: number };
  drivers_of_recommend_listwise: Weights & { n: number };
}

const expected: Expected = JSON.parse(fixture('real/sfo-passengers-2018.expected.json'));
const passengers = fixtureRows('real/sfo-passengers-2018.csv');
const drivers = Object.keys(expected.drivers_of_recommend_pairwise.share);
const wording = { en: 'How do you rate it?', vi: 'Quý khách đánh giá thế nào?' };
const rated = Object.keys(expected.csat).map(
  (key): Question => ({ key, kind: 'rating', required: false, wording, driver: drivers.includes(key) }),
);
const survey = aSurvey({
  headline: 'recommend',
  questions: [{ key: 'recommend', kind: 'nps', required: false, wording }, ...rated],
});

const answersOf = (row: Record<string, string>): Answers =>
  Object.fromEntries(
    survey.questions.filter(({ key }) => row[key]).map(({ key }) => [key, Number(row[key])]),
  );
const countAll = (rows: readonly Record<string, string>[]): CountedAnswers =>
  rows.map((row) => countAnswers(survey, answersOf(row))).reduce(addCounted, NOTHING_COUNTED);
const counted = countAll(passengers);
const plan = driverPlanOf(survey);
const folds = sumInFolds(plan, passengers.map(answersOf));

describe('2,809 passengers of San Francisco airport', () => {
  it('are all counted', () => {
    expect(counted.responses).toBe(expected.source_rows);
  });

  it('give the published score, overall and by boarding area', () => {
    const { n, nps, lo, hi } = expected.nps_all;
    expectGolden(figureOf('nps', counted.histograms.recommend ?? {}), { n, value: nps, low: lo, high: hi });
    const areas = Object.entries(expected.nps_by_boarding_area);
    expect(areas).toHaveLength(7);
    for (const [area, inArea] of areas) {
      const ofArea = countAll(passengers.filter((row) => row.boarding_area === area));
      expectGolden(figureOf('nps', ofArea.histograms.recommend ?? {}), {
        n: inArea.n,
        value: inArea.nps,
        low: inArea.lo,
        high: inArea.hi,
      });
    }
  });

  it.each(Object.entries(expected.csat))('rate %s as published', (key, { n, share, lo, hi }) => {
    expectGolden(figureOf('top-two-box', counted.histograms[key] ?? {}), {
      n,
      value: share,
      low: lo,
      high: hi,
    });
  });

  it('recommend the airport for the published reasons', () => {
    const { n_min, r_squared, share, pearson } = expected.drivers_of_recommend_pairwise;
    const [overall] = driversOfPlan(plan, folds);
    const found = overall?.drivers;
    const ranked = found?.outcome === 'ranked' ? found.drivers : [];
    expect(found).toMatchObject({ basis: 'pairwise', dropped: [] });
    expectGolden(found, { n: n_min, rSquared: r_squared });
    expectGolden(Object.fromEntries(ranked.map((one) => [one.question, one.share])), share);
    expectGolden(Object.fromEntries(ranked.map((one) => [one.question, one.correlation])), pearson);
  });

  it('recommend it for the published reasons where only those count who rated everything', () => {
    const { n, r_squared, share, pearson } = expected.drivers_of_recommend_listwise;
    const [set] = plan.sets;
    if (!set) throw new Error('no drivers');
    const listwise = plan.listwise(sumOfFolds(plan, folds), set);
    const found = relativeImportance(listwise, survey.headline, drivers);
    const values = found?.drivers ?? [];
    expectGolden(found, { n, rSquared: r_squared });
    expectGolden(Object.fromEntries(values.map((one) => [one.question, one.share])), share);
    expectGolden(Object.fromEntries(values.map((one) => [one.question, one.correlation])), pearson);
  });

  it('weighted as the airport weights them, give the published score', () => {
    const answers = passengers
      .filter((row) => row.recommend && row.weight)
      .map((row) => ({ score: Number(row.recommend), weight: Number(row.weight) }));
    const weighted = weightedNps(weightSums(answers), answers.length);
    expectGolden(weighted, { value: expected.nps_weighted.nps });
    expect(weighted?.effectiveN).toBeCloseTo(expected.nps_weighted.kish_neff, 3);
  });
});
