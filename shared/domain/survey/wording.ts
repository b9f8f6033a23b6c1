import type { Localized } from '../localized.ts';
import type { Answers } from '../response/answers.ts';
import type { Question } from './question.ts';
import { holds } from './shown-questions.ts';

/** The wording that somebody with these answers reads. */
export function wordingFor(question: Question, answers: Answers): Localized {
  return question.variants?.find((variant) => holds(variant.when, answers))?.wording ?? question.wording;
}
