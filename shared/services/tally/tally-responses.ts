import {
  commitLane,
  getCheckpoints,
  ROWS_PER_COMMIT,
  type TallyRow,
} from '../../adapters/dynamodb/tally-store.ts';
import { bucketOf } from '../../domain/wave/bucket.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';
import { type Contribution, contributionsOf } from './contributions.ts';
import type { JoinedChange } from './join-changes.ts';
import { rowSums } from './row-sums.ts';

/** Fixed for ever: a row that changed its lane would meet another checkpoint. */
const LANES = 8;
const SEQUENCE_NUMBER_LENGTH = 40;
const CHECKPOINT_LIFE_IN_SECONDS = 14 * 24 * 3600;

/** What one record does in one lane. */
interface LaneEntry {
  /** Padded, so that it compares as a string. */
  readonly sequenceNumber: string;
  readonly additions: readonly (Contribution & { readonly sign: 1 | -1 })[];
}

export interface TallyResponsesInput {
  /** Checkpoints hold for one shard of the stream, in which sequence numbers only grow. */
  readonly shardId: string;
  readonly changes: readonly JoinedChange[];
}

/**
 * Adds changed responses to the tallies, each exactly once, however often and in whatever portions the same
 * records come again. `incomplete` names the first record that is not yet counted everywhere.
 */
export async function tallyResponses(
  context: Context<'db' | 'clock' | 'log'>,
  { shardId, changes }: TallyResponsesInput,
): Promise<{ outcome: 'counted' } | { outcome: 'incomplete'; firstUncounted: string }> {
  authorise(context.actor, 'run-customer-waves');
  const lanes = lanesOf(changes);
  const checkpoints = await getCheckpoints(context.db, shardId);
  const uncounted = await Promise.all(
    [...lanes].map(([lane, entries]) => countLane(context, shardId, lane, entries, checkpoints.get(lane))),
  );
  const [first] = uncounted.filter((sequenceNumber) => sequenceNumber !== undefined).sort();
  if (first === undefined) return { outcome: 'counted' };
  const change = changes.find(({ sequenceNumber }) => padded(sequenceNumber) === first);
  return { outcome: 'incomplete', firstUncounted: change?.sequenceNumber ?? first };
}

/** Rows are spread over lanes, each with a checkpoint of its own, so that no transaction grows too large. */
function lanesOf(changes: readonly JoinedChange[]): Map<number, LaneEntry[]> {
  const lanes = new Map<number, LaneEntry[]>();
  for (const { plan, invitation, link, before, after, sequenceNumber } of changes) {
    const origin = invitation ?? link;
    const additions = [
      ...(before ? contributionsOf(plan, before, origin).map(signed(-1)) : []),
      ...(after ? contributionsOf(plan, after, origin).map(signed(1)) : []),
    ];
    for (const [lane, inLane] of Map.groupBy(additions, laneOf)) {
      const entries = lanes.get(lane) ?? [];
      entries.push({ sequenceNumber: padded(sequenceNumber), additions: inLane });
      lanes.set(lane, entries);
    }
  }
  return lanes;
}

/** Counts what the lane has not counted yet; returns the first record left over when the table fails. */
async function countLane(
  context: Context<'db' | 'clock' | 'log'>,
  shardId: string,
  lane: number,
  entries: readonly LaneEntry[],
  checkpoint: string | undefined,
): Promise<string | undefined> {
  let after = checkpoint;
  let left = newerThan(after, entries);
  const expiresAt = Math.floor(context.clock().getTime() / 1000) + CHECKPOINT_LIFE_IN_SECONDS;
  try {
    while (left.length > 0) {
      const { rows, upTo } = firstCommit(left);
      const committed = await commitLane(context.db, { shardId, lane, after, upTo, expiresAt, rows });
      after = committed ? upTo : (await getCheckpoints(context.db, shardId)).get(lane);
      left = newerThan(after, left);
    }
    return undefined;
  } catch (error) {
    context.log('tallies incomplete', { lane, error: String(error) });
    return left[0]?.sequenceNumber;
  }
}

/** As many records from the front as fit into one transaction, summed up by row. */
function firstCommit(entries: readonly LaneEntry[]): { rows: TallyRow[]; upTo: string } {
  const sums = rowSums();
  let upTo = '';
  for (const { sequenceNumber, additions } of entries) {
    const newRows = new Set(additions.map(({ rowName }) => rowName).filter((rowName) => !sums.has(rowName)));
    if (upTo !== '' && sums.size + newRows.size > ROWS_PER_COMMIT) break;
    for (const addition of additions) sums.add(addition, addition.sign);
    upTo = sequenceNumber;
  }
  return { rows: sums.rows(), upTo };
}

function newerThan(checkpoint: string | undefined, entries: readonly LaneEntry[]): readonly LaneEntry[] {
  return checkpoint === undefined
    ? entries
    : entries.filter(({ sequenceNumber }) => sequenceNumber > checkpoint);
}

function signed(sign: 1 | -1) {
  return (contribution: Contribution) => ({ ...contribution, sign });
}

function laneOf({ rowName }: Contribution): number {
  return bucketOf(rowName, LANES);
}

/** Sequence numbers have up to 40 digits, more than a number can hold. */
function padded(sequenceNumber: string): string {
  return sequenceNumber.padStart(SEQUENCE_NUMBER_LENGTH, '0');
}
