import type { Localized } from '../../domain/localized.ts';
import { type MeasureChoice, measureChoices } from '../../domain/program/measure-choices.ts';
import type { Program } from '../../domain/program/program.ts';
import { Side } from '../../domain/side.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';
import { getProgram } from './get-program.ts';
import { measureName } from './measure-name.ts';
import { withUsualWords } from './with-usual-words.ts';

export interface ProgramMeasures {
  readonly program: Program;
  /** Goes with a form, so that nobody overwrites what they have not seen. */
  readonly revision: number;
  readonly choices: readonly (MeasureChoice & { readonly name: Localized })[];
}

/** What leadership watches, and what it could watch. Throws `NotFound`. */
export async function getMeasures(
  context: Context<'db'>,
  { programId }: { readonly programId: string },
): Promise<ProgramMeasures> {
  authorise(context.actor, 'edit-measures');
  const { program, surveys: newest } = await getProgram(context, { programId });
  const surveys = Object.fromEntries(
    Side.options.flatMap((side) => (newest[side] ? [[side, withUsualWords(newest[side])]] : [])),
  );
  const choices = measureChoices(surveys).map((choice) => ({
    ...choice,
    name: measureName(choice, surveys),
  }));
  return { program, revision: program.measuresRevision ?? 0, choices };
}
