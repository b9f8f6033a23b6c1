import { getProgram } from '../../adapters/dynamodb/program-store.ts';
import { getNewestSurvey } from '../../adapters/dynamodb/survey-store.ts';
import { metricOf } from '../../domain/metric/figure.ts';
import type { Program } from '../../domain/program/program.ts';
import type { Side } from '../../domain/side.ts';
import { type Item, itemsOf } from '../../domain/survey/items.ts';
import type { UnitTree } from '../../domain/unit/unit-tree.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../errors.ts';
import { withUsualWords } from '../program/with-usual-words.ts';
import { authorise, permissionOf } from '../staff/authorise.ts';
import { listUnits } from '../unit/list-units.ts';

export interface PlannedFor {
  readonly program: Program;
  readonly units: UnitTree;
  /** The questions that have a figure which an action may move, the headline first. */
  readonly questions: readonly Item[];
}

/** What an action of one side may be about. Throws `NotFound` where the program does not ask that side. */
export async function planAction(
  context: Context<'db'>,
  { programId, side }: { readonly programId: string; readonly side: Side },
): Promise<PlannedFor> {
  authorise(context.actor, permissionOf(side, 'edit-actions'));
  const program = await getProgram(context.db, programId);
  const surveyId = program?.surveys[side];
  const stored = surveyId === undefined ? undefined : await getNewestSurvey(context.db, surveyId);
  if (!program || !stored) throw new NotFound(`${side} survey of program ${programId}`);
  const survey = withUsualWords(stored);
  const rated = itemsOf(survey).filter(({ kind }) => metricOf(kind) !== undefined);
  const questions = [
    ...rated.filter(({ key }) => key === survey.headline),
    ...rated.filter(({ key }) => key !== survey.headline),
  ];
  return { program, units: await listUnits(context), questions };
}
