import type { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { QUEUE_SOURCES, type QueueSourceName, RESPONSES_SOURCE } from '#shared/config/event-sources.ts';
import type { Resources } from '#shared/services/context.ts';
import type { Product } from '../product.ts';
import type { LocalQueues } from '../sqs/local-queues.ts';
import type { CheckpointFile } from './checkpoint-file.ts';
import type { EventSource } from './event-source.ts';
import { startQueuePoller } from './queue-poller.ts';
import { type StreamPoller, startStreamPoller } from './stream-poller.ts';
import { startTicker } from './ticker.ts';

export interface EventSourcesOptions {
  readonly product: Product;
  readonly resources: Resources;
  readonly queues: LocalQueues;
  readonly streams: DynamoDBStreamsClient;
  readonly checkpoint: CheckpointFile;
  readonly tickIntervalInMilliseconds: number;
  readonly handled: (queue: QueueSourceName, body: string) => void;
}

/** Whatever makes the functions run on AWS, with the same batches and attempts; only the waiting is shorter. */
export async function startEventSources(
  options: EventSourcesOptions,
): Promise<{ all: EventSource[]; responses: StreamPoller }> {
  const { product, resources, tickIntervalInMilliseconds } = options;
  const names = Object.keys(QUEUE_SOURCES) as QueueSourceName[];
  const responses = await readResponses(options);
  const ticker = startTicker({
    consume: product.runSchedule,
    clock: resources.clock,
    intervalInMilliseconds: tickIntervalInMilliseconds,
    log: resources.log,
  });
  return { all: [ticker, ...names.map((name) => workOff(name, options)), responses], responses };
}

function workOff(name: QueueSourceName, { product, resources, queues, handled }: EventSourcesOptions) {
  return startQueuePoller({
    client: queues.client,
    queueUrl: queues.queues[name].url,
    queueArn: queues.queues[name].arn,
    consume: product.consumers[name],
    batchSize: QUEUE_SOURCES[name].jobsPerBatch,
    concurrency: QUEUE_SOURCES[name].maxConcurrency,
    retryDelayInSeconds: (receiveCount) => Math.min(60, 2 ** receiveCount),
    handled: (body) => handled(name, body),
    log: resources.log,
  });
}

function readResponses({ product, resources, queues, streams, checkpoint }: EventSourcesOptions) {
  return startStreamPoller({
    client: streams,
    tableName: resources.db.tables.responses,
    consume: product.tally,
    checkpoint,
    batchSize: RESPONSES_SOURCE.recordsPerBatch,
    batchingWindowInMilliseconds: 1_000,
    tumblingWindowInSeconds: RESPONSES_SOURCE.tumblingWindowInSeconds,
    maximumRetryAttempts: RESPONSES_SOURCE.retryAttempts,
    pauseInMilliseconds: 150,
    discard: async (record) => {
      const MessageBody = JSON.stringify({ eventID: record.eventID, keys: record.dynamodb?.Keys });
      await queues.client.send(new SendMessageCommand({ QueueUrl: queues.streamFailures.url, MessageBody }));
      resources.log('record set aside', { eventID: record.eventID });
    },
    log: resources.log,
  });
}
