import type { Context } from 'hono';
import { Side } from '#shared/domain/side.ts';
import type { Question } from '#shared/domain/survey/question.ts';
import { NotFound } from '#shared/services/errors.ts';
import { getSurveyInWork, type SurveyView } from '#shared/services/survey/get-survey-in-work.ts';
import type { ConsoleEnv } from './environment.ts';
import type { Form } from './form.ts';
import { EDITING_PAGE_HEADERS } from './middleware/guard.ts';

export const SURVEY = '/programs/:programId/surveys/:side';

type AtSurvey = Context<ConsoleEnv, typeof SURVEY>;

/** Which side's survey the path names. */
export function surveyIn(c: AtSurvey): { programId: string; side: Side } {
  const { data: side } = Side.safeParse(c.req.param('side'));
  if (!side) throw new NotFound(`side ${c.req.param('side')}`);
  return { programId: c.req.param('programId'), side };
}

export async function viewOf(c: AtSurvey): Promise<SurveyView> {
  return await getSurveyInWork(c.var.context, surveyIn(c));
}

/** Its address in the browser. */
export function pathOf(c: AtSurvey): string {
  const { programId, side } = surveyIn(c);
  return `/programs/${programId}/surveys/${side}`;
}

export function questionIn({ inWork }: SurveyView, key: string): Question {
  const found = inWork.content.questions.find((question) => question.key === key);
  if (!found) throw new NotFound(`question ${key}`);
  return found;
}

/** A query read like a form. */
export function queryAsForm(c: Context<ConsoleEnv>): Pick<Form, 'text' | 'list'> {
  return {
    text: (name) => c.req.query(name)?.trim() ?? '',
    list: (name) => c.req.queries(name) ?? [],
  };
}

/** The revision of what was on the page. */
export function revisionIn(form: Pick<Form, 'text'>): number {
  return Number(form.text('revision') || '-1');
}

/** Lets the page run our own scripts and show its previews. */
export function allowEditing(c: Context<ConsoleEnv>): void {
  for (const [name, value] of Object.entries(EDITING_PAGE_HEADERS)) c.header(name, value);
}
