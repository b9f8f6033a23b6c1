import type { Localized } from '../localized.ts';
import { holds } from '../survey/shown-questions.ts';
import type { Survey } from '../survey/survey.ts';
import type { Answers } from './answers.ts';
import { readAnswer } from './read-answer.ts';

/** Posted form fields, each named like the key of its question. `URLSearchParams` is one. */
export interface PostedFields {
  getAll(name: string): string[];
}

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
    const { answer, error } = readAnswer(question, form.getAll(question.key));
    if (answer !== undefined) answers[question.key] = answer;
    if (error) errors.push({ question: question.key, message: error });
  }
  return { answers, errors };
}
