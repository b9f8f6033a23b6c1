import { getProgram } from '../../adapters/dynamodb/program-store.ts';
import { getNewestSurvey } from '../../adapters/dynamodb/survey-store.ts';
import type { Program } from '../../domain/program/program.ts';
import type { Side } from '../../domain/side.ts';
import type { Survey } from '../../domain/survey/survey.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../errors.ts';
import { withUsualWords } from '../program/with-usual-words.ts';

/** A program with the survey whose questions benchmarks of one side belong to. Throws `NotFound`. */
export async function benchmarkSurvey(
  { db }: Pick<Context<'db'>, 'db'>,
  { programId, side }: { readonly programId: string; readonly side: Side },
): Promise<{ program: Program; survey: Survey }> {
  const program = await getProgram(db, programId);
  const surveyId = program?.surveys[side];
  const survey = surveyId === undefined ? undefined : await getNewestSurvey(db, surveyId);
  if (!program || !survey) throw new NotFound(`${side} survey of program ${programId}`);
  return { program, survey: withUsualWords(survey) };
}
