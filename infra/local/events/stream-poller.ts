import type { DynamoDBStreamsClient, Shard } from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBRecord } from 'aws-lambda';
import type { Checkpoint, CheckpointFile } from './checkpoint-file.ts';
import type { EventSource } from './event-source.ts';
import { pauseUnless } from './pace.ts';
import { createShardReader, type ShardReader } from './shard-reader.ts';
import type { WindowedStreamEvent, WindowedStreamResponse } from './stream-event.ts';
import { lambdaRecord } from './stream-event.ts';
import { findStream, listShards } from './stream-shards.ts';
import { createWindowedDelivery, type WindowedDelivery } from './windowed-delivery.ts';

export interface StreamPollerOptions {
  readonly client: DynamoDBStreamsClient;
  readonly tableName: string;
  readonly consume: (event: WindowedStreamEvent) => Promise<WindowedStreamResponse>;
  readonly checkpoint: CheckpointFile;
  readonly batchSize: number;
  /** How long a small batch waits for more records. */
  readonly batchingWindowInMilliseconds: number;
  readonly tumblingWindowInSeconds: number;
  /** Further attempts for a record that fails alone, before it is set aside. */
  readonly maximumRetryAttempts: number;
  readonly discard: (record: DynamoDBRecord) => Promise<void>;
  readonly pauseInMilliseconds: number;
  readonly log: (event: string, fields?: Record<string, unknown>) => void;
}

interface OpenShard {
  readonly reader: ShardReader;
  readonly delivery: WindowedDelivery;
  readonly parent: string | undefined;
}

export interface StreamPoller extends EventSource {
  /** Resolves once a look that began after this call found nothing left to deliver. */
  caughtUp(): Promise<void>;
}

/** A DynamoDB stream source as Lambda has it. After a kill it delivers again what was not yet consumed. */
export async function startStreamPoller(options: StreamPollerOptions): Promise<StreamPoller> {
  const streamArn = await findStream(options.client, options.tableName);
  const saved = options.checkpoint.read();
  const checkpoint = saved?.streamArn === streamArn ? saved : { streamArn, shards: {} };
  const shards = new Map<string, OpenShard>();
  const stopping = new AbortController();
  const waiting: (() => void)[] = [];

  async function poll(): Promise<boolean> {
    const needsShards = [...shards.values()].every(({ reader }) => reader.isFinished());
    if (needsShards) await openNewShards(options, checkpoint, shards);
    let found = false;
    for (const shard of shards.values()) {
      if (stopping.signal.aborted || shard.reader.isFinished() || !isParentFinished(shard, shards)) continue;
      const records = await shard.reader.nextBatch(stopping.signal);
      if (records.length > 0) {
        found = true;
        await shard.delivery.deliver(
          records.map((record) => lambdaRecord(record, streamArn)),
          stopping.signal,
        );
      } else {
        await shard.delivery.closeElapsedWindow(stopping.signal);
      }
    }
    return found;
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      const asked = waiting.length;
      let found = false;
      try {
        found = await poll();
        if (!found) for (const tell of waiting.splice(0, asked)) tell();
      } catch (error) {
        if (stopping.signal.aborted) return;
        options.log('stream not readable', { table: options.tableName, error: (error as Error).message });
        for (const { reader } of shards.values()) reader.rewind();
        await pauseUnless(stopping.signal, 500);
      }
      if (!found) await pauseUnless(stopping.signal, options.pauseInMilliseconds);
    }
  }

  const running = run();
  return {
    name: `${options.tableName} stream`,
    caughtUp: async () => await new Promise((resolve) => waiting.push(resolve)),
    stop: async () => {
      stopping.abort();
      await running;
      for (const tell of waiting.splice(0)) tell();
    },
  };
}

async function openNewShards(
  options: StreamPollerOptions,
  checkpoint: Checkpoint,
  shards: Map<string, OpenShard>,
): Promise<void> {
  for (const shard of await listShards(options.client, checkpoint.streamArn)) {
    if (shard.ShardId && !shards.has(shard.ShardId)) {
      shards.set(shard.ShardId, openShard(options, checkpoint, shard, shard.ShardId));
    }
  }
}

function openShard(
  options: StreamPollerOptions,
  checkpoint: Checkpoint,
  shard: Shard,
  shardId: string,
): OpenShard {
  const reader = createShardReader({
    ...options,
    streamArn: checkpoint.streamArn,
    shardId,
    consumedUpTo: () => checkpoint.shards[shardId]?.sequenceNumber,
  });
  const delivery = createWindowedDelivery({
    ...options,
    streamArn: checkpoint.streamArn,
    shardId,
    read: () => checkpoint.shards[shardId] ?? {},
    save: (progress) => {
      checkpoint.shards[shardId] = progress;
      options.checkpoint.write(checkpoint);
    },
  });
  return { reader, delivery, parent: shard.ParentShardId };
}

function isParentFinished({ parent }: OpenShard, shards: ReadonlyMap<string, OpenShard>): boolean {
  return !parent || (shards.get(parent)?.reader.isFinished() ?? true);
}
