import type { Context } from 'hono';
import type { Side } from '#shared/domain/side.ts';
import type { Question } from '#shared/domain/survey/question.ts';
import { NotFound } from '#shared/services/errors.ts';
import { authorise, permissionOf } from '#shared/services/staff/authorise.ts';
import { getSurveyInWork, type SurveyView } from '#shared/services/survey/get-survey-in-work.ts';
import type { ConsoleEnv } from './environment.ts';
import { sideNamed } from './side-named.ts';
import { surveyPath } from './survey-paths.ts';

export const SURVEY = '/programs/:programId/surveys/:side';

export type AtSurvey = Context<ConsoleEnv, typeof SURVEY>;

/** Which side's survey the path names. */
export function surveyIn(c: AtSurvey): { programId: string; side: Side } {
  return { programId: c.req.param('programId'), side: sideNamed(c.req.param('side')) };
}

export async function viewOf(c: AtSurvey): Promise<SurveyView> {
  return await getSurveyInWork(c.var.context, surveyIn(c));
}

/** Its address in the browser. */
export function pathOf(c: AtSurvey): string {
  const { programId, side } = surveyIn(c);
  return surveyPath({ programId }, side);
}

export function mustEdit(c: AtSurvey): void {
  authorise(c.var.context.actor, permissionOf(surveyIn(c).side, 'edit-surveys'));
}

export function questionIn({ inWork }: SurveyView, key: string): Question {
  const found = inWork.content.questions.find((question) => question.key === key);
  if (!found) throw new NotFound(`question ${key}`);
  return found;
}
