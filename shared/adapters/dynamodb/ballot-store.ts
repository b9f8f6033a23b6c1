import {
  type CancellationReason,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { SealedBallot } from '../../domain/response/response.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import { gateKeyOf } from './ballot-gate-store.ts';
import { type Database, itemOf, namesAndValues, queryItems } from './database.ts';
import { invitationKey } from './invitation-store.ts';
import { retryOnConflict } from './retry-on-conflict.ts';

/** The most that one transaction takes. */
const DELETES_TOGETHER = 100;

export interface CastBallotInput {
  readonly wave: Pick<Wave, 'waveId' | 'buckets'>;
  readonly invitationId: string;
  readonly ballot: SealedBallot;
}

/**
 * Casts a sealed ballot and uses the invitation up: both or neither. `closed` when the wave takes no ballots,
 * or no such invitation exists. Neither item carries a time.
 */
export async function castBallot(
  db: Database,
  input: CastBallotInput,
): Promise<'cast' | 'already-used' | 'closed'> {
  try {
    const TransactItems = [useInvitation(db, input), passGate(db, input), putBallot(db, input.ballot)];
    await retryOnConflict(() => db.client.send(new TransactWriteItemsCommand({ TransactItems })));
    return 'cast';
  } catch (error) {
    if (!(error instanceof TransactionCanceledException)) throw error;
    const [invitation, gate] = error.CancellationReasons ?? [];
    if (isRefused(invitation) && invitation.Item?.used) return 'already-used';
    if (isRefused(invitation) || isRefused(gate)) return 'closed';
    throw error;
  }
}

/** Every sealed ballot of a wave, in the order of its random ids. */
export function listBallots(db: Database, waveId: string): AsyncGenerator<SealedBallot> {
  return queryItems<SealedBallot>(db, 'ballots', waveId, { consistent: true });
}

/**
 * Deletes every ballot of a wave; what is deleted already stays so. In transactions, not in batches: a role that may
 * write in batches may put ballots, too. One after the other, since writes wait for each other anyway.
 */
export async function deleteBallots(db: Database, waveId: string): Promise<void> {
  const ballots = queryItems<Pick<SealedBallot, 'ballotId'>>(db, 'ballots', waveId, {
    consistent: true,
    only: ['ballotId'],
  });
  let together: TransactWriteItem[] = [];
  const deleteTogether = async () => {
    const TransactItems = together;
    together = [];
    if (TransactItems.length === 0) return;
    await retryOnConflict(() => db.client.send(new TransactWriteItemsCommand({ TransactItems })));
  };
  for await (const { ballotId } of ballots) {
    const Key = marshall({ pk: waveId, sk: ballotId });
    together.push({ Delete: { TableName: db.tables.ballots, Key } });
    if (together.length === DELETES_TOGETHER) await deleteTogether();
  }
  await deleteTogether();
}

function useInvitation(db: Database, { wave, invitationId }: CastBallotInput): TransactWriteItem {
  const update = { text: 'SET #used = :used', values: { ':used': true } };
  const unused = { text: 'attribute_exists(#pk) AND attribute_not_exists(#used)' };
  return {
    Update: {
      TableName: db.tables.main,
      Key: marshall(invitationKey(wave.waveId, wave.buckets, invitationId)),
      UpdateExpression: update.text,
      ConditionExpression: unused.text,
      ...namesAndValues(update, unused),
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    },
  };
}

function passGate(db: Database, { wave, invitationId }: CastBallotInput): TransactWriteItem {
  const open = { text: '#state = :open', values: { ':open': 'open' } };
  return {
    ConditionCheck: {
      TableName: db.tables.main,
      Key: marshall(gateKeyOf(wave.waveId, invitationId)),
      ConditionExpression: open.text,
      ...namesAndValues(open),
    },
  };
}

function putBallot(db: Database, ballot: SealedBallot): TransactWriteItem {
  return {
    Put: {
      TableName: db.tables.ballots,
      Item: itemOf({ pk: ballot.waveId, sk: ballot.ballotId }, ballot),
      ConditionExpression: 'attribute_not_exists(pk)',
    },
  };
}

function isRefused(reason: CancellationReason | undefined): reason is CancellationReason {
  return reason?.Code === 'ConditionalCheckFailed';
}
