import { putColumnMapping } from '../../adapters/dynamodb/column-mapping-store.ts';
import { moveUpload } from '../../adapters/dynamodb/upload-store.ts';
import type { ColumnTarget } from '../../domain/contact/column-mapping.ts';
import type { Side } from '../../domain/side.ts';
import { say } from '../../locale/audience/say.ts';
import { Conflict } from '../errors.ts';
import { digestOfTitles, problemWithColumns } from '../person/people-table.ts';
import { beginWork } from './begin-work.ts';
import { findUpload } from './find-upload.ts';
import type { SliceContext } from './take-slice.ts';
import { authoriseUpload } from './upload-work.ts';
import { mappingOf } from './uploaded-table.ts';

export interface ChosenColumns {
  readonly side: Side;
  readonly uploadId: string;
  /** In the order of the columns; nothing for a column stays as it is. */
  readonly targets: readonly (ColumnTarget | undefined)[];
  /** The sheet to read instead; its columns are found out anew. */
  readonly sheet?: string | undefined;
}

/**
 * Says what the columns of an uploaded file are, remembers it for files with the same titles, and has the file checked
 * again. What is in the way of that stays with the upload.
 */
export async function chooseColumns(
  context: SliceContext,
  { side, uploadId, targets, sheet }: ChosenColumns,
): Promise<void> {
  authoriseUpload(context, side);
  const { db } = context;
  const upload = await findUpload(context, { side, uploadId });
  const again = { run: upload.run + 1, problem: undefined };
  const isOtherSheet = sheet !== undefined && sheet !== (upload.sheet ?? upload.columns?.sheets[0]);
  if (isOtherSheet || !upload.columns) {
    const isMoved = await moveUpload(db, upload, 'checking', { ...again, sheet, columns: undefined });
    if (!isMoved) throw standsElsewhere();
  } else {
    const { titles } = upload.columns;
    const settled = upload.columns.targets.map((target, index) => targets[index] ?? target);
    const columns = { ...upload.columns, targets: settled };
    const problem = problemWithColumns(side, titles, settled);
    if (!(await moveUpload(db, upload, 'checking', { ...again, columns }))) throw standsElsewhere();
    if (problem) {
      await moveUpload(db, { ...upload, ...again }, 'needs-columns', { problem });
      return;
    }
    await putColumnMapping(db, side, digestOfTitles(titles), mappingOf(columns));
  }
  await beginWork(context, upload);
}

function standsElsewhere(): Conflict {
  return new Conflict(say(({ file }) => file.uploadElsewhere));
}
