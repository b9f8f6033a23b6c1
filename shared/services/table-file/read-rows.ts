import { columnCalled, type FileColumn } from '../../domain/contact/people-columns.ts';
import type { en } from '../../locale/audience/en.ts';
import { say } from '../../locale/audience/say.ts';
import { Invalid } from '../errors.ts';
import { openTable } from './open-table.ts';
import { type FileSource, storedFileOf } from './stored-file.ts';

/** One row: the cells of the columns that the file has, and where it stands in the file. */
export interface FileRow<Name extends string> {
  readonly line: number;
  readonly cells: Readonly<Partial<Record<Name, string>>>;
  /** The row has more filled cells than there are columns: a separator stands inside a value. */
  readonly overfull: boolean;
}

type ColumnName = keyof typeof en.columns;

/**
 * Reads a table row by row, as fast as the rows are taken; its columns are known by their titles, and others are
 * passed over. Throws `Invalid` where it is no such table.
 */
export async function* readRows<Name extends ColumnName>(
  source: FileSource,
  columns: readonly FileColumn<Name>[],
): AsyncGenerator<FileRow<Name>> {
  const nameOf = (title: string) => columnCalled(columns, title)?.name;
  const table = await openTable(await storedFileOf(source), { isKnown: (title) => !!nameOf(title) });
  const names = table.titles.map(nameOf);
  refuseIncomplete(names, columns);
  for await (const { line, cells } of table.rows) {
    const named: Partial<Record<Name, string>> = {};
    for (const [index, name] of names.entries()) if (name) named[name] = cells[index] ?? '';
    const overfull = table.isText && isOverfull(cells, names.length);
    yield { line, cells: named, overfull };
  }
}

export function isOverfull(cells: readonly string[], columns: number): boolean {
  return cells.slice(columns).some((cell) => cell.trim() !== '');
}

function refuseIncomplete<Name extends ColumnName>(
  names: readonly (Name | undefined)[],
  columns: readonly FileColumn<Name>[],
): void {
  const missing = columns.filter(({ name, required }) => required && !names.includes(name));
  if (missing.length > 0) {
    const title = (phrases: Titles) => missing.map(({ name }) => titleOf(phrases, name)).join(', ');
    throw new Invalid(say((phrases) => phrases.file.columnsMissing(title(phrases))));
  }
  const twice = names.find((name, index) => name !== undefined && names.indexOf(name) !== index);
  if (twice) throw new Invalid(say((phrases) => phrases.file.columnTwice(titleOf(phrases, twice))));
}

type Titles = { readonly columns: Readonly<Record<ColumnName, string>> };
const titleOf = (phrases: Titles, name: ColumnName) => phrases.columns[name];
