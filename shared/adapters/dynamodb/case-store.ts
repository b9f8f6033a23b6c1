import type { CaseState, FollowUpCase } from '../../domain/case/follow-up-case.ts';
import { setting, updateItem } from './conditional-update.ts';
import {
  countItems,
  type Database,
  getItem,
  type ItemKey,
  isAccepted,
  putItem,
  queryAll,
} from './database.ts';

const caseKey = (caseId: string) => ({ pk: `CASE#${caseId}`, sk: 'CASE' });
const inState = (state: CaseState) => `CASES#${state}`;

/** Stores a new case; false when it is there already, which then stays as it is. */
export async function putCase(db: Database, followUp: FollowUpCase): Promise<boolean> {
  const key: ItemKey = {
    ...caseKey(followUp.caseId),
    gsi1pk: inState(followUp.state),
    gsi1sk: followUp.dueAt,
  };
  return await isAccepted(putItem(db, 'main', key, followUp, { text: 'attribute_not_exists(pk)' }));
}

/** Notes on a case what the customer answers by now; false when there is no such case, or it knows better. */
export async function noteNewScore(
  db: Database,
  caseId: string,
  noted: Required<Pick<FollowUpCase, 'latestScore' | 'revision'>> & Pick<FollowUpCase, 'comment'>,
): Promise<boolean> {
  const change = setting({ ...noted, comment: noted.comment || undefined });
  const older = { text: 'attribute_exists(#pk) AND #revision < :revision' };
  return await updateItem(db, 'main', caseKey(caseId), change, older);
}

export async function getCase(db: Database, caseId: string): Promise<FollowUpCase | undefined> {
  return await getItem<FollowUpCase>(db, 'main', caseKey(caseId));
}

/** Cases in a state, the most urgent first. */
export async function listCases(
  db: Database,
  state: CaseState,
  options: { limit?: number } = {},
): Promise<FollowUpCase[]> {
  return await queryAll<FollowUpCase>(db, 'main', inState(state), { index: 'gsi1', ...options });
}

export async function countCases(db: Database, state: CaseState): Promise<number> {
  return await countItems(db, 'main', inState(state), { index: 'gsi1' });
}
