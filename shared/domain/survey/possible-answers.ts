import type { Clause, Question } from './question.ts';
import { isRated, scaleOf, valuesOf } from './scale.ts';

/** Every single value that can be chosen for a question; `undefined` where people write freely. */
export function possibleAnswers(question: Question): (string | number)[] | undefined {
  const scale = isRated(question) ? scaleOf(question.kind) : undefined;
  if (scale) return valuesOf(scale);
  if (question.kind === 'yes-no') return ['yes', 'no'];
  if ('choices' in question) return question.choices.map((choice) => choice.key);
  return undefined;
}

/** The values of a question with which a clause holds; `undefined` when any answer will do. */
export function valuesThatSatisfy(clause: Clause, question: Question): (string | number)[] | undefined {
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
