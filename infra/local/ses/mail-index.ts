import { appendFileSync, existsSync, readFileSync, truncateSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import * as z from 'zod';
import { StartProblem } from '../start-problem.ts';

/** What the mailbox knows about a mail without opening it. */
export const StoredMail = z.object({
  /** 1 for the first mail of this data folder, then one more for each. */
  number: z.int().min(1),
  messageId: z.string(),
  acceptedAt: z.iso.datetime(),
  from: z.string(),
  recipients: z.array(z.string()),
  subject: z.string(),
  tags: z.record(z.string(), z.string()),
  configurationSet: z.string().optional(),
  sizeInBytes: z.int(),
});
export type StoredMail = z.infer<typeof StoredMail>;

/** A file with a line for each mail, in the order of their numbers. */
export interface MailIndex {
  readonly mails: readonly StoredMail[];
  /** Resolves once the line is in the file. Mails that come in together are written together. */
  append(mail: Omit<StoredMail, 'number'>): Promise<StoredMail>;
}

export function openMailIndex(file: string): MailIndex {
  const mails = readMails(file);
  let waiting: { mail: StoredMail; done: () => void; failed: (error: unknown) => void }[] = [];
  let isWriting = false;
  let nextNumber = (mails.at(-1)?.number ?? 0) + 1;

  async function writeWaiting(): Promise<void> {
    if (isWriting) return;
    isWriting = true;
    while (waiting.length > 0) {
      const group = waiting;
      waiting = [];
      try {
        await appendFile(file, group.map(({ mail }) => `${JSON.stringify(mail)}\n`).join(''));
        for (const { mail, done } of group) {
          mails.push(mail);
          done();
        }
      } catch (error) {
        for (const { failed } of group) failed(error);
      }
    }
    isWriting = false;
  }

  return {
    mails,
    append: async (unnumbered) => {
      const mail = { number: nextNumber++, ...unnumbered };
      await new Promise<void>((done, failed) => {
        waiting.push({ mail, done, failed });
        void writeWaiting();
      });
      return mail;
    },
  };
}

/** A kill may leave half a line at the end: that mail was never answered for, so the half is cut off. */
function readMails(file: string): StoredMail[] {
  if (!existsSync(file)) {
    appendFileSync(file, '');
    return [];
  }
  const text = readFileSync(file, 'utf8');
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  if (whole.length < text.length) truncateSync(file, Buffer.byteLength(whole));
  try {
    const lines = whole.split('\n').filter((line) => line !== '');
    return lines.map((line) => StoredMail.parse(JSON.parse(line)));
  } catch {
    throw new StartProblem(`The list of mails ${file} is damaged; restore a copy, or move it away.`);
  }
}
