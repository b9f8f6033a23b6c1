import { updateItem } from './conditional-update.ts';
import { type Database, getItem, isAccepted, putItem } from './database.ts';

const workKey = (uploadId: string) => ({ pk: `UPLOAD#${uploadId}`, sk: 'WORK' });

/** How far a check has come, and the import after it. */
export interface StoredWork<Report> {
  readonly run: number;
  /** Rows that were checked. */
  readonly checked: number;
  /** Rows that were gone through once more to take them over. */
  readonly imported: number;
  /** When somebody last came further; ISO 8601. */
  readonly workedAt: string;
  readonly report: Report;
}

export async function getUploadWork<Report>(
  db: Database,
  uploadId: string,
): Promise<StoredWork<Report> | undefined> {
  return await getItem<StoredWork<Report>>(db, 'main', workKey(uploadId), { consistent: true });
}

/**
 * Keeps how far a check has come; false where somebody else has come further, or a later check has begun. `from` is
 * how far it had come before, in rows; nothing for a check that begins.
 */
export async function keepUploadWork<Report>(
  db: Database,
  uploadId: string,
  work: StoredWork<Report>,
  { from, expiresAt }: { from: number | undefined; expiresAt: number },
): Promise<boolean> {
  const condition =
    from === undefined
      ? { text: 'attribute_not_exists(pk) OR #run < :run', values: { ':run': work.run } }
      : { text: '#run = :run AND #checked = :from', values: { ':run': work.run, ':from': from } };
  return await isAccepted(putItem(db, 'main', { ...workKey(uploadId), expiresAt }, work, condition));
}

/** The same for the import: only the number of rows moves. */
export async function noteImported(
  db: Database,
  uploadId: string,
  { run, from, to, at }: { run: number; from: number; to: number; at: string },
): Promise<boolean> {
  const change = { text: 'SET #imported = :to, #workedAt = :at', values: { ':to': to, ':at': at } };
  const condition = { text: '#run = :run AND #imported = :from', values: { ':run': run, ':from': from } };
  return await updateItem(db, 'main', workKey(uploadId), change, condition);
}
