import { getLexiconChanges } from '../../adapters/dynamodb/lexicon-store.ts';
import { getProgram } from '../../adapters/dynamodb/program-store.ts';
import { getNewestSurvey } from '../../adapters/dynamodb/survey-store.ts';
import type { Program } from '../../domain/program/program.ts';
import type { Moment } from '../../domain/survey/survey.ts';
import type { LexiconChanges } from '../../domain/theme/lexicon-changes.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../errors.ts';
import { authorise } from '../staff/authorise.ts';

export interface ProgramLexicon {
  readonly program: Program;
  /** What the program has changed; with its version. */
  readonly changes: LexiconChanges;
  /** Those of its surveys, each once. */
  readonly moments: readonly Moment[];
}

/** The words that the comments of a program are read with. Throws `NotFound`. */
export async function getLexicon(
  context: Context<'db'>,
  { programId }: { readonly programId: string },
): Promise<ProgramLexicon> {
  authorise(context.actor, 'edit-themes');
  const program = await getProgram(context.db, programId);
  if (!program) throw new NotFound(`program ${programId}`);
  const surveyIds = Object.values(program.surveys).filter((id) => id !== undefined);
  const [changes, ...surveys] = await Promise.all([
    getLexiconChanges(context.db, programId),
    ...surveyIds.map((id) => getNewestSurvey(context.db, id)),
  ]);
  const moments = new Map(
    surveys.flatMap((survey) => survey?.moments ?? []).map((moment) => [moment.key, moment]),
  );
  return { program, changes, moments: [...moments.values()] };
}
