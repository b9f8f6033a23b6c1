import { DAY_IN_MILLISECONDS } from '../../../domain/calendar/days.ts';
import type { FileCell, FileRow, FileTable } from '../../../domain/table-file/file-table.ts';
import { inBatches } from '../in-batches.ts';
import { DAY_STYLE, HEADER_STYLE, MINUTE_STYLE, numberStyle } from './cell-styles.ts';
import { xmlText } from './xml-text.ts';

/** As many as Excel has, with the header. */
export const MOST_ROWS_OF_A_SHEET = 1_048_576;
const LONGEST_TEXT = 32_767;
/** Days from 30 December 1899, where Excel counts from, to 1970. */
const DAYS_BEFORE_1970 = 25_569;
const [NARROWEST, WIDEST] = [8, 60];

/** The sheet as XML in pieces: the header stays in sight and filters, columns are as wide as the first rows need. */
export async function* sheetXml({ columns, rows }: FileTable): AsyncGenerator<string> {
  let line = 1;
  for await (const batch of inBatches(rows)) {
    if (line === 1) yield beginning(columns, batch);
    let piece = '';
    for (const cells of batch) {
      if (line === MOST_ROWS_OF_A_SHEET) throw new Error('the table has more rows than a sheet');
      line += 1;
      piece += rowXml(cells, line);
    }
    yield piece;
  }
  if (line === 1) yield beginning(columns, []);
  yield `</sheetData><autoFilter ref="A1:${letters(columns.length)}${line}"/></worksheet>`;
}

function beginning(columns: readonly string[], first: readonly FileRow[]): string {
  const widths = columns.map((label, index) => {
    const longest = Math.max(label.length + 3, ...first.map((cells) => widthOf(cells[index] ?? '')));
    return `<col min="${index + 1}" max="${index + 1}" width="${Math.min(WIDEST, Math.max(NARROWEST, longest + 2))}" customWidth="1"/>`;
  });
  const header = columns.map((label) => textCell(label, HEADER_STYLE)).join('');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData><row r="1">${header}</row>`;
}

function rowXml(cells: FileRow, line: number): string {
  let xml = `<row r="${line}">`;
  for (const cell of cells) xml += cellXml(cell);
  return `${xml}</row>`;
}

function cellXml(cell: FileCell): string {
  if (typeof cell === 'string') return textCell(cell);
  if ('number' in cell) return `<c s="${numberStyle(cell)}"><v>${cell.number}</v></c>`;
  return 'day' in cell
    ? `<c s="${DAY_STYLE}"><v>${serialOf(cell.day)}</v></c>`
    : `<c s="${MINUTE_STYLE}"><v>${serialOf(cell.minute)}</v></c>`;
}

/** Written as a string of its own, so that nothing in it is ever worked out. */
function textCell(text: string, style = 0): string {
  if (text === '') return '<c/>';
  const whole = text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text;
  return `<c${style ? ` s="${style}"` : ''} t="inlineStr"><is><t xml:space="preserve">${xmlText(whole)}</t></is></c>`;
}

/** A date on the wall as Excel counts it: days, and the time as their fraction. */
function serialOf(at: string): number {
  const time = Date.parse(at.includes('T') ? `${at}:00Z` : `${at}T00:00:00Z`);
  return time / DAY_IN_MILLISECONDS + DAYS_BEFORE_1970;
}

function widthOf(cell: FileCell): number {
  if (typeof cell === 'string') return cell.length;
  if ('number' in cell) return String(cell.number).length + 2;
  return 'day' in cell ? 10 : 16;
}

/** The column at a place, from 1 on: A, B, … AA. */
function letters(place: number): string {
  const rest = (place - 1) % 26;
  const last = String.fromCharCode(65 + rest);
  return place > 26 ? letters((place - 1 - rest) / 26) + last : last;
}
