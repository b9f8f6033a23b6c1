import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '#shared/domain/response/answers.ts';
import type { Question } from '#shared/domain/survey/question.ts';
import { answeredBy } from '#shared/domain/tally/answered.ts';
import {
  addCounted,
  countAnswers,
  NOTHING_COUNTED,
  subtractCounted,
} from '#shared/domain/tally/count-answers.ts';
import { aSurvey } from '#test/support/builders.ts';

const wording = { en: 'How was it?', vi: 'Quý khách thấy thế nào?' };
const choices = ['price', 'speed', 'people'].map((key) => ({ key, wording }));
const questions: Question[] = [
  { key: 'recommend', kind: 'nps', required: true, wording },
  { key: 'food', kind: 'rating', required: false, driver: true, wording },
  { key: 'signs', kind: 'rating', required: false, driver: true, wording },
  { key: 'ease', kind: 'effort', required: false, wording },
  { key: 'met_a_problem', kind: 'yes-no', required: false, wording },
  { key: 'why_us', kind: 'multiple-choice', required: false, choices, wording },
  { key: 'first', kind: 'single-choice', required: false, choices, wording },
  { key: 'reason', kind: 'text', required: false, maxLength: 500, wording },
];
const survey = aSurvey({ questions });

const answersOf = (arbitraries: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record(arbitraries, { requiredKeys: [] }) as fc.Arbitrary<Answers>;
const someAnswers = answersOf({
  recommend: fc.integer({ min: 0, max: 10 }),
  food: fc.integer({ min: 1, max: 5 }),
  signs: fc.integer({ min: 1, max: 5 }),
  ease: fc.integer({ min: 1, max: 7 }),
  met_a_problem: fc.constantFrom('yes', 'no'),
  why_us: fc.subarray(['price', 'speed', 'people'], { minLength: 1 }),
  first: fc.constantFrom('price', 'speed', 'people'),
  reason: fc.string({ minLength: 1 }),
});

const countAll = (people: readonly Answers[]) =>
  people.map((answers) => countAnswers(survey, answers)).reduce(addCounted, NOTHING_COUNTED);

describe('counting the answers of one person', () => {
  it('counts each answered question once, and no text', () => {
    const answers = {
      recommend: 9,
      food: 4,
      ease: 6,
      met_a_problem: 'no',
      why_us: ['price', 'people'],
      reason: 'Quick and friendly',
    };
    expect(countAnswers(survey, answers)).toEqual({
      responses: 1,
      histograms: {
        recommend: { '9': 1 },
        food: { '4': 1 },
        ease: { '6': 1 },
        met_a_problem: { no: 1 },
        why_us: { '*': 1, price: 1, people: 1 },
      },
    });
  });

  it('counts nothing for an answer outside the scale or the choices', () => {
    const answers = {
      recommend: 11,
      food: 2.5,
      first: 'weather',
      why_us: ['weather'],
      met_a_problem: 'maybe',
    };
    expect(countAnswers(survey, answers)).toEqual({ responses: 1, histograms: {} });
  });

  it('knows how many people chose among several choices', () => {
    const counted = countAll([{ why_us: ['price', 'speed'] }, { why_us: ['price'] }, {}]);
    expect(answeredBy('multiple-choice', counted.histograms.why_us)).toBe(2);
    expect(answeredBy('single-choice', counted.histograms.first)).toBe(0);
  });
});

describe('adding and taking off', () => {
  it('adds the tallies of any split of the people up to the tally of all of them', () => {
    const split = fc.array(fc.tuple(someAnswers, fc.integer({ min: 0, max: 3 })), { maxLength: 40 });
    fc.assert(
      fc.property(split, (people) => {
        const whole = countAll(people.map(([answers]) => answers));
        const parts = [0, 1, 2, 3].map((part) =>
          countAll(people.filter(([, of]) => of === part).map(([answers]) => answers)),
        );
        expect(parts.reduce(addCounted, NOTHING_COUNTED)).toEqual(whole);
      }),
    );
  });

  it('undoes an addition exactly', () => {
    const several = fc.array(someAnswers, { maxLength: 10 });
    fc.assert(
      fc.property(several, several, (first, second) => {
        const [a, b] = [countAll(first), countAll(second)];
        expect(subtractCounted(addCounted(a, b), b)).toEqual(a);
      }),
    );
  });

  it('carries a changed answer as a difference that may be negative on the way', () => {
    const before = countAnswers(survey, { recommend: 3, food: 2 });
    const after = countAnswers(survey, { recommend: 9, food: 2 });
    const change = subtractCounted(after, before);
    expect(change.responses).toBe(0);
    expect(change.histograms).toEqual({ recommend: { '3': -1, '9': 1 } });
    expect(addCounted(before, change)).toEqual(after);
  });
});
