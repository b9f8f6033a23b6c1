// Under which names a form posts the answers to a question, and the way back from answers to such a form.
import { answerTo } from '../survey/clauses.ts';
import { type Item, itemsIn } from '../survey/items.ts';
import { otherKey } from '../survey/possible-answers.ts';
import type { Question } from '../survey/question.ts';
import { rankKey } from '../survey/ranking.ts';
import type { Survey } from '../survey/survey.ts';
import type { Answers } from './answers.ts';

export type FormField = readonly [name: string, value: string];

/** Every name under which a question posts something. */
export function fieldNames(question: Question): string[] {
  return itemsIn(question).flatMap((item) => {
    if (item.kind === 'ranking') return item.choices.map(({ key }) => rankKey(item, key));
    return 'other' in item && item.other ? [item.key, otherKey(item)] : [item.key];
  });
}

/** The form that would be read as these answers. */
export function fieldsOfAnswers({ questions }: Pick<Survey, 'questions'>, answers: Answers): FormField[] {
  return questions.flatMap(itemsIn).flatMap((item) => fieldsOfItem(item, answers));
}

function fieldsOfItem(item: Item, answers: Answers): FormField[] {
  const given = [answerTo(answers, item.key) ?? []].flat();
  if (item.kind === 'ranking') {
    return given.map((choice, index) => [rankKey(item, String(choice)), String(index + 1)]);
  }
  const other = answerTo(answers, otherKey(item));
  const own = given.map((value): FormField => [item.key, String(value)]);
  return other === undefined ? own : [...own, [otherKey(item), String(other)]];
}
