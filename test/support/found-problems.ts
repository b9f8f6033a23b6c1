import type { Problem } from '#shared/domain/survey/checks/problem.ts';
import type { Question } from '#shared/domain/survey/question.ts';
import type { SurveyDraft } from '#shared/domain/survey/survey.ts';
import { aSurvey } from './builders.ts';
import { RECOMMEND } from './questions.ts';

/** What a check finds in a survey that begins with the score: `code`, and the question it is about. */
export function problemsFoundBy(
  check: (survey: SurveyDraft) => readonly Problem[],
  questions: readonly Question[],
  overrides: Partial<SurveyDraft> = {},
): [code: string, question: string | undefined][] {
  const survey = aSurvey({ questions: [RECOMMEND, ...questions], ...overrides });
  return check(survey).map(({ code, question }) => [code, question]);
}
