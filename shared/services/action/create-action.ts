import { listActions, createAction as storeAction } from '../../adapters/dynamodb/action-store.ts';
import { Action, MOST_ACTIONS_OF_A_PROGRAM } from '../../domain/action/action.ts';
import { type ActionProblems, readNewAction, type TypedAction } from '../../domain/action/read-new-action.ts';
import type { Side } from '../../domain/side.ts';
import type { Context } from '../context.ts';
import { readableId } from '../invitation/identifiers.ts';
import { authorise, permissionOf } from '../staff/authorise.ts';
import { planAction } from './plan-action.ts';
import { baselineIn, readShownNow } from './read-baseline.ts';

const ID_LENGTH = 12;

export type CreateActionOutcome =
  | { readonly outcome: 'created'; readonly action: Action }
  | { readonly outcome: 'refused'; readonly problems: ActionProblems }
  | { readonly outcome: 'too-many' };

/**
 * Plans an improvement. The figure that it sets out to move is taken as it stands now and never changes: customers'
 * from their tallies, employees' from their release, and none where it may not be shown. Throws `NotFound`.
 */
export async function createAction(
  context: Context<'db' | 'clock' | 'randomBytes'>,
  input: { readonly programId: string; readonly side: Side; readonly typed: TypedAction },
): Promise<CreateActionOutcome> {
  const { programId, side, typed } = input;
  authorise(context.actor, permissionOf(side, 'edit-actions'));
  const { units, questions } = await planAction(context, { programId, side });
  const createdAt = context.clock().toISOString();
  const read = readNewAction(typed, {
    unitIds: new Set(units.units.map(({ unitId }) => unitId)),
    questions: new Set(questions.map(({ key }) => key)),
    today: createdAt.slice(0, 10),
  });
  if (read.outcome === 'refused') return read;
  const { length } = await listActions(context.db, programId);
  if (length >= MOST_ACTIONS_OF_A_PROGRAM) return { outcome: 'too-many' };
  const { unitId } = read.action;
  const { question } = read;
  const shown = question === undefined ? undefined : await readShownNow(context, { programId, side });
  const baseline = shown && question !== undefined ? baselineIn(shown, { unitId, question }) : undefined;
  const action = Action.parse({
    ...read.action,
    actionId: readableId(context.randomBytes(ID_LENGTH), ID_LENGTH),
    programId,
    side,
    ...(baseline && { baseline }),
    state: 'planned',
    createdAt,
    createdBy: context.actor.kind === 'staff' ? context.actor.staff.name : context.actor.kind,
    changedAt: createdAt,
  });
  await storeAction(context.db, action);
  return { outcome: 'created', action };
}
