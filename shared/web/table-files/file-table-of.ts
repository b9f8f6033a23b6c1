import type { Language } from '../../domain/localized.ts';
import type { FileCell, FileRow, FileTable } from '../../domain/table-file/file-table.ts';
import { CONSOLE_PHRASES } from '../../locale/console/phrases.ts';
import { readInterval } from '../../locale/read-number.ts';
import { cellValue } from './cell-value.ts';
import type { Column, Row, ShownTable } from './shown-table.ts';

/** How a column of the page stands in the file: not at all, once, or as the two ends of an interval. */
type Place = 'left-out' | 'one' | 'two-ends';

/** A table of a page as a file: the same rows and cells, an interval as its two ends. */
export function fileTableOf(language: Language, table: ShownTable): FileTable {
  const { from, to } = CONSOLE_PHRASES[language].frame.files;
  const shown = table.rows.map((row) => cellsOf(language, table.columns, row));
  const places = table.columns.map((column, index) => placeOf(language, column, shown, index));
  const columns = table.columns.flatMap(({ label }, index) => {
    if (places[index] === 'left-out') return [];
    return places[index] === 'one' ? [label] : [from(label), to(label)];
  });
  const { allRows } = table;
  const rows = allRows
    ? everyRow(language, table.columns, allRows(), places)
    : shown.map((cells) => placed(language, cells, places));
  return { title: table.caption, columns, rows };
}

async function* everyRow(
  language: Language,
  columns: readonly Column[],
  rows: Iterable<Row> | AsyncIterable<Row>,
  places: readonly Place[],
): AsyncGenerator<FileRow> {
  for await (const row of rows) yield placed(language, cellsOf(language, columns, row), places);
}

function cellsOf(language: Language, columns: readonly Column[], { header, cells }: Row): FileCell[] {
  return [header, ...cells].map((cell, index) =>
    cellValue(language, cell, columns[index]?.align === 'right'),
  );
}

function placeOf(language: Language, column: Column, rows: readonly FileRow[], index: number): Place {
  if (column.isForPressing) return 'left-out';
  const filled = rows.map((cells) => cells[index] ?? '').filter((cell) => cell !== '');
  const areIntervals = filled.every((cell) => typeof cell === 'string' && readInterval(language, cell));
  return filled.length > 0 && areIntervals ? 'two-ends' : 'one';
}

function placed(language: Language, cells: FileRow, places: readonly Place[]): FileRow {
  return places.flatMap((place, index): FileRow => {
    const cell = cells[index] ?? '';
    if (place === 'left-out') return [];
    if (place === 'one') return [cell];
    return (typeof cell === 'string' && readInterval(language, cell)) || ['', ''];
  });
}
