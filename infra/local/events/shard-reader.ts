import type { _Record, DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { pauseUnless } from './pace.ts';
import { openShard, readShard } from './stream-shards.ts';

/** Reads one shard batch by batch, from where it was left. */
export interface ShardReader {
  /** The records that came in, none when there are none; waits for more while a batch is small. */
  nextBatch(signal: AbortSignal): Promise<_Record[]>;
  /** Forgets the place, so that the next batch begins after the last consumed record. */
  rewind(): void;
  /** A closed shard that was read to its end. */
  isFinished(): boolean;
}

export interface ShardReaderOptions {
  readonly client: DynamoDBStreamsClient;
  readonly streamArn: string;
  readonly shardId: string;
  readonly batchSize: number;
  readonly batchingWindowInMilliseconds: number;
  readonly consumedUpTo: () => string | undefined;
}

export function createShardReader(options: ShardReaderOptions): ShardReader {
  const { client, streamArn, shardId, batchSize } = options;
  let iterator: string | undefined;
  let isFinished = false;

  async function read(limit: number): Promise<_Record[]> {
    iterator ??= await openShard(client, streamArn, shardId, options.consumedUpTo());
    if (!iterator) return [];
    const { records, next } = await readShard(client, iterator, limit);
    iterator = next;
    isFinished = next === undefined;
    return records;
  }

  return {
    nextBatch: async (signal) => {
      const batch = await read(batchSize);
      if (batch.length > 0 && batch.length < batchSize && !isFinished) {
        await pauseUnless(signal, options.batchingWindowInMilliseconds);
        batch.push(...(await read(batchSize - batch.length)));
      }
      return batch;
    },
    rewind: () => {
      iterator = undefined;
    },
    isFinished: () => isFinished,
  };
}
