import { TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import {
  CASE_TRANSITIONS,
  type CaseState,
  CaseTiming,
  type CaseWorker,
  type FollowUpCase,
} from '../../domain/case/follow-up-case.ts';
import { inStateBefore, setting, updateItem } from './conditional-update.ts';
import {
  countItems,
  type Database,
  getItem,
  type ItemKey,
  isAccepted,
  itemOf,
  namesAndValues,
  putItem,
  queryAll,
} from './database.ts';
import { retryOnConflict } from './retry-on-conflict.ts';

const caseKey = (caseId: string) => ({ pk: `CASE#${caseId}`, sk: 'CASE' });
const inState = (state: CaseState) => `CASES#${state}`;
const timingsPartition = (programId: string) => `CASE-TIMES#${programId}`;
const timingKey = ({ programId, waveId, caseId }: CaseTiming) => ({
  pk: timingsPartition(programId),
  sk: `${waveId}#${caseId}`,
});

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

/** Puts somebody's name on an open case; false when it is not open, or somebody else than `seenWith` has it. */
export async function takeCase(
  db: Database,
  caseId: string,
  { takenBy, takenAt, seenWith }: { takenBy: CaseWorker; takenAt: string; seenWith: string | undefined },
): Promise<boolean> {
  const asSeen = seenWith === undefined ? 'attribute_not_exists(#takenBy)' : '#takenBy.#staffId = :seenWith';
  return await updateItem(db, 'main', caseKey(caseId), setting({ takenBy, takenAt }), {
    text: `#state = :open AND ${asSeen}`,
    values: { ':open': 'open' satisfies CaseState, ...(seenWith !== undefined && { ':seenWith': seenWith }) },
  });
}

type Worked = Partial<
  Pick<
    FollowUpCase,
    'calledAt' | 'calledBy' | 'callOutcome' | 'closedAt' | 'closedBy' | 'closeOutcome' | 'note'
  >
>;

/**
 * Moves a case on from the state in which `seen` shows it, and writes down what was done; false when it stands in
 * another by now. A case that stops waiting leaves its timing behind, in the same transaction.
 */
export async function moveCase(
  db: Database,
  seen: FollowUpCase,
  to: CaseState,
  worked: Worked,
): Promise<boolean> {
  const change = setting({ state: to, gsi1pk: inState(to), ...worked });
  const allowed = inStateBefore(CASE_TRANSITIONS, to);
  const condition = {
    text: `#state = :seen AND ${allowed.text}`,
    values: { ...allowed.values, ':seen': seen.state },
  };
  if (seen.state !== 'open') return await updateItem(db, 'main', caseKey(seen.caseId), change, condition);
  const TableName = db.tables.main;
  const timing = CaseTiming.parse({ ...seen, calledAt: worked.calledAt });
  const command = new TransactWriteItemsCommand({
    TransactItems: [
      {
        Update: {
          TableName,
          Key: marshall(caseKey(seen.caseId)),
          UpdateExpression: change.text,
          ConditionExpression: condition.text,
          ...namesAndValues(change, condition),
        },
      },
      { Put: { TableName, Item: itemOf(timingKey(timing), timing) } },
    ],
  });
  return await isAccepted(retryOnConflict(async () => await db.client.send(command)));
}

export async function getCase(
  db: Database,
  caseId: string,
  options: { consistent?: boolean } = {},
): Promise<FollowUpCase | undefined> {
  return await getItem<FollowUpCase>(db, 'main', caseKey(caseId), options);
}

/** Cases in a state, the most urgent first. */
export async function listCases(
  db: Database,
  state: CaseState,
  options: { limit?: number; descending?: boolean } = {},
): Promise<FollowUpCase[]> {
  return await queryAll<FollowUpCase>(db, 'main', inState(state), { index: 'gsi1', ...options });
}

/** How long the customers of a wave waited whose cases wait no more; at most `limit` of them. */
export async function listCaseTimings(
  db: Database,
  { programId, waveId }: Pick<CaseTiming, 'programId' | 'waveId'>,
  limit: number,
): Promise<CaseTiming[]> {
  return await queryAll<CaseTiming>(db, 'main', timingsPartition(programId), { prefix: `${waveId}#`, limit });
}

export async function countCases(db: Database, state: CaseState): Promise<number> {
  return await countItems(db, 'main', inState(state), { index: 'gsi1' });
}
