import { closeSync, existsSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs';
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
  /** The line is in the file when this returns. */
  append(mail: Omit<StoredMail, 'number'>): StoredMail;
  close(): void;
}

export function openMailIndex(file: string): MailIndex {
  const mails = readMails(file);
  const lines = openSync(file, 'a');
  return {
    mails,
    append: (unnumbered) => {
      const mail = { number: (mails.at(-1)?.number ?? 0) + 1, ...unnumbered };
      writeSync(lines, `${JSON.stringify(mail)}\n`);
      mails.push(mail);
      return mail;
    },
    close: () => closeSync(lines),
  };
}

/** A kill may leave half a line at the end: that mail was never answered for, so the half is cut off. */
function readMails(file: string): StoredMail[] {
  if (!existsSync(file)) return [];
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
