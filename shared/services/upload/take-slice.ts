import { moveUpload, noteReceived, putPiece } from '../../adapters/dynamodb/upload-store.ts';
import { UPLOAD_PIECE_IN_BYTES, type Upload } from '../../domain/contact/upload.ts';
import { say } from '../../locale/audience/say.ts';
import type { Context } from '../context.ts';
import { Conflict, Invalid } from '../errors.ts';
import { beginWork } from './begin-work.ts';
import { expiryOf } from './upload-work.ts';

export type SliceContext = Context<'db' | 'clock' | 'queues' | 'log'>;

/** Stores a slice of a file, and has the file checked once it is whole. A slice that comes again changes nothing. */
export async function takeSlice(
  context: SliceContext,
  upload: Upload,
  { start, bytes }: { start: number; bytes: Uint8Array },
): Promise<void> {
  const { db } = context;
  const end = start + bytes.byteLength;
  const isWhole = end === upload.sizeInBytes;
  if (start % UPLOAD_PIECE_IN_BYTES !== 0 || end > upload.sizeInBytes || bytes.byteLength === 0) {
    throw new Invalid(say(({ file }) => file.sliceMisplaced));
  }
  if (!isWhole && end % UPLOAD_PIECE_IN_BYTES !== 0)
    throw new Invalid(say(({ file }) => file.sliceMisplaced));
  if (upload.state !== 'receiving') return;
  if (end > upload.receivedInBytes) await store(context, upload, start, bytes);
  if (isWhole && (await moveUpload(db, upload, 'checking'))) await beginWork(context, upload);
}

async function store(
  { db }: Pick<SliceContext, 'db'>,
  upload: Upload,
  start: number,
  bytes: Uint8Array,
): Promise<void> {
  if (start !== upload.receivedInBytes) throw new Conflict(say(({ file }) => file.sliceMisplaced));
  const expiresAt = expiryOf(upload);
  for (let at = 0; at < bytes.byteLength; at += UPLOAD_PIECE_IN_BYTES) {
    const piece = (start + at) / UPLOAD_PIECE_IN_BYTES;
    const part = bytes.subarray(at, at + UPLOAD_PIECE_IN_BYTES);
    await putPiece(db, upload.uploadId, { piece, bytes: part, expiresAt });
  }
  await noteReceived(db, upload, start, start + bytes.byteLength);
}
