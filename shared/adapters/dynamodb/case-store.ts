import { type TransactWriteItem, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import {
  CASE_TRANSITIONS,
  type CaseNote,
  type CaseState,
  CaseTiming,
  type CaseWorker,
  type FollowUpCase,
  MOST_NOTES_OF_A_CASE,
} from '../../domain/case/follow-up-case.ts';
import { batchGetItems } from './batch-get.ts';
import { inStateBefore, setting, settingOrRemoving, updateItem } from './conditional-update.ts';
import {
  countItems,
  type Database,
  deleteItem,
  type Expression,
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
const timingKey = ({ programId, waveId, caseId }: Pick<CaseTiming, 'programId' | 'waveId' | 'caseId'>) => ({
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

/** Puts somebody's name on a case, and notes with it; false when it is closed, or somebody else than `seenWith` has it. */
export async function takeCase(
  db: Database,
  caseId: string,
  { takenBy, takenAt, seenWith }: { takenBy: CaseWorker; takenAt: string; seenWith: string | undefined },
  notes: readonly CaseNote[] = [],
): Promise<boolean> {
  const asSeen = seenWith === undefined ? 'attribute_not_exists(#takenBy)' : '#takenBy.#staffId = :seenWith';
  const change = withNotes(setting({ takenBy, takenAt }), notes);
  return await updateItem(db, 'main', caseKey(caseId), change, {
    text: `#state <> :closed AND ${asSeen}`,
    values: {
      ':closed': 'closed' satisfies CaseState,
      ...(seenWith !== undefined && { ':seenWith': seenWith }),
    },
  });
}

/** Takes a name off a case again; false when it is closed, or somebody else has it by now. */
export async function giveBackCase(db: Database, caseId: string, staffId: string): Promise<boolean> {
  const change = settingOrRemoving({ takenBy: undefined, takenAt: undefined });
  return await updateItem(db, 'main', caseKey(caseId), change, {
    text: '#state <> :closed AND #takenBy.#staffId = :staffId',
    values: { ':closed': 'closed' satisfies CaseState, ':staffId': staffId },
  });
}

/** Adds notes behind those that are there; false when there are too many, or there is no such case. */
export async function addNotes(db: Database, caseId: string, notes: readonly CaseNote[]): Promise<boolean> {
  const change = withNotes({ text: 'SET' }, notes);
  return await updateItem(db, 'main', caseKey(caseId), change, {
    text: 'attribute_exists(#pk) AND (attribute_not_exists(#notes) OR size(#notes) < :most)',
    values: { ':most': MOST_NOTES_OF_A_CASE },
  });
}

/** The same change, and notes added in the same write. */
function withNotes({ text, values }: Expression, notes: readonly CaseNote[]): Expression {
  if (notes.length === 0) return { text, ...(values && { values }) };
  const added = '#notes = list_append(if_not_exists(#notes, :noNotes), :newNotes)';
  return {
    text: text === 'SET' ? `SET ${added}` : text.replace(/^SET /, `SET ${added}, `),
    values: { ...values, ':noNotes': [], ':newNotes': notes },
  };
}

type Worked = Partial<
  Pick<FollowUpCase, 'calledAt' | 'calledBy' | 'callOutcome' | 'closedAt' | 'closedBy' | 'closeOutcome'>
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
  notes: readonly CaseNote[] = [],
): Promise<boolean> {
  const change = withNotes(setting({ state: to, gsi1pk: inState(to), ...worked }), notes);
  const allowed = inStateBefore(CASE_TRANSITIONS, to);
  const condition = {
    text: `#state = :seen AND ${allowed.text}`,
    values: { ...allowed.values, ':seen': seen.state },
  };
  if (seen.state !== 'open') return await updateItem(db, 'main', caseKey(seen.caseId), change, condition);
  const timing = CaseTiming.parse({ ...seen, calledAt: worked.calledAt });
  const put = { Put: { TableName: db.tables.main, Item: itemOf(timingKey(timing), timing) } };
  return await changeWithTiming(db, seen.caseId, change, condition, put);
}

/**
 * Opens a closed case again, where it stood before it was closed; false when it is not closed as seen any more. One
 * that waits again takes its timing back, so that nothing is counted twice.
 */
export async function reopenCase(
  db: Database,
  seen: FollowUpCase,
  { reopenedAt, reopenedBy }: Required<Pick<FollowUpCase, 'reopenedAt' | 'reopenedBy'>>,
): Promise<boolean> {
  const to: CaseState = seen.calledAt === undefined ? 'open' : 'called';
  const change = settingOrRemoving({
    state: to,
    gsi1pk: inState(to),
    reopenedAt,
    reopenedBy,
    closedAt: undefined,
    closedBy: undefined,
    closeOutcome: undefined,
  });
  const condition = {
    text: '#state = :seen AND #closedAt = :seenClosedAt',
    values: { ':seen': 'closed' satisfies CaseState, ':seenClosedAt': seen.closedAt },
  };
  if (to === 'called') return await updateItem(db, 'main', caseKey(seen.caseId), change, condition);
  const remove = { Delete: { TableName: db.tables.main, Key: marshall(timingKey(seen)) } };
  return await changeWithTiming(db, seen.caseId, change, condition, remove);
}

async function changeWithTiming(
  db: Database,
  caseId: string,
  change: Expression,
  condition: Expression,
  timing: TransactWriteItem,
): Promise<boolean> {
  const TableName = db.tables.main;
  const command = new TransactWriteItemsCommand({
    TransactItems: [
      {
        Update: {
          TableName,
          Key: marshall(caseKey(caseId)),
          UpdateExpression: change.text,
          ConditionExpression: condition.text,
          ...namesAndValues(change, condition),
        },
      },
      timing,
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

const PARTS_THAT_COUNT = ['caseId', 'programId', 'waveId', 'unitId', 'openedAt', 'dueAt'] as const;

/** What open cases are counted by: there may be very many. */
export type WaitingCase = Pick<FollowUpCase, (typeof PARTS_THAT_COUNT)[number]>;

/** The open cases, the most urgent first; all of them, or at most `limit`. */
export async function listWaitingCases(db: Database, limit?: number): Promise<WaitingCase[]> {
  return await queryAll<WaitingCase>(db, 'main', inState('open'), {
    index: 'gsi1',
    only: PARTS_THAT_COUNT,
    ...(limit !== undefined && { limit }),
  });
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

/** Those of these cases that there are, in no particular order. */
export async function getCases(db: Database, caseIds: readonly string[]): Promise<FollowUpCase[]> {
  return await batchGetItems<FollowUpCase>(db, 'main', caseIds.map(caseKey), { consistent: true });
}

export async function deleteCase(db: Database, caseId: string): Promise<void> {
  await deleteItem(db, 'main', caseKey(caseId));
}
