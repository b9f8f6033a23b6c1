import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import { eventsOf, snsEnvelope } from './mail-events.ts';
import type { StoredMail } from './mail-index.ts';
import type { Mailbox } from './mailbox.ts';

/** Sees to it that each event of each mail is handled at least once, although the queue forgets when it is killed. */
export interface EventOutbox {
  /** Takes the events of a mail and publishes them soon; mails without a configuration set have none. */
  publish(mail: StoredMail, raw: Uint8Array): void;
  /** The body of a queue message whose event was handled. */
  handled(body: string): void;
  isEmpty(): boolean;
  stop(): Promise<void>;
}

export interface EventOutboxOptions {
  readonly file: string;
  readonly mailbox: Mailbox;
  /** Puts the bodies into the feedback queue. */
  readonly send: (bodies: string[]) => Promise<void>;
  readonly log: (event: string, fields?: Record<string, unknown>) => void;
}

const PUBLISH_EVERY_MILLISECONDS = 25;
const SAVE_EVERY_MILLISECONDS = 500;

/** Which mails had events that were not yet handled, and the newest mail that was looked at. */
const Progress = z.object({ newest: z.int().min(0), unhandled: z.array(z.int()) });
type Progress = z.infer<typeof Progress>;

/** At a start the events of mails that are not known as handled are published, perhaps for the second time. */
export async function startEventOutbox(options: EventOutboxOptions): Promise<EventOutbox> {
  const { file, mailbox } = options;
  const last = readProgress(file);
  let newest = last.newest;
  let bodies: string[] = [];
  let sending: Promise<void> | undefined;
  const unhandled = new Map<string, number>();

  const publish = (mail: StoredMail, raw: Uint8Array) => {
    newest = Math.max(newest, mail.number);
    if (mail.configurationSet === undefined) return;
    for (const event of eventsOf(mail, raw)) {
      const envelope = snsEnvelope(event, mail.acceptedAt);
      unhandled.set(envelope.MessageId, mail.number);
      bodies.push(JSON.stringify(envelope));
    }
  };

  const send = async () => {
    const group = bodies;
    bodies = [];
    try {
      await options.send(group);
    } catch (error) {
      bodies = [...group, ...bodies];
      options.log('mail events not published', { error: (error as Error).message });
    } finally {
      sending = undefined;
    }
  };

  let saved = '';
  const save = () => {
    const progress: Progress = { newest, unhandled: [...new Set(unhandled.values())] };
    const text = JSON.stringify(progress);
    if (text === saved) return;
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
    saved = text;
  };

  const wasUnhandled = new Set(last.unhandled);
  const open = mailbox.find({}).filter(({ number }) => number > last.newest || wasUnhandled.has(number));
  for (const mail of open.reverse()) publish(mail, await mailbox.read(mail.messageId));

  const publishing = setInterval(() => {
    if (bodies.length > 0) sending ??= send();
  }, PUBLISH_EVERY_MILLISECONDS);
  const saving = setInterval(save, SAVE_EVERY_MILLISECONDS);

  return {
    publish,
    handled: (body) => {
      unhandled.delete(messageIdIn(body));
    },
    isEmpty: () => bodies.length === 0 && sending === undefined,
    stop: async () => {
      clearInterval(publishing);
      clearInterval(saving);
      await sending;
      save();
    },
  };
}

function messageIdIn(body: string): string {
  try {
    return String(JSON.parse(body).MessageId);
  } catch {
    return '';
  }
}

function readProgress(file: string): Progress {
  try {
    return Progress.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { newest: 0, unhandled: [] };
  }
}
