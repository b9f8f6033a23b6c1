import { listUploads } from '../../adapters/dynamodb/upload-store.ts';
import type { Upload } from '../../domain/contact/upload.ts';
import type { Side } from '../../domain/side.ts';
import type { Context } from '../context.ts';
import { authoriseUpload } from './upload-work.ts';

const MOST_SHOWN = 8;

/** The files of the last days, newest first; those of which only a part arrived are left out. */
export async function recentUploads(context: Context<'db'>, { side }: { side: Side }): Promise<Upload[]> {
  authoriseUpload(context, side);
  const uploads = (await listUploads(context.db, side)).filter(({ state }) => state !== 'receiving');
  return uploads.sort((a, b) => b.startedAt.localeCompare(a.startedAt)).slice(0, MOST_SHOWN);
}
