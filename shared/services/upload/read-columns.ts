import { moveUpload, noteColumns } from '../../adapters/dynamodb/upload-store.ts';
import type { Upload, UploadColumns } from '../../domain/contact/upload.ts';
import type { Context } from '../context.ts';
import { Invalid } from '../errors.ts';
import type { PeopleTable } from '../person/people-table.ts';
import type { TableRow } from '../table-file/table-row.ts';
import { openRawTable } from '../table-file/table-rows.ts';
import { uploadedFile, uploadedTable } from './uploaded-table.ts';

/** So many rows are looked at for examples of what a column holds. */
const ROWS_FOR_SAMPLES = 30;
const SAMPLES = 3;
const LONGEST_SAMPLE = 40;

/**
 * Finds out which columns a file has; nothing where somebody has to say first what they are, or somebody else was
 * faster. Throws `Invalid` where the file is no table.
 */
export async function readColumns(
  context: Context<'db'>,
  upload: Upload,
): Promise<UploadColumns | undefined> {
  const table = await tableOrSheets(context, upload);
  if (!table) return undefined;
  const { sheets, titles, targets, rows, problem } = table;
  const first: TableRow[] = [];
  for await (const row of rows) if (first.push(row) === ROWS_FOR_SAMPLES) break;
  const columns: UploadColumns = {
    sheets: [...sheets],
    titles: [...titles],
    targets: [...targets],
    samples: titles.map((_, index) => samplesOf(first.map(({ cells }) => cells[index] ?? ''))),
  };
  if (problem) {
    await moveUpload(context.db, upload, 'needs-columns', { columns, problem });
    return undefined;
  }
  return (await noteColumns(context.db, upload, columns)) ? columns : undefined;
}

/** Where the first sheet is empty, as a cover is, another one may be chosen instead. */
async function tableOrSheets(context: Context<'db'>, upload: Upload): Promise<PeopleTable | undefined> {
  try {
    return await uploadedTable(context, upload);
  } catch (error) {
    if (!(error instanceof Invalid)) throw error;
    const { sheets } = await openRawTable(uploadedFile(context, upload));
    if (sheets.length < 2) throw error;
    const columns = { sheets: [...sheets], titles: [], targets: [], samples: [] };
    await moveUpload(context.db, upload, 'needs-columns', { columns, problem: error.explanation });
    return undefined;
  }
}

function samplesOf(cells: readonly string[]): string[] {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return [...new Set(filled)].slice(0, SAMPLES).map((cell) => cell.slice(0, LONGEST_SAMPLE));
}
