import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { openMailIndex, type StoredMail } from './mail-index.ts';

export interface MailSearch {
  /** Part of a recipient's address. */
  readonly to?: string | undefined;
  readonly subject?: string | undefined;
  /** Only mails after this number. */
  readonly after?: number | undefined;
}

/** All mails that were ever accepted: one `.eml` file each, and one index. */
export interface Mailbox {
  /**
   * The mail is on disk when this returns. Writing at once takes a tenth of a millisecond; handing it to a
   * thread and waiting takes longer.
   */
  store(mail: Omit<StoredMail, 'number' | 'sizeInBytes'>, raw: Uint8Array): StoredMail;
  /** Newest first. */
  find(search: MailSearch): StoredMail[];
  get(messageId: string): StoredMail | undefined;
  read(messageId: string): Promise<Buffer>;
  /** Recipients of the last 24 hours. */
  sentLast24Hours(now: Date): number;
  close(): void;
}

const DAY_IN_MILLISECONDS = 86_400_000;

export function openMailbox(folder: string): Mailbox {
  mkdirSync(path.join(folder, 'eml'), { recursive: true });
  const index = openMailIndex(path.join(folder, 'index.jsonl'));
  const byMessageId = new Map<string, StoredMail>();
  const byRecipient = new Map<string, StoredMail[]>();
  for (const mail of index.mails) remember(mail);
  const fileOf = (messageId: string) => path.join(folder, 'eml', `${path.basename(messageId)}.eml`);
  const lastDay = { from: 0, upTo: 0, recipients: 0 };

  function remember(mail: StoredMail): void {
    byMessageId.set(mail.messageId, mail);
    for (const recipient of mail.recipients.map((address) => address.toLowerCase())) {
      const known = byRecipient.get(recipient);
      if (known) known.push(mail);
      else byRecipient.set(recipient, [mail]);
    }
  }

  return {
    store: (mail, raw) => {
      writeFileSync(fileOf(mail.messageId), raw);
      const stored = index.append({ ...mail, sizeInBytes: raw.byteLength });
      remember(stored);
      return stored;
    },
    find: ({ to = '', subject = '', after = 0 }) => {
      const address = to.trim().toLowerCase();
      const words = subject.trim().toLowerCase();
      const candidates = byRecipient.get(address) ?? index.mails;
      return candidates
        .filter(
          (mail) =>
            mail.number > after &&
            mail.recipients.some((recipient) => recipient.toLowerCase().includes(address)) &&
            mail.subject.toLowerCase().includes(words),
        )
        .reverse();
    },
    get: (messageId) => byMessageId.get(messageId),
    read: async (messageId) => await readFile(fileOf(messageId)),
    sentLast24Hours: (now) => {
      const since = new Date(now.getTime() - DAY_IN_MILLISECONDS).toISOString();
      for (; lastDay.upTo < index.mails.length; lastDay.upTo++) {
        lastDay.recipients += index.mails[lastDay.upTo]?.recipients.length ?? 0;
      }
      for (; lastDay.from < lastDay.upTo; lastDay.from++) {
        const oldest = index.mails[lastDay.from];
        if (!oldest || oldest.acceptedAt > since) break;
        lastDay.recipients -= oldest.recipients.length;
      }
      return lastDay.recipients;
    },
    close: index.close,
  };
}
