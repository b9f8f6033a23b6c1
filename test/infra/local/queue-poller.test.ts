import { ReceiveMessageCommand, SendMessageBatchCommand } from '@aws-sdk/client-sqs';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { EventSource } from '#infra/local/events/event-source.ts';
import { startQueuePoller } from '#infra/local/events/queue-poller.ts';
import { type LocalQueues, startLocalQueues } from '#infra/local/sqs/local-queues.ts';
import { QUEUE_SOURCES } from '#shared/config/event-sources.ts';

let queues: LocalQueues;
let poller: EventSource;

// A stopped poller's last request may still lie with the queues, and would take the next test's messages.
beforeEach(async () => {
  queues = await startLocalQueues();
});
afterEach(async () => {
  await poller.stop();
  await queues.stop();
});

test('a batch that succeeds is taken out of the queue', async () => {
  const seen: SQSEvent[] = [];
  const handled: string[] = [];
  poll({ consume: recordingInto(seen), handled: (body) => handled.push(body) });
  await put('one', 'two', 'three');
  await expect.poll(() => queues.waiting('feedback')).toBe(0);
  expect(bodiesOf(seen).sort()).toEqual(['one', 'three', 'two']);
  expect(handled.sort()).toEqual(['one', 'three', 'two']);
});

test('the function gets what Lambda would give it', async () => {
  const seen: SQSEvent[] = [];
  poll({ consume: recordingInto(seen) });
  await put('{"waveId":"wave000001"}');
  await expect.poll(() => seen.length).toBe(1);
  expect(seen[0]?.Records).toEqual([
    {
      messageId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      receiptHandle: expect.any(String),
      body: '{"waveId":"wave000001"}',
      attributes: {
        ApproximateReceiveCount: '1',
        SentTimestamp: expect.stringMatching(/^\d{13}$/),
        SenderId: expect.any(String),
        ApproximateFirstReceiveTimestamp: expect.stringMatching(/^\d{13}$/),
      },
      messageAttributes: {},
      md5OfBody: expect.stringMatching(/^[0-9a-f]{32}$/),
      eventSource: 'aws:sqs',
      eventSourceARN: 'arn:aws:sqs:eu-central-1:000000000000:insideout-feedback',
      awsRegion: 'eu-central-1',
    },
  ]);
});

test('only the messages that are named as failed come again', async () => {
  const seen: SQSEvent[] = [];
  await put('good', 'bad');
  poll({ consume: recordingInto(seen, failing('bad', 1)) });
  await expect.poll(() => bodiesOf(seen).length).toBe(3);
  expect(bodiesOf(seen).filter((body) => body === 'good')).toHaveLength(1);
  await expect.poll(() => queues.waiting('feedback')).toBe(0);
});

test('a function that throws gets all of its batch again', async () => {
  const seen: SQSEvent[] = [];
  await put('one', 'two');
  poll({
    consume: recordingInto(seen, () => {
      if (seen.length === 1) throw new Error('the database was away');
      return [];
    }),
  });
  await expect.poll(() => bodiesOf(seen).length).toBe(4);
});

test('an answer that names an unknown message fails all of the batch', async () => {
  const seen: SQSEvent[] = [];
  await put('one', 'two');
  poll({ consume: recordingInto(seen, () => (seen.length === 1 ? ['nobody'] : [])) });
  await expect.poll(() => bodiesOf(seen).length).toBe(4);
});

test('a message that always fails ends among the dead letters', async () => {
  const seen: SQSEvent[] = [];
  await put('poison');
  poll({ consume: recordingInto(seen, failing('poison', Number.POSITIVE_INFINITY)) });
  await expect.poll(() => queues.waiting('feedback'), { timeout: 5_000 }).toBe(0);
  expect(seen).toHaveLength(QUEUE_SOURCES.feedback.attempts);
  const { Messages = [] } = await queues.client.send(
    new ReceiveMessageCommand({ QueueUrl: `${queues.queues.feedback.url}-dead-letters`, WaitTimeSeconds: 2 }),
  );
  expect(Messages.map(({ Body }) => Body)).toEqual(['poison']);
});

test('no more calls run at once than allowed, and those do run at once', async () => {
  let running = 0;
  let most = 0;
  await put(...Array.from({ length: 8 }, (_, index) => `job ${index}`));
  poll({
    batchSize: 1,
    concurrency: 3,
    consume: async () => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 30));
      running--;
      return { batchItemFailures: [] };
    },
  });
  await expect.poll(() => queues.waiting('feedback')).toBe(0);
  expect(most).toBe(3);
});

test('stopping waits for the call that runs', async () => {
  let isDone = false;
  let hasBegun = false;
  await put('slow');
  poll({
    consume: async () => {
      hasBegun = true;
      await new Promise((resolve) => setTimeout(resolve, 100));
      isDone = true;
      return { batchItemFailures: [] };
    },
  });
  await expect.poll(() => hasBegun).toBe(true);
  await poller.stop();
  expect(isDone).toBe(true);
  expect(queues.waiting('feedback')).toBe(0);
});

function poll(options: Partial<Parameters<typeof startQueuePoller>[0]>): void {
  poller = startQueuePoller({
    client: queues.client,
    queueUrl: queues.queues.feedback.url,
    queueArn: queues.queues.feedback.arn,
    consume: async () => ({ batchItemFailures: [] }),
    batchSize: 10,
    concurrency: 1,
    retryDelayInSeconds: () => 0,
    log: () => {},
    ...options,
  });
}

/** `failedBodies` names the messages that fail, by their bodies. */
function recordingInto(seen: SQSEvent[], failedBodies: (event: SQSEvent) => string[] = () => []) {
  return async (event: SQSEvent): Promise<SQSBatchResponse> => {
    seen.push(event);
    const named = failedBodies(event).map(
      (body) => event.Records.find((record) => record.body === body)?.messageId ?? body,
    );
    return { batchItemFailures: named.map((itemIdentifier) => ({ itemIdentifier })) };
  };
}

function failing(body: string, times: number) {
  let left = times;
  return ({ Records }: SQSEvent) =>
    Records.some((record) => record.body === body) && left-- > 0 ? [body] : [];
}

function bodiesOf(events: readonly SQSEvent[]): string[] {
  return events.flatMap(({ Records }) => Records.map(({ body }) => body));
}

async function put(...bodies: string[]): Promise<void> {
  const Entries = bodies.map((MessageBody, index) => ({ Id: String(index), MessageBody }));
  await queues.client.send(new SendMessageBatchCommand({ QueueUrl: queues.queues.feedback.url, Entries }));
}
