import { getAction, moveAction as move } from '../../adapters/dynamodb/action-store.ts';
import type { Action, ActionState } from '../../domain/action/action.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../errors.ts';
import { authorise, permissionOf } from '../staff/authorise.ts';

export type MoveActionOutcome =
  | { readonly outcome: 'moved' }
  /** It stands in another state than the one seen, or that step is none of its steps: `action` shows where. */
  | { readonly outcome: 'meanwhile'; readonly action: Action };

/** Moves an action on from the state in which the actor saw it. Asking twice changes nothing. Throws `NotFound`. */
export async function moveAction(
  context: Context<'db' | 'clock'>,
  input: {
    readonly programId: string;
    readonly actionId: string;
    readonly from: ActionState;
    readonly to: ActionState;
  },
): Promise<MoveActionOutcome> {
  const { db, clock } = context;
  authorise(context.actor, 'see-programs');
  const before = await getAction(db, input);
  if (!before) throw new NotFound(`action ${input.actionId}`);
  authorise(context.actor, permissionOf(before.side, 'edit-actions'));
  if (before.state === input.to) return { outcome: 'moved' };
  const { from, to } = input;
  if (await move(db, input, { from, to, changedAt: clock().toISOString() })) return { outcome: 'moved' };
  return { outcome: 'meanwhile', action: (await getAction(db, input)) ?? before };
}
