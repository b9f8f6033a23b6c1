import type { Localized } from '../localized.ts';
import { holds } from '../survey/clauses.ts';
import { itemsIn } from '../survey/items.ts';
import { otherKey } from '../survey/possible-answers.ts';
import type { Survey } from '../survey/survey.ts';
import type { Answers } from './answers.ts';
import type { PostedFields } from './posted-fields.ts';
import { readAnswer, readOther } from './read-answer.ts';

export interface AnswerError {
  readonly question: string;
  /** Says what to do. */
  readonly message: Localized;
}

export interface ParsedAnswers {
  readonly answers: Answers;
  /** In the order of the survey; empty when the answers can be recorded. */
  readonly errors: readonly AnswerError[];
}

/**
 * Reads a posted form. Answers to questions that these answers do not show are dropped without a word: they
 * were given before an earlier answer changed.
 */
export function parseAnswers(survey: Pick<Survey, 'questions'>, form: PostedFields): ParsedAnswers {
  const answers: Answers = {};
  const errors: AnswerError[] = [];
  for (const question of survey.questions) {
    if (question.showIf && !holds(question.showIf, answers)) continue;
    for (const item of itemsIn(question)) {
      const { answer, error } = readAnswer(item, form);
      if (answer !== undefined) answers[item.key] = answer;
      const other = readOther(item, answers, form);
      if (other.answer !== undefined) answers[otherKey(item)] = other.answer;
      const message = error ?? other.error;
      if (message) errors.push({ question: item.key, message });
    }
  }
  return { answers, errors };
}
