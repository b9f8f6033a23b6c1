import { ACTION_TRANSITIONS, type Action, type ActionState } from '../../domain/action/action.ts';
import { statesBefore } from '../../domain/transitions.ts';
import { setting, updateItem } from './conditional-update.ts';
import { type Database, getItem, putItem, queryAll } from './database.ts';

type Name = Pick<Action, 'programId' | 'actionId'>;

const actionsPartition = (programId: string) => `ACTIONS#${programId}`;
const actionKey = ({ programId, actionId }: Name) => ({ pk: actionsPartition(programId), sk: actionId });

/** Stores a new action. Ids are random: one that is taken is a failure. */
export async function createAction(db: Database, action: Action): Promise<void> {
  await putItem(db, 'main', actionKey(action), action, { text: 'attribute_not_exists(pk)' });
}

export async function getAction(db: Database, name: Name): Promise<Action | undefined> {
  return await getItem<Action>(db, 'main', actionKey(name), { consistent: true });
}

/** All actions of a program, in no particular order. */
export async function listActions(db: Database, programId: string): Promise<Action[]> {
  return await queryAll<Action>(db, 'main', actionsPartition(programId), { consistent: true });
}

/**
 * Moves an action from the state in which somebody saw it; false when it stands in another by now, or when its
 * state does not allow the step.
 */
export async function moveAction(
  db: Database,
  name: Name,
  { from, to, changedAt }: { from: ActionState; to: ActionState; changedAt: string },
): Promise<boolean> {
  if (!statesBefore(ACTION_TRANSITIONS, to).includes(from)) return false;
  return await updateItem(db, 'main', actionKey(name), setting({ state: to, changedAt }), {
    text: '#state = :from',
    values: { ':from': from },
  });
}
