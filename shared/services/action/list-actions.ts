import { listActions as readActions } from '../../adapters/dynamodb/action-store.ts';
import { getProgram } from '../../adapters/dynamodb/program-store.ts';
import { type Action, isOverdue, isUnderWay } from '../../domain/action/action.ts';
import type { Program } from '../../domain/program/program.ts';
import { Side } from '../../domain/side.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../errors.ts';
import { authorise, isAllowed, permissionOf } from '../staff/authorise.ts';

export interface ListedAction extends Action {
  readonly overdue: boolean;
}

export interface ProgramActions {
  readonly program: Program;
  /** The sides whose actions the actor may see. */
  readonly sides: readonly Side[];
  /** Those under way by their day, then those that ended, the latest first. */
  readonly actions: readonly ListedAction[];
}

/** The actions of a program for the sides that the actor may see. Throws `NotFound`. */
export async function listActions(
  context: Context<'db' | 'clock'>,
  { programId }: { readonly programId: string },
): Promise<ProgramActions> {
  authorise(context.actor, 'see-programs');
  const [program, stored] = await Promise.all([
    getProgram(context.db, programId),
    readActions(context.db, programId),
  ]);
  if (!program) throw new NotFound(programId);
  const sides = Side.options.filter((side) => isAllowed(context.actor, permissionOf(side, 'see-actions')));
  const today = context.clock().toISOString().slice(0, 10);
  const actions = stored
    .filter(({ side }) => sides.includes(side))
    .map((action) => ({ ...action, overdue: isOverdue(action, today) }))
    .sort(inOrder);
  return { program, sides, actions };
}

function inOrder(a: Action, b: Action): number {
  if (isUnderWay(a) !== isUnderWay(b)) return isUnderWay(a) ? -1 : 1;
  const [first, second] = isUnderWay(a) ? [a.dueOn, b.dueOn] : [b.changedAt, a.changedAt];
  return first < second ? -1 : Number(first > second);
}
