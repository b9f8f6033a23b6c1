import { tidy } from '../../domain/contact/plain-text.ts';
import type { TableRow } from './table-row.ts';

/** A header is looked for among so many rows: titles, dates and empty lines may stand above it. */
export const ROWS_BEFORE_HEADER = 12;

export interface Header {
  readonly titles: readonly string[];
  /** How many of the rows belong to it or stand above it. */
  readonly rows: number;
}

/**
 * The header is the row with most of the titles that we know; where two of its rows complete each other, as under
 * merged cells, both together. Where no title is known, the first row with more than one filled cell. `undefined`
 * where there are no rows.
 */
export function findHeader(
  first: readonly TableRow[],
  isKnown: (title: string) => boolean,
): Header | undefined {
  let best: (Header & { known: number }) | undefined;
  const propose = (titles: readonly string[], rows: number) => {
    const known = new Set(titles.filter(isKnown)).size;
    if (known > (best?.known ?? 0)) best = { titles, rows, known };
  };
  for (const [index, { cells }] of first.entries()) propose(cells.map(tidy), index + 1);
  for (const [index, upper] of first.entries()) {
    const lower = first[index + 1];
    if (lower) propose(together(upper, lower), index + 2);
  }
  if (best) return best;
  const start = first.findIndex(({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 1);
  const found = first[Math.max(start, 0)];
  return found && { titles: found.cells.map(tidy), rows: Math.max(start, 0) + 1 };
}

/** What stands in the lower row, and where it says nothing, in the upper one. */
function together(upper: TableRow, lower: TableRow): string[] {
  const width = Math.max(upper.cells.length, lower.cells.length);
  return Array.from({ length: width }, (_, column) =>
    tidy(lower.cells[column]?.trim() || upper.cells[column] || ''),
  );
}
