import {
  ChangeMessageVisibilityCommand,
  DeleteMessageBatchCommand,
  type Message,
  ReceiveMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { LOCAL_CLIENT } from '../local-client.ts';
import type { EventSource } from './event-source.ts';
import { pauseUnless } from './pace.ts';

export interface QueuePollerOptions {
  readonly client: SQSClient;
  readonly queueUrl: string;
  readonly queueArn: string;
  readonly consume: (event: SQSEvent) => Promise<SQSBatchResponse>;
  /** Most messages in one call of the function: 10 at most. */
  readonly batchSize: number;
  /** Calls of the function at the same time. */
  readonly concurrency: number;
  /** How long a failed message rests before its next attempt. On AWS the queue's visibility time-out. */
  readonly retryDelayInSeconds: (receiveCount: number) => number;
  /** Told the body of each message that was worked off. */
  readonly handled?: ((body: string) => void) | undefined;
  readonly log: (event: string, fields?: Record<string, unknown>) => void;
}

/** An SQS event source as Lambda has it: deletes what succeeded, leaves the rest to come again or to be redriven. */
export function startQueuePoller(options: QueuePollerOptions): EventSource {
  const stopping = new AbortController();
  const running = Array.from({ length: options.concurrency }, () => work(options, stopping.signal));
  return {
    name: queueName(options),
    stop: async () => {
      stopping.abort();
      await Promise.all(running);
    },
  };
}

async function work(options: QueuePollerOptions, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const messages = await receive(options, signal);
    if (messages.length > 0) await handle(options, messages);
  }
}

async function receive(options: QueuePollerOptions, signal: AbortSignal): Promise<Message[]> {
  const command = new ReceiveMessageCommand({
    QueueUrl: options.queueUrl,
    MaxNumberOfMessages: options.batchSize,
    WaitTimeSeconds: 1,
    MessageSystemAttributeNames: ['All'],
    MessageAttributeNames: ['All'],
  });
  try {
    return (await options.client.send(command, { abortSignal: signal })).Messages ?? [];
  } catch (error) {
    if (!signal.aborted) {
      options.log('queue not readable', { queue: queueName(options), error: (error as Error).message });
      await pauseUnless(signal, 500);
    }
    return [];
  }
}

async function handle(options: QueuePollerOptions, messages: Message[]): Promise<void> {
  const failed = await invoke(options, messages);
  const done = messages.filter(({ MessageId }) => !failed.has(MessageId ?? ''));
  try {
    if (done.length > 0) {
      const Entries = done.map((message, index) => ({
        Id: String(index),
        ReceiptHandle: message.ReceiptHandle,
      }));
      await options.client.send(new DeleteMessageBatchCommand({ QueueUrl: options.queueUrl, Entries }));
      for (const { Body } of done) options.handled?.(Body ?? '');
    }
    for (const message of messages) {
      if (failed.has(message.MessageId ?? '')) await comeAgainLater(options, message);
    }
  } catch (error) {
    // The visibility time-out brings them back, and every consumer bears a second delivery.
    options.log('queue not writable', { queue: queueName(options), error: (error as Error).message });
  }
}

/** Calls the function; answers the ids of the messages that failed: all of them when the call itself did. */
async function invoke(options: QueuePollerOptions, messages: Message[]): Promise<Set<string>> {
  const all = new Set(messages.map(({ MessageId }) => MessageId ?? ''));
  try {
    const event = { Records: messages.map((message) => recordOf(options, message)) };
    const answer = await options.consume(event);
    const named = (answer?.batchItemFailures ?? []).map(({ itemIdentifier }) => itemIdentifier);
    if (named.length > 0) options.log('messages failed', { queue: queueName(options), messages: named });
    // An identifier that is empty or unknown fails the whole batch, as it does on Lambda.
    return named.every((id) => all.has(id)) ? new Set(named) : all;
  } catch (error) {
    const { message, stack } = error as Error;
    options.log('function failed', { queue: queueName(options), error: message, stack });
    return all;
  }
}

async function comeAgainLater(options: QueuePollerOptions, message: Message): Promise<void> {
  const receiveCount = Number(message.Attributes?.ApproximateReceiveCount ?? 1);
  await options.client.send(
    new ChangeMessageVisibilityCommand({
      QueueUrl: options.queueUrl,
      ReceiptHandle: message.ReceiptHandle,
      VisibilityTimeout: options.retryDelayInSeconds(receiveCount),
    }),
  );
}

function recordOf(options: QueuePollerOptions, message: Message): SQSRecord {
  const attributes = message.Attributes ?? {};
  return {
    messageId: message.MessageId ?? '',
    receiptHandle: message.ReceiptHandle ?? '',
    body: message.Body ?? '',
    attributes: {
      ApproximateReceiveCount: attributes.ApproximateReceiveCount ?? '1',
      SentTimestamp: attributes.SentTimestamp ?? '0',
      SenderId: attributes.SenderId ?? '',
      ApproximateFirstReceiveTimestamp: attributes.ApproximateFirstReceiveTimestamp ?? '0',
    },
    messageAttributes: {},
    md5OfBody: message.MD5OfBody ?? '',
    eventSource: 'aws:sqs',
    eventSourceARN: options.queueArn,
    awsRegion: LOCAL_CLIENT.region,
  };
}

function queueName({ queueArn }: QueuePollerOptions): string {
  return queueArn.slice(queueArn.lastIndexOf(':') + 1);
}
