import type { Program } from '../../domain/program/program.ts';
import type { Side } from '../../domain/side.ts';
import type { SurveyInWork } from '../../domain/survey/survey-in-work.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';
import { readEditedProgram, sideOf } from './read-survey-in-work.ts';

export type SurveyPairView = Readonly<Record<Side, SurveyInWork>> & { readonly program: Program };

/** Both sides' surveys as they are edited. Throws `NotFound` where the program asks one side only. */
export async function getSurveyPair(
  context: Context<'db'>,
  { programId }: { readonly programId: string },
): Promise<SurveyPairView> {
  authorise(context.actor, 'see-surveys');
  const edited = await readEditedProgram(context, programId);
  return {
    program: edited.program,
    customer: sideOf(edited, 'customer').inWork,
    employee: sideOf(edited, 'employee').inWork,
  };
}
