import { getUpload, moveUpload } from '../../adapters/dynamodb/upload-store.ts';
import { getUploadWork } from '../../adapters/dynamodb/upload-work-store.ts';
import type { ImportJob, Upload } from '../../domain/contact/upload.ts';
import type { Context } from '../context.ts';
import { Invalid } from '../errors.ts';
import { beginReading } from '../person/begin-reading.ts';
import { askForSummary } from '../value/ask-for-summary.ts';
import { checkRows } from './check-rows.ts';
import type { HasTime } from './has-time.ts';
import { importRows } from './import-rows.ts';
import { readColumns } from './read-columns.ts';
import { authoriseUpload, type CheckReport } from './upload-work.ts';

type WorkContext = Context<'db' | 'clock'>;

/**
 * Works on an upload that is to be checked or imported, from where somebody stopped. `to-be-continued` where the time
 * is over; of several who work on the same upload, those who are slower stop.
 */
export async function workOnUpload(
  context: WorkContext,
  job: ImportJob,
  hasTime: HasTime = () => true,
): Promise<'done' | 'to-be-continued'> {
  authoriseUpload(context, job.side);
  const upload = await getUpload(context.db, job);
  if (upload?.state === 'checking') return await check(context, upload, hasTime);
  if (upload?.state === 'importing') return await takeOver(context, upload, hasTime);
  return 'done';
}

async function check(context: WorkContext, upload: Upload, hasTime: HasTime) {
  try {
    const columns = upload.columns ?? (await readColumns(context, upload));
    if (!columns) return 'done';
    const reading = await beginReading(context, upload.side);
    const outcome = await checkRows(context, { ...upload, columns }, reading, hasTime);
    if (outcome === 'done') await moveUpload(context.db, upload, 'checked', { problem: undefined });
    return outcome === 'to-be-continued' ? outcome : 'done';
  } catch (error) {
    if (!(error instanceof Invalid)) throw error;
    await moveUpload(context.db, upload, 'unreadable', { problem: error.explanation });
    return 'done';
  }
}

/** What customers bring is asked for before and after, since an import that broke off has changed it, too. */
async function takeOver(context: WorkContext, upload: Upload, hasTime: HasTime) {
  const work = await getUploadWork<CheckReport>(context.db, upload.uploadId);
  if (!work) return 'done';
  if (upload.side === 'customer') await askForSummary(context, 'soon');
  const outcome = await importRows(context, upload, work, await beginReading(context, upload.side), hasTime);
  if (outcome !== 'done') return outcome === 'to-be-continued' ? outcome : 'done';
  await moveUpload(context.db, upload, 'imported');
  if (upload.side === 'customer') await askForSummary(context, 'soon');
  return 'done';
}
