import type { Mailing } from '../../domain/wave/delivery.ts';
import type { Progress } from '../../domain/wave/progress.ts';
import { type Database, putItem, queryAll } from './database.ts';

const wavePartition = (waveId: string) => `WAVE#${waveId}`;
const mailingPrefix = (mailing: Mailing) => `PROGRESS#${mailing}#`;

export async function putProgress(db: Database, progress: Progress): Promise<void> {
  const bucket = String(progress.bucket).padStart(6, '0');
  const key = { pk: wavePartition(progress.waveId), sk: `${mailingPrefix(progress.mailing)}${bucket}` };
  await putItem(db, 'main', key, progress);
}

/** The buckets of a mailing that a sender has looked at, in order. Those it has not yet reached have no row. */
export async function listProgress(db: Database, waveId: string, mailing: Mailing): Promise<Progress[]> {
  return await queryAll<Progress>(db, 'main', wavePartition(waveId), { prefix: mailingPrefix(mailing) });
}
