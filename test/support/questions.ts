import type { AnswerClause, Clause, Condition } from '#shared/domain/survey/condition.ts';
import type { Question, QuestionKind, QuestionOf } from '#shared/domain/survey/question.ts';

/** One wording that differs between the languages. */
export const said = (text: string) => ({ en: text, vi: `${text} (vi)` });

export const all = (...clauses: Clause[]): Condition => ({ all: clauses });
export const answered = (question: string): AnswerClause => ({ question, operator: 'answered' });
export const atLeast = (question: string, value: number): AnswerClause => ({
  question,
  operator: 'at-least',
  value,
});
export const atMost = (question: string, value: number): AnswerClause => ({
  question,
  operator: 'at-most',
  value,
});
export const oneOf = (question: string, ...values: (string | number)[]): AnswerClause => ({
  question,
  operator: 'one-of',
  values,
});

const choices = ['price', 'service', 'place'].map((key) => ({ key, wording: said(key) }));

/** What each kind needs beyond the common part. */
const NEEDED = {
  nps: {},
  rating: {},
  effort: {},
  agreement: {},
  estimate: { estimates: 'recommend' },
  scale: { min: 1, max: 3, labels: { low: said('never'), high: said('always') } },
  matrix: { scale: 'rating', rows: ['first', 'second'].map((key) => ({ key, wording: said(key) })) },
  'single-choice': { choices },
  'multiple-choice': { choices },
  ranking: { choices },
  number: { min: 0, max: 100 },
  date: { earliest: '2026-01-01', latest: '2026-11-30' },
  text: { maxLength: 500 },
  'yes-no': {},
  consent: {},
} as const satisfies { [Kind in QuestionKind]: Partial<QuestionOf<Kind>> };

/** A question of a kind; not required and always shown unless something else is said. */
export function aQuestion<Kind extends QuestionKind>(
  kind: Kind,
  key: string,
  overrides: Partial<QuestionOf<Kind>> = {},
): Question {
  return {
    key,
    kind,
    required: false,
    wording: said(key),
    ...NEEDED[kind],
    ...overrides,
  } as unknown as Question;
}

/** The headline of `aSurvey`. */
export const RECOMMEND = aQuestion('nps', 'recommend', { required: true });
