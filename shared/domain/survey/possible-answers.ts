import type { AnswerClause } from './condition.ts';
import type { Item } from './items.ts';
import { isRated, ratedScaleOf, valuesOf } from './scale.ts';

/** The choice that stands for everything not listed; its text is an answer of its own, under `otherKey`. */
export const OTHER = 'other';

/** Under this name the text behind "other" is posted and kept. No question can be called so. */
export const otherKey = (question: { readonly key: string }) => `${question.key}.${OTHER}`;

/** Every single value that can be chosen for a question; `undefined` where people write, rank or pick freely. */
export function possibleAnswers(question: Item): (string | number)[] | undefined {
  if (isRated(question)) return valuesOf(ratedScaleOf(question));
  switch (question.kind) {
    case 'yes-no':
    case 'consent':
      return ['yes', 'no'];
    case 'single-choice':
    case 'multiple-choice':
      return [...question.choices.map(({ key }) => key), ...(question.other ? [OTHER] : [])];
    default:
      return undefined;
  }
}

/** The values of a question with which a clause holds; `undefined` when any answer will do. */
export function valuesThatSatisfy(clause: AnswerClause, question: Item): (string | number)[] | undefined {
  const possible = possibleAnswers(question);
  switch (clause.operator) {
    case 'answered':
      return possible;
    case 'one-of':
      return (possible ?? []).filter((value) => clause.values.includes(value));
    case 'at-least':
      return (possible ?? []).filter((value) => typeof value === 'number' && value >= clause.value);
    case 'at-most':
      return (possible ?? []).filter((value) => typeof value === 'number' && value <= clause.value);
  }
}
