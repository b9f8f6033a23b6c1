import path from 'node:path';
import { SendMessageBatchCommand } from '@aws-sdk/client-sqs';
import type { LocalQueues } from '../sqs/local-queues.ts';
import { startEventOutbox } from './event-outbox.ts';
import { createFaults, type Faults } from './faults.ts';
import { startMailServer } from './mail-server.ts';
import { type Mailbox, openMailbox } from './mailbox.ts';

export interface MailLimits {
  /** Recipients in 24 hours; -1 means no limit. */
  readonly max24HourSend: number;
  readonly maxSendRatePerSecond: number;
}

export interface LocalMail {
  readonly endpoint: string;
  readonly mailbox: Mailbox;
  readonly faults: Faults;
  /** Told the body of each feedback message that was worked off. */
  eventHandled(body: string): void;
  /** Whether every event so far is in the feedback queue. */
  isPublished(): boolean;
  stop(): Promise<void>;
}

export interface LocalMailOptions extends Partial<MailLimits> {
  readonly folder: string;
  readonly queues: LocalQueues;
  readonly clock: () => Date;
  readonly log: (event: string, fields?: Record<string, unknown>) => void;
}

const MESSAGES_PER_BATCH = 10;

/** SES, its topic and the subscription of the feedback queue, with the mailbox that keeps what was sent. */
export async function startLocalMail(options: LocalMailOptions): Promise<LocalMail> {
  const { folder, queues, clock, log, max24HourSend = 1_000_000, maxSendRatePerSecond = 1_000 } = options;
  const mailbox = openMailbox(folder);
  const faults = createFaults();
  const file = path.join(folder, 'events.json');
  const outbox = await startEventOutbox({ file, mailbox, log, send: (bodies) => publish(queues, bodies) });
  const server = await startMailServer({
    mailbox,
    outbox,
    faults,
    clock,
    max24HourSend,
    maxSendRatePerSecond,
  });
  return {
    endpoint: server.endpoint,
    mailbox,
    faults,
    eventHandled: outbox.handled,
    isPublished: outbox.isEmpty,
    stop: async () => {
      await server.stop();
      await outbox.stop();
      mailbox.close();
    },
  };
}

async function publish({ client, queues }: LocalQueues, bodies: readonly string[]): Promise<void> {
  for (let start = 0; start < bodies.length; start += MESSAGES_PER_BATCH) {
    const batch = bodies.slice(start, start + MESSAGES_PER_BATCH);
    const Entries = batch.map((MessageBody, index) => ({ Id: String(index), MessageBody }));
    await client.send(new SendMessageBatchCommand({ QueueUrl: queues.feedback.url, Entries }));
  }
}
