import { UPLOAD_PIECE_IN_BYTES, UPLOAD_TRANSITIONS, Upload } from '../../domain/contact/upload.ts';
import type { Side } from '../../domain/side.ts';
import { batchGetItems } from './batch-get.ts';
import { inStateBefore, setting, settingOrRemoving, updateItem } from './conditional-update.ts';
import {
  type Database,
  deleteItem,
  getItem,
  type ItemKey,
  putItem,
  queryAll,
  queryPages,
} from './database.ts';

export type UploadRef = Pick<Upload, 'side' | 'uploadId'>;

const uploadKey = ({ side, uploadId }: UploadRef) => ({ pk: `UPLOADS#${side}`, sk: uploadId });
const pieceKey = (uploadId: string, piece: number) => ({
  pk: `UPLOAD#${uploadId}`,
  sk: `PIECE#${String(piece).padStart(5, '0')}`,
});

/** Seconds since 1970 at which an upload and all that belongs to it may be forgotten. */
type Expiring = Required<Pick<ItemKey, 'expiresAt'>>;

export async function putUpload(db: Database, upload: Upload, { expiresAt }: Expiring): Promise<void> {
  await putItem(db, 'main', { ...uploadKey(upload), expiresAt }, Upload.parse(upload));
}

export async function getUpload(db: Database, ref: UploadRef): Promise<Upload | undefined> {
  return await getItem<Upload>(db, 'main', uploadKey(ref), { consistent: true });
}

/** Those of the last days, in no particular order. */
export async function listUploads(db: Database, side: Side): Promise<Upload[]> {
  return await queryAll<Upload>(db, 'main', `UPLOADS#${side}`);
}

/** Notes that the file has come up to `end`; false where it had not come up to `start`, or further already. */
export async function noteReceived(
  db: Database,
  ref: UploadRef,
  start: number,
  end: number,
): Promise<boolean> {
  return await updateItem(db, 'main', uploadKey(ref), setting({ receivedInBytes: end }), {
    text: '#receivedInBytes = :start AND #state = :receiving',
    values: { ':start': start, ':receiving': 'receiving' },
  });
}

/**
 * Moves an upload on; false where it stands elsewhere, or another check has begun since. What is given as `undefined`
 * is taken away.
 */
export async function moveUpload(
  db: Database,
  upload: UploadRef & Pick<Upload, 'run'>,
  to: Upload['state'],
  changes: Partial<Pick<Upload, 'sheet' | 'columns' | 'problem' | 'run' | 'marksLeavers'>> = {},
): Promise<boolean> {
  const condition = inStateBefore(UPLOAD_TRANSITIONS, to);
  return await changeUpload(db, upload, { ...changes, state: to }, condition);
}

/** Notes what the columns of a file are, while it is checked. */
export async function noteColumns(
  db: Database,
  upload: UploadRef & Pick<Upload, 'run'>,
  columns: Upload['columns'],
): Promise<boolean> {
  return await changeUpload(
    db,
    upload,
    { columns },
    { text: '#state = :checking', values: { ':checking': 'checking' } },
  );
}

async function changeUpload(
  db: Database,
  { run, ...ref }: UploadRef & Pick<Upload, 'run'>,
  changes: Readonly<Record<string, unknown>>,
  condition: { readonly text: string; readonly values?: Readonly<Record<string, unknown>> },
): Promise<boolean> {
  return await updateItem(db, 'main', uploadKey(ref), settingOrRemoving(changes), {
    text: `${condition.text} AND #run = :seenRun`,
    values: { ...condition.values, ':seenRun': run },
  });
}

/** Stores one piece of a file; a piece that comes again replaces itself. */
export async function putPiece(
  db: Database,
  uploadId: string,
  { piece, bytes, expiresAt }: Expiring & { piece: number; bytes: Uint8Array },
): Promise<void> {
  await putItem(db, 'main', { ...pieceKey(uploadId, piece), expiresAt }, { piece, bytes });
}

/** The bytes from `start` up to `end`. Throws where a piece is missing. */
export async function readPieces(
  db: Database,
  uploadId: string,
  start: number,
  end: number,
): Promise<Uint8Array> {
  const first = Math.floor(start / UPLOAD_PIECE_IN_BYTES);
  const last = Math.floor((end - 1) / UPLOAD_PIECE_IN_BYTES);
  const numbers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const found = await batchGetItems<{ piece: number; bytes: Uint8Array }>(
    db,
    'main',
    numbers.map((piece) => pieceKey(uploadId, piece)),
    { consistent: true },
  );
  if (found.length < numbers.length) throw new Error(`upload ${uploadId} lacks a piece`);
  const bytes = Buffer.concat(found.sort((a, b) => a.piece - b.piece).map((each) => each.bytes));
  const offset = first * UPLOAD_PIECE_IN_BYTES;
  return bytes.subarray(start - offset, end - offset);
}

/** Takes an upload away with all pieces of its file, and how far it was worked off. */
export async function deleteUpload(db: Database, ref: UploadRef): Promise<void> {
  const partition = `UPLOAD#${ref.uploadId}`;
  for await (const page of queryPages(db, 'main', partition, { only: ['pk', 'sk'] })) {
    for (const { sk } of page) await deleteItem(db, 'main', { pk: partition, sk: sk?.S ?? '' });
  }
  await deleteItem(db, 'main', uploadKey(ref));
}
