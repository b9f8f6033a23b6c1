import fc from 'fast-check';
import { possibleAnswers } from '#shared/domain/survey/possible-answers.ts';
import type { Clause, Question } from '#shared/domain/survey/question.ts';
import { isRated } from '#shared/domain/survey/scale.ts';
import type { SurveyDraft } from '#shared/domain/survey/survey.ts';

const said = (text: string) => ({ en: text, vi: text });
const KINDS = [
  'nps',
  'rating',
  'effort',
  'agreement',
  'single-choice',
  'multiple-choice',
  'text',
  'yes-no',
] as const;
/** Among them names that every object already has. */
const KEYS = ['recommend', 'constructor', 'valueof', 'a', 'b_2', 'c', 'd', 'e', 'f', 'g'];

/** Customer surveys of up to ten questions of every kind, with conditions on earlier answers; not all make sense. */
export const anySurvey: fc.Arbitrary<SurveyDraft> = fc
  .array(fc.record({ kind: fc.constantFrom(...KINDS), required: fc.boolean() }), {
    minLength: 1,
    maxLength: KEYS.length - 1,
  })
  .chain((plans) => {
    const questions = [
      questionOf('nps', 'recommend', true),
      ...plans.map(({ kind, required }, index) => questionOf(kind, KEYS[index + 1] ?? 'z', required)),
    ];
    return fc
      .tuple(...questions.map((_, index) => conditionOver(questions.slice(0, index))))
      .map((conditions) =>
        questions.map((question, index) => {
          const showIf = conditions[index];
          return showIf ? { ...question, showIf } : question;
        }),
      );
  })
  .map((questions) => ({
    side: 'customer',
    title: said('Title'),
    intro: said('Intro'),
    thanks: said('Thanks'),
    moments: [],
    questions,
    headline: 'recommend',
  }));

/** What somebody might post for a question: now and then nothing, several values, or nonsense. */
export function anyPosted(question: Question): fc.Arbitrary<string[]> {
  const possible = possibleAnswers(question);
  const sensible = possible
    ? fc.subarray(possible.map(String), {
        minLength: 0,
        maxLength: question.kind === 'multiple-choice' ? 3 : 1,
      })
    : fc.string({ unit: 'binary', maxLength: 40 }).map((text) => [text]);
  return fc.oneof(
    { weight: 8, arbitrary: sensible },
    { weight: 1, arbitrary: fc.array(fc.string({ maxLength: 5 }), { maxLength: 3 }) },
  );
}

function questionOf(kind: (typeof KINDS)[number], key: string, required: boolean): Question {
  const base = { key, required, wording: said(key) };
  if (kind === 'text') return { ...base, kind, maxLength: 30 };
  if (kind === 'single-choice' || kind === 'multiple-choice') {
    return {
      ...base,
      kind,
      choices: ['one', 'two', 'three'].map((choice) => ({ key: choice, wording: said(choice) })),
    };
  }
  return { ...base, kind };
}

function conditionOver(earlier: readonly Question[]): fc.Arbitrary<Question['showIf']> {
  if (earlier.length === 0) return fc.constant(undefined);
  const clauses = fc.array(fc.constantFrom(...earlier).chain(clauseOver), { minLength: 1, maxLength: 3 });
  return fc.oneof(
    fc.constant(undefined),
    clauses.map((all) => ({ all })),
    clauses.map((any) => ({ any })),
  );
}

function clauseOver(question: Question): fc.Arbitrary<Clause> {
  const answered = fc.constant<Clause>({ question: question.key, operator: 'answered' });
  const possible = possibleAnswers(question);
  if (!possible) return answered;
  const oneOf = fc
    .subarray(possible, { minLength: 1 })
    .map((values): Clause => ({ question: question.key, operator: 'one-of', values }));
  if (!isRated(question)) return fc.oneof(answered, oneOf);
  const bound = fc
    .tuple(fc.constantFrom('at-least' as const, 'at-most' as const), fc.constantFrom(...possible.map(Number)))
    .map(([operator, value]): Clause => ({ question: question.key, operator, value }));
  return fc.oneof(answered, oneOf, bound);
}
