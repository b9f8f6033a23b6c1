import { readPieces } from '../../adapters/dynamodb/upload-store.ts';
import { type ColumnMapping, titleKeys } from '../../domain/contact/column-mapping.ts';
import type { Upload, UploadColumns } from '../../domain/contact/upload.ts';
import type { Context } from '../context.ts';
import { openPeopleTable, type PeopleTable } from '../person/people-table.ts';
import type { StoredFile } from '../table-file/stored-file.ts';

/** The table in an uploaded file; with the columns that were settled for it, where they were. */
export async function uploadedTable(
  context: Pick<Context<'db'>, 'db'>,
  upload: Upload,
): Promise<PeopleTable> {
  const { side, sheet, columns } = upload;
  const chosen = columns && mappingOf(columns);
  return await openPeopleTable(context, side, uploadedFile(context, upload), { sheet, chosen });
}

/** What each title is taken for. */
export function mappingOf({ titles, targets }: Pick<UploadColumns, 'titles' | 'targets'>): ColumnMapping {
  const keys = titleKeys(titles);
  return Object.fromEntries(
    targets.flatMap((target, index) => (keys[index] ? [[keys[index], target] as const] : [])),
  );
}

/** The file where its pieces lie. */
export function uploadedFile(
  { db }: Pick<Context<'db'>, 'db'>,
  { uploadId, sizeInBytes }: Upload,
): StoredFile {
  return {
    sizeInBytes,
    read: async (start, end) => {
      const last = Math.min(end, sizeInBytes);
      return start >= last ? new Uint8Array() : await readPieces(db, uploadId, start, last);
    },
  };
}
