import { stringify } from 'csv-stringify/sync';
import type { FileCell, FileTable } from '../../domain/table-file/file-table.ts';
import { inBatches } from './in-batches.ts';

/** A table as a text file that opens in Excel with its accents; what looks like a formula is shown as text. */
export async function* writeCsv({ columns, rows }: FileTable): AsyncGenerator<Uint8Array> {
  yield linesOf([columns.map(csvText)], true);
  for await (const batch of inBatches(rows))
    yield linesOf(
      batch.map((cells) => cells.map(csvText)),
      false,
    );
}

function linesOf(rows: readonly (readonly string[])[], bom: boolean): Uint8Array {
  return Buffer.from(stringify([...rows], { bom, record_delimiter: 'windows' }));
}

/** Numbers with a point and dates as in ISO 8601, whatever the language: that is how other programs read them. */
function csvText(cell: FileCell): string {
  if (typeof cell === 'string') return LIKE_A_FORMULA.test(cell) ? `'${cell}` : cell;
  if ('number' in cell) return String(cell.number);
  return 'day' in cell ? cell.day : cell.minute.replace('T', ' ');
}

/** What spreadsheets take for a formula (ASVS 5.0, 1.2.10), also where the signs are of full width. */
const LIKE_A_FORMULA = /^[=+\-@\t\r\n\0＝＋－＠]/;
