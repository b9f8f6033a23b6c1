import {
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { CountedAnswers } from '../../domain/tally/counted-answers.ts';
import { addCounters, type Counter, type Counters, countedFrom } from '../../domain/tally/counters.ts';
import { type Database, isConditionFailure, namesAndValues, queryAll, queryItems } from './database.ts';
import { retryOnConflict } from './retry-on-conflict.ts';

/** Rows that one transaction can take beside its checkpoint. */
export const ROWS_PER_COMMIT = 99;

/** One row: a part of the counters of one cut. */
export interface TallyRow {
  readonly waveId: string;
  readonly cut: string;
  readonly part: string;
  readonly counters: Counters;
}

export interface LaneCommit {
  readonly shardId: string;
  readonly lane: number;
  /** The sequence number up to which the lane had counted when it was read; absent before the first. */
  readonly after: string | undefined;
  /** The sequence number up to which it has counted afterwards. */
  readonly upTo: string;
  /** Seconds since 1970; by then the shard is long gone. */
  readonly expiresAt: number;
  readonly rows: readonly TallyRow[];
}

interface StoredRow {
  readonly cut: string;
  readonly part: string;
  readonly [counter: string]: number | string;
}

const tallyPartition = (waveId: string) => `TALLY#${waveId}`;
const rowKey = ({ waveId, cut, part }: Omit<TallyRow, 'counters'>) => ({
  pk: tallyPartition(waveId),
  sk: `${cut}#${part}`,
});
const checkpointPartition = (shardId: string) => `CHECKPOINT#${shardId}`;
const checkpointKey = (shardId: string, lane: number) => ({
  pk: checkpointPartition(shardId),
  sk: `LANE#${lane}`,
});

/** What was counted for one cut of a wave; `undefined` when nothing was. */
export async function getTally(
  db: Database,
  waveId: string,
  cut: string,
): Promise<CountedAnswers | undefined> {
  const [tally] = await talliesFrom(
    queryItems<StoredRow>(db, 'main', tallyPartition(waveId), { prefix: `${cut}#` }),
  );
  return tally?.counted;
}

/** The tallies of all cuts of a wave that begin with `cutPrefix`: `unit:`, or everything for the empty one. */
export async function listTallies(
  db: Database,
  waveId: string,
  cutPrefix: string,
): Promise<{ cut: string; counted: CountedAnswers }[]> {
  return await talliesFrom(queryItems<StoredRow>(db, 'main', tallyPartition(waveId), { prefix: cutPrefix }));
}

/** The tallies of the cuts from one name to another, both included, in the order of their names. */
export async function listTalliesBetween(
  db: Database,
  waveId: string,
  firstCut: string,
  lastCutIncluded: string,
): Promise<{ cut: string; counted: CountedAnswers }[]> {
  // `$` comes right after the `#` that follows a cut, so all parts of the last one are included.
  const range = { from: `${firstCut}#`, upTo: `${lastCutIncluded}$` };
  return await talliesFrom(queryItems<StoredRow>(db, 'main', tallyPartition(waveId), range));
}

/** The counters of all cuts of a wave that begin with `cutPrefix`, as they are stored. */
export async function listCounters(
  db: Database,
  waveId: string,
  cutPrefix: string,
): Promise<{ cut: string; counters: Counters }[]> {
  return await countersFrom(queryItems<StoredRow>(db, 'main', tallyPartition(waveId), { prefix: cutPrefix }));
}

/** The last cut of a wave in the order of their names, among those that begin with `cutPrefix`. */
export async function lastCut(db: Database, waveId: string, cutPrefix: string): Promise<string | undefined> {
  const options = { prefix: cutPrefix, descending: true, limit: 1 };
  const [row] = await queryAll<StoredRow>(db, 'main', tallyPartition(waveId), options);
  return row?.cut;
}

/** The rows of a wave as they are stored, part by part. */
export async function listTallyRows(db: Database, waveId: string): Promise<TallyRow[]> {
  const stored = await queryAll<StoredRow>(db, 'main', tallyPartition(waveId), { consistent: true });
  return stored.map(({ cut, part, ...counters }) => ({
    waveId,
    cut,
    part,
    counters: new Map(Object.entries(counters) as [string, number][]),
  }));
}

/** How far each lane has counted the records of a shard: sequence numbers by lane. */
export async function getCheckpoints(db: Database, shardId: string): Promise<Map<number, string>> {
  const stored = await queryAll<{ lane: number; sequenceNumber: string }>(
    db,
    'main',
    checkpointPartition(shardId),
    { consistent: true },
  );
  return new Map(stored.map(({ lane, sequenceNumber }) => [lane, sequenceNumber]));
}

/** Counts a batch in one lane: all rows with the checkpoint, or, when somebody else moved it, nothing and false. */
export async function commitLane(db: Database, commit: LaneCommit): Promise<boolean> {
  const TransactItems = [moveCheckpoint(db, commit), ...commit.rows.map((row) => addToRow(db, row))];
  try {
    await retryOnConflict(() => db.client.send(new TransactWriteItemsCommand({ TransactItems })));
    return true;
  } catch (error) {
    if (error instanceof TransactionCanceledException && isConditionFailure(error)) return false;
    throw error;
  }
}

/** Adds to rows outside any stream, to mend them after a recount. */
export async function adjustRows(db: Database, rows: readonly TallyRow[]): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_PER_COMMIT) {
    const TransactItems = rows.slice(start, start + ROWS_PER_COMMIT).map((row) => addToRow(db, row));
    await retryOnConflict(() => db.client.send(new TransactWriteItemsCommand({ TransactItems })));
  }
}

function moveCheckpoint(db: Database, commit: LaneCommit): TransactWriteItem {
  const { shardId, lane, after, upTo, expiresAt } = commit;
  const update = {
    text: 'SET #lane = :lane, #sequenceNumber = :upTo, #expiresAt = :expiresAt',
    values: { ':lane': lane, ':upTo': upTo, ':expiresAt': expiresAt },
  };
  const unmoved = after
    ? { text: '#sequenceNumber = :after', values: { ':after': after } }
    : { text: 'attribute_not_exists(#sequenceNumber)' };
  return {
    Update: {
      TableName: db.tables.main,
      Key: marshall(checkpointKey(shardId, lane)),
      UpdateExpression: update.text,
      ConditionExpression: unmoved.text,
      ...namesAndValues(update, unmoved),
    },
  };
}

function addToRow(db: Database, row: TallyRow): TransactWriteItem {
  const counters = [...row.counters].filter(([, count]) => count !== 0);
  const additions = counters.map((_, index) => `#${index} :${index}`);
  return {
    Update: {
      TableName: db.tables.main,
      Key: marshall(rowKey(row)),
      UpdateExpression: `SET #cut = :cut, #part = :part ADD ${additions.join(', ')}`,
      ExpressionAttributeNames: {
        '#cut': 'cut',
        '#part': 'part',
        ...Object.fromEntries(counters.map(([name], index) => [`#${index}`, name])),
      },
      ExpressionAttributeValues: marshall({
        ':cut': row.cut,
        ':part': row.part,
        ...Object.fromEntries(counters.map(([, count], index) => [`:${index}`, count])),
      }),
    },
  };
}

async function talliesFrom(
  rows: AsyncIterable<StoredRow>,
): Promise<{ cut: string; counted: CountedAnswers }[]> {
  return (await countersFrom(rows)).map(({ cut, counters }) => ({ cut, counted: countedFrom(counters) }));
}

async function countersFrom(rows: AsyncIterable<StoredRow>): Promise<{ cut: string; counters: Counters }[]> {
  const byCut = new Map<string, Counters>();
  for await (const { cut, part: _, ...counters } of rows) {
    const sum = byCut.get(cut) ?? new Map<string, number>();
    addCounters(sum, Object.entries(counters) as Counter[]);
    byCut.set(cut, sum);
  }
  return [...byCut].map(([cut, counters]) => ({ cut, counters }));
}
