import { getProgram } from '../../adapters/dynamodb/program-store.ts';
import { getSurveyInWork } from '../../adapters/dynamodb/survey-in-work-store.ts';
import { getNewestSurvey } from '../../adapters/dynamodb/survey-store.ts';
import type { Program } from '../../domain/program/program.ts';
import type { Side } from '../../domain/side.ts';
import type { Survey, SurveyDraft } from '../../domain/survey/survey.ts';
import type { SurveyInWork } from '../../domain/survey/survey-in-work.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../errors.ts';

/** One side of a program: the version in use, and what the next one will be made of. */
export interface EditedSide {
  readonly inUse: Survey;
  readonly inWork: SurveyInWork;
}

export interface EditedProgram {
  readonly program: Program;
  readonly sides: Readonly<Partial<Record<Side, EditedSide>>>;
}

/** Both sides of a program as they are edited. Throws `NotFound`. */
export async function readEditedProgram(
  { db }: Pick<Context<'db'>, 'db'>,
  programId: string,
): Promise<EditedProgram> {
  const program = await getProgram(db, programId);
  if (!program) throw new NotFound(`program ${programId}`);
  const { customer, employee } = program.surveys;
  const [outside, inside] = await Promise.all([readSide({ db }, customer), readSide({ db }, employee)]);
  return { program, sides: { ...(outside && { customer: outside }), ...(inside && { employee: inside }) } };
}

/** One of them. Throws `NotFound` where the program does not ask that side. */
export function sideOf({ program, sides }: EditedProgram, side: Side): EditedSide {
  const found = sides[side];
  if (!found) throw new NotFound(`${side} survey of program ${program.programId}`);
  return found;
}

/** The survey without what makes it a version. */
export function contentOf({ surveyId: _, version: __, madeAt: ___, ...content }: Survey): SurveyDraft {
  return content;
}

async function readSide(
  { db }: Pick<Context<'db'>, 'db'>,
  surveyId: string | undefined,
): Promise<EditedSide | undefined> {
  if (surveyId === undefined) return undefined;
  const [inUse, saved] = await Promise.all([getNewestSurvey(db, surveyId), getSurveyInWork(db, surveyId)]);
  if (!inUse) return undefined;
  const inWork = saved ?? { surveyId, revision: 0, basedOn: inUse.version, content: contentOf(inUse) };
  return { inUse, inWork };
}
