import type { Localized } from '../localized.ts';
import type { Question, QuestionOf } from './question.ts';
import type { Survey } from './survey.ts';

/** A question with one answer of its own. All questions are, but for a matrix, whose rows are. */
export type Item = Exclude<Question, { kind: 'matrix' }>;

type Questions = Pick<Survey, 'questions'>;

const known = new WeakMap<readonly Question[], readonly Item[]>();

/** What is answered, counted and released one by one, in the order of the survey. */
export function itemsOf({ questions }: Questions): readonly Item[] {
  const items = known.get(questions) ?? questions.flatMap(itemsIn);
  known.set(questions, items);
  return items;
}

/** The rows of a matrix as questions on its scale; any other question itself. */
export function itemsIn(question: Question): Item[] {
  return question.kind === 'matrix' ? question.rows.map((row) => rowAsItem(question, row)) : [question];
}

export function itemNamed(survey: Questions, key: string): Item | undefined {
  return itemsOf(survey).find((item) => item.key === key);
}

/** The matrix to which an item belongs, and its row there; `undefined` for questions of their own. */
export function rowNamed({ questions }: Questions, key: string) {
  for (const matrix of questions) {
    const row = matrix.kind === 'matrix' ? matrix.rows.find((each) => each.key === key) : undefined;
    if (row) return { matrix, row };
  }
  return undefined;
}

function rowAsItem(matrix: QuestionOf<'matrix'>, row: QuestionOf<'matrix'>['rows'][number]): Item {
  const { required, showIf, labels, notApplicable, scale } = matrix;
  return {
    ...row,
    kind: scale,
    required,
    wording: joined(matrix.wording, row.wording),
    ...(showIf && { showIf }),
    ...(labels && { labels }),
    ...(notApplicable && { notApplicable }),
  };
}

function joined(first: Localized, second: Localized): Localized {
  return { en: `${first.en} – ${second.en}`, vi: `${first.vi} – ${second.vi}` };
}
