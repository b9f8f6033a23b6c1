import { listSurveyVersions as readVersions } from '../../adapters/dynamodb/survey-store.ts';
import type { Program } from '../../domain/program/program.ts';
import type { Side } from '../../domain/side.ts';
import type { Survey } from '../../domain/survey/survey.ts';
import type { SurveyInWork } from '../../domain/survey/survey-in-work.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';
import { listWaves } from '../wave/list-waves.ts';
import { readEditedProgram, sideOf } from './read-survey-in-work.ts';

export interface SurveyVersion {
  readonly survey: Survey;
  readonly madeAt: string | undefined;
  /** Those that the actor may see, oldest first. */
  readonly waves: readonly Wave[];
}

export interface SurveyVersions {
  readonly program: Program;
  readonly inWork: SurveyInWork;
  /** The newest first. */
  readonly versions: readonly SurveyVersion[];
}

/** Every version of one side's survey, and the waves that asked it. Throws `NotFound`. */
export async function listSurveyVersions(
  context: Context<'db'>,
  { programId, side }: { readonly programId: string; readonly side: Side },
): Promise<SurveyVersions> {
  authorise(context.actor, 'see-surveys');
  const edited = await readEditedProgram(context, programId);
  const { inWork } = sideOf(edited, side);
  const [surveys, waves] = await Promise.all([
    readVersions(context.db, inWork.surveyId),
    listWaves(context, { programId }),
  ]);
  return {
    program: edited.program,
    inWork,
    versions: surveys.map((survey) => ({
      survey,
      madeAt: survey.madeAt ?? (survey.version === 1 ? edited.program.createdAt : undefined),
      waves: waves.filter((wave) => wave.side === side && wave.surveyVersion === survey.version),
    })),
  };
}
