import { listBenchmarks as readBenchmarks } from '../../adapters/dynamodb/benchmark-store.ts';
import { getProgram } from '../../adapters/dynamodb/program-store.ts';
import { getNewestSurvey } from '../../adapters/dynamodb/survey-store.ts';
import { type Benchmark, byDate } from '../../domain/benchmark/benchmark.ts';
import type { Program } from '../../domain/program/program.ts';
import { Side } from '../../domain/side.ts';
import type { Survey } from '../../domain/survey/survey.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../errors.ts';
import { withUsualWords } from '../program/with-usual-words.ts';
import { authorise, isAllowed, permissionOf } from '../staff/authorise.ts';

export interface ProgramBenchmarks {
  readonly program: Program;
  /** The sides that the program asks and whose benchmarks the actor may see. */
  readonly sides: readonly {
    readonly side: Side;
    readonly survey: Survey;
    readonly mayEdit: boolean;
    /** The newest first. */
    readonly benchmarks: readonly Benchmark[];
  }[];
}

/** The benchmarks of a program. Throws `NotFound`. */
export async function listBenchmarks(
  context: Context<'db'>,
  { programId }: { readonly programId: string },
): Promise<ProgramBenchmarks> {
  authorise(context.actor, 'see-programs');
  const { db, actor } = context;
  const [program, stored] = await Promise.all([getProgram(db, programId), readBenchmarks(db, programId)]);
  if (!program) throw new NotFound(programId);
  const sides = await Promise.all(
    Side.options
      .filter((side) => isAllowed(actor, permissionOf(side, 'see-benchmarks')))
      .map(async (side) => {
        const surveyId = program.surveys[side];
        const survey = surveyId === undefined ? undefined : await getNewestSurvey(db, surveyId);
        if (!survey) return undefined;
        const benchmarks = stored.filter((benchmark) => benchmark.side === side).sort(byDate);
        const mayEdit = isAllowed(actor, permissionOf(side, 'edit-benchmarks'));
        return { side, survey: withUsualWords(survey), mayEdit, benchmarks };
      }),
  );
  return { program, sides: sides.filter((side) => side !== undefined) };
}
