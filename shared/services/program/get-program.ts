import { getProgram as readProgram } from '../../adapters/dynamodb/program-store.ts';
import { getNewestSurvey } from '../../adapters/dynamodb/survey-store.ts';
import type { Program } from '../../domain/program/program.ts';
import type { Side } from '../../domain/side.ts';
import type { Survey } from '../../domain/survey/survey.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../errors.ts';
import { authorise } from '../staff/authorise.ts';
import { listWaves } from '../wave/list-waves.ts';

export interface ProgramOverview {
  readonly program: Program;
  /** The newest version of each side's survey. */
  readonly surveys: Readonly<Partial<Record<Side, Survey>>>;
  /** Of the sides that the actor may see, oldest first. */
  readonly waves: readonly Wave[];
}

/** One program with its surveys and waves. */
export async function getProgram(
  context: Context<'db'>,
  { programId }: { programId: string },
): Promise<ProgramOverview> {
  authorise(context.actor, 'see-programs');
  const program = await readProgram(context.db, programId);
  if (!program) throw new NotFound(`program ${programId}`);
  return await overviewOf(context, program);
}

/** The same for a program that has been read. */
export async function overviewOf(context: Context<'db'>, program: Program): Promise<ProgramOverview> {
  authorise(context.actor, 'see-programs');
  const { programId } = program;
  const newest = async (surveyId: string | undefined) =>
    surveyId === undefined ? undefined : await getNewestSurvey(context.db, surveyId);
  const [customer, employee, waves] = await Promise.all([
    newest(program.surveys.customer),
    newest(program.surveys.employee),
    listWaves(context, { programId }),
  ]);
  return { program, surveys: { ...(customer && { customer }), ...(employee && { employee }) }, waves };
}
