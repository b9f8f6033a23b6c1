import type { CompanyCalendar } from '../calendar/company-calendar.ts';
import { afterWorkingDays } from '../calendar/working-days.ts';
import type { Tier } from '../contact/person.ts';
import type { Answers } from '../response/answers.ts';
import type { QuestionKind } from '../survey/question.ts';
import type { Survey } from '../survey/survey.ts';
import type { CaseDeadlines } from './case-deadlines.ts';

/** Up to this answer to the headline question somebody is to be called back. */
export const HIGHEST_SCORE_OF_A_CASE: Partial<Record<QuestionKind, number>> = { nps: 6, rating: 2 };

/** What the deadline of a case is counted by. */
export interface CaseTerms {
  readonly calendar: CompanyCalendar;
  readonly deadlines: CaseDeadlines;
}

/** The answer to the headline question, where it is a number. */
export function headlineScore(survey: Survey, answers: Answers): number | undefined {
  const score = answers[survey.headline];
  return typeof score === 'number' ? score : undefined;
}

/** Whether an answer calls for a follow-up. Surveys with another kind of headline open no cases. */
export function callsForCase(survey: Survey, answers: Answers): boolean {
  const headline = survey.questions.find(({ key }) => key === survey.headline);
  const highest = headline && HIGHEST_SCORE_OF_A_CASE[headline.kind];
  const score = headlineScore(survey, answers);
  return highest !== undefined && score !== undefined && score <= highest;
}

/** When somebody should have called, for an answer given then. */
export function caseDueAt(
  answeredAt: string,
  tier: Tier | undefined,
  { calendar, deadlines }: CaseTerms,
): string {
  return afterWorkingDays(answeredAt, deadlines[tier ?? 'others'], calendar);
}

/** The first text that the customer wrote, in the order of the survey. */
export function firstComment(survey: Survey, answers: Answers): string | undefined {
  const texts = survey.questions.filter(({ kind }) => kind === 'text').map(({ key }) => answers[key]);
  return texts.find((text) => typeof text === 'string' && text.trim() !== '')?.toString();
}
