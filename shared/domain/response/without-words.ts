import { itemsOf } from '../survey/items.ts';
import { otherKey } from '../survey/possible-answers.ts';
import type { Survey } from '../survey/survey.ts';
import type { Answers } from './answers.ts';

/** The answers without anything that somebody wrote: marks, choices, numbers and dates stay. */
export function withoutWords(survey: Survey, answers: Answers): Answers {
  const words = new Set(
    itemsOf(survey).flatMap((item) => (item.kind === 'text' ? [item.key] : [otherKey(item)])),
  );
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !words.has(key)));
}
