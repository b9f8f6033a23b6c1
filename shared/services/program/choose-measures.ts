import { replaceMeasures } from '../../adapters/dynamodb/program-store.ts';
import {
  type MeasureProblem,
  readChosenMeasures,
  type TypedMeasure,
} from '../../domain/program/read-chosen-measures.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';
import { getMeasures } from './get-measures.ts';

export type ChooseMeasuresOutcome =
  | { outcome: 'saved' }
  | { outcome: 'wrong'; problems: readonly MeasureProblem[] }
  | { outcome: 'changed-meanwhile' };

/**
 * Sets what leadership watches, in this order, with targets. `revision` is that of the form: where somebody else was
 * faster nothing is written. Throws `NotFound`.
 */
export async function chooseMeasures(
  context: Context<'db'>,
  {
    programId,
    revision,
    typed,
  }: { readonly programId: string; readonly revision: number; readonly typed: readonly TypedMeasure[] },
): Promise<ChooseMeasuresOutcome> {
  authorise(context.actor, 'edit-measures');
  const { program, choices } = await getMeasures(context, { programId });
  const { measures, problems } = readChosenMeasures(typed, { choices, before: program.measures });
  if (problems.length > 0) return { outcome: 'wrong', problems };
  const isSaved = await replaceMeasures(context.db, { programId, measures: [...measures] }, revision);
  return { outcome: isSaved ? 'saved' : 'changed-meanwhile' };
}
