import type { Language } from '../../domain/localized.ts';
import type { Side } from '../../domain/side.ts';
import type { Context } from '../context.ts';
import { beginReading } from '../person/begin-reading.ts';
import { readPeople } from '../person/read-people.ts';
import { findUpload } from './find-upload.ts';
import { authoriseUpload } from './upload-work.ts';
import { uploadedTable } from './uploaded-table.ts';

/** What a function may answer on AWS, with room to spare. */
const LARGEST_IN_CHARACTERS = 2_500_000;

const TITLES: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['line', 'what to do'],
  vi: ['dòng', 'cần làm gì'],
};

/**
 * The rows of an uploaded file that cannot be taken over, as CSV: with their own columns and, at the end, their line
 * and what to do. It can be corrected and brought in again, since those two columns mean nothing to us. What is beyond
 * the size of an answer is left out: whoever has that many bad rows has one reason for most of them.
 */
export async function badRowsFile(
  context: Context<'db' | 'clock'>,
  { side, uploadId, language }: { side: Side; uploadId: string; language: Language },
): Promise<string> {
  authoriseUpload(context, side);
  const table = await uploadedTable(context, await findUpload(context, { side, uploadId }));
  const reading = await beginReading(context, side);
  let file = lineOf([...table.titles, ...TITLES[language]]);
  for await (const row of readPeople(table, reading)) {
    if (row.good) continue;
    const cells = Array.from({ length: table.titles.length }, (_, index) => row.cells[index] ?? '');
    const reasons = row.problems.map(({ column, reason }) => `${column}: ${reason[language]}`);
    file += lineOf([...cells, String(row.line), reasons.join(' ')]);
    if (file.length > LARGEST_IN_CHARACTERS) break;
  }
  return `\uFEFF${file}`;
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\n`;
}

/** A cell that no spreadsheet takes for a formula. */
function quoted(cell: string): string {
  const text = /^[=+\-@\t\r\0]/.test(cell) ? `'${cell}` : cell;
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
