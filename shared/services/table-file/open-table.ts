import { say } from '../../locale/audience/say.ts';
import { Invalid } from '../errors.ts';
import { findHeader, ROWS_BEFORE_HEADER } from './find-header.ts';
import type { StoredFile } from './stored-file.ts';
import type { TableRow } from './table-row.ts';
import { openRawTable } from './table-rows.ts';

/** A table with a header: what its columns are called, and the rows below. */
export interface Table {
  readonly sheets: readonly string[];
  readonly isText: boolean;
  readonly titles: readonly string[];
  /** Rows with at least one filled cell, as fast as they are taken; once only. */
  readonly rows: AsyncGenerator<TableRow>;
}

const MOST_COLUMNS = 500;
const LONGEST_TITLE = 120;

/**
 * Finds the header and hands out what follows. `isKnown` says whether a title names a column of ours. Throws `Invalid`
 * where the file is no table or has no rows at all.
 */
export async function openTable(
  file: StoredFile,
  options: { isKnown: (title: string) => boolean; sheet?: string | undefined },
): Promise<Table> {
  const { sheets, isText, rows } = await openRawTable(file, options.sheet);
  const all = filledRows(rows());
  const first: TableRow[] = [];
  while (first.length < ROWS_BEFORE_HEADER) {
    const next = await all.next();
    if (next.done) break;
    first.push(next.value);
  }
  const header = findHeader(first, options.isKnown);
  if (!header) throw new Invalid(say(({ file: phrases }) => phrases.empty));
  if (header.titles.length > MOST_COLUMNS) throw new Invalid(say(({ file: phrases }) => phrases.tooWide));
  async function* below() {
    yield* first.slice(header?.rows);
    yield* all;
  }
  return {
    sheets,
    isText,
    titles: header.titles.map((title) => title.slice(0, LONGEST_TITLE)),
    rows: below(),
  };
}

async function* filledRows(rows: AsyncGenerator<TableRow>): AsyncGenerator<TableRow> {
  for await (const row of rows) if (row.cells.some((cell) => cell.trim() !== '')) yield row;
}
