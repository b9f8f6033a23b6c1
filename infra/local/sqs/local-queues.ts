import { SQSClient } from '@aws-sdk/client-sqs';
import { startFauxqs } from 'fauxqs';
import { leanClient } from '#shared/adapters/process/lean-client.ts';
import { QUEUE_SOURCES, type QueueSourceName } from '#shared/config/event-sources.ts';
import { LOCAL_CLIENT } from '../local-client.ts';

export interface LocalQueue {
  readonly url: string;
  readonly arn: string;
}

export interface LocalQueues {
  readonly endpoint: string;
  readonly client: SQSClient;
  readonly queues: Readonly<Record<QueueSourceName, LocalQueue>>;
  /** Takes what a stream source gives up on. */
  readonly streamFailures: LocalQueue;
  /** Messages that can be had, are being worked on or rest after a failure; not those that were put off. */
  waiting(queue: QueueSourceName): number;
  /** Takes every message out of every queue. */
  purge(): void;
  stop(): Promise<void>;
}

/** SQS on the one machine: the queues of the product, each with its dead letters. It keeps them in memory. */
export async function startLocalQueues(): Promise<LocalQueues> {
  const server = await startFauxqs({ port: 0, logger: false, defaultRegion: LOCAL_CLIENT.region });
  const endpoint = `http://127.0.0.1:${server.port}`;
  const names = Object.keys(QUEUE_SOURCES) as QueueSourceName[];
  const queues = Object.fromEntries(names.map((name) => [name, createQueue(server, name)])) as Record<
    QueueSourceName,
    LocalQueue
  >;
  const failures = server.createQueue('insideout-stream-failures');
  const client = leanClient(new SQSClient({ endpoint, ...LOCAL_CLIENT }));
  return {
    endpoint,
    client,
    queues,
    streamFailures: { url: failures.queueUrl, arn: failures.queueArn },
    waiting: (name) => {
      const messages = server.inspectQueue(queueName(name))?.messages;
      return messages ? messages.ready.length + messages.inflight.length : 0;
    },
    purge: () => server.reset(),
    stop: async () => {
      client.destroy();
      await server.stop();
    },
  };
}

function createQueue(server: Awaited<ReturnType<typeof startFauxqs>>, name: QueueSourceName): LocalQueue {
  const deadLetters = server.createQueue(`${queueName(name)}-dead-letters`);
  const source = QUEUE_SOURCES[name];
  const queue = server.createQueue(queueName(name), {
    attributes: {
      VisibilityTimeout: String(source.visibilityTimeoutInSeconds),
      RedrivePolicy: JSON.stringify({
        deadLetterTargetArn: deadLetters.queueArn,
        maxReceiveCount: source.attempts,
      }),
    },
  });
  return { url: queue.queueUrl, arn: queue.queueArn };
}

function queueName(name: QueueSourceName): string {
  return `insideout-${name}`;
}
