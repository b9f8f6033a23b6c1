import { moveUpload, noteColumns } from '../../adapters/dynamodb/upload-store.ts';
import type { Upload, UploadColumns } from '../../domain/contact/upload.ts';
import type { Context } from '../context.ts';
import type { TableRow } from '../table-file/table-row.ts';
import { uploadedTable } from './uploaded-table.ts';

/** So many rows are looked at for examples of what a column holds. */
const ROWS_FOR_SAMPLES = 30;
const SAMPLES = 3;
const LONGEST_SAMPLE = 40;
const LONGEST_TITLE = 120;

/**
 * Finds out which columns a file has; nothing where somebody has to say first what they are, or somebody else was
 * faster. Throws `Invalid` where the file is no table.
 */
export async function readColumns(
  context: Context<'db'>,
  upload: Upload,
): Promise<UploadColumns | undefined> {
  const { sheets, titles, targets, rows, problem } = await uploadedTable(context, upload);
  const first: TableRow[] = [];
  for await (const row of rows) if (first.push(row) === ROWS_FOR_SAMPLES) break;
  const columns: UploadColumns = {
    sheets: [...sheets],
    titles: titles.map((title) => title.slice(0, LONGEST_TITLE)),
    targets: [...targets],
    samples: titles.map((_, index) => samplesOf(first.map(({ cells }) => cells[index] ?? ''))),
  };
  if (problem) {
    await moveUpload(context.db, upload, 'needs-columns', { columns, problem });
    return undefined;
  }
  return (await noteColumns(context.db, upload, columns)) ? columns : undefined;
}

function samplesOf(cells: readonly string[]): string[] {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return [...new Set(filled)].slice(0, SAMPLES).map((cell) => cell.slice(0, LONGEST_SAMPLE));
}
