import { pipeline, Readable } from 'node:stream';
import { CsvError, type Options, parse } from 'csv-parse';
import type { FileColumn } from '../../domain/contact/people-columns.ts';
import { comparable } from '../../domain/contact/plain-text.ts';
import type { en } from '../../locale/audience/en.ts';
import { say } from '../../locale/audience/say.ts';
import { Invalid } from '../errors.ts';
import { separatorOf } from './separator.ts';
import { type FileSource, textOf } from './text-source.ts';

/** One row: the cells of the columns that the file has, and where it stands in the file. */
export interface FileRow<Name extends string> {
  /** The line on which the row begins; the header is line 1. */
  readonly line: number;
  readonly cells: Readonly<Partial<Record<Name, string>>>;
  /** The row has more filled cells than there are columns: a separator stands inside a value. */
  readonly overfull: boolean;
}

type ColumnName = keyof typeof en.columns;

/**
 * Reads a table row by row, as fast as the rows are taken. The separator is found out from the first line, the
 * columns by their headers; empty rows are passed over. Throws `Invalid` where it is no such table.
 */
export async function* readRows<Name extends ColumnName>(
  source: FileSource,
  columns: readonly FileColumn<Name>[],
): AsyncGenerator<FileRow<Name>> {
  const { separator, text } = await withSeparator(textOf(source));
  const parsed = { upTo: 0 };
  const parser = parse({
    ...CSV,
    delimiter: separator,
    on_record: (record, { lines }) => {
      parsed.upTo = lines;
      return record;
    },
  });
  // The outcome of the pipeline is met again while reading the parser, to which it is handed on.
  pipeline(Readable.from(text), parser, () => {});
  let names: readonly (Name | undefined)[] | undefined;
  let line = 1;
  try {
    for await (const { record, info } of parser as AsyncIterable<ParsedRecord>) {
      const begins = line;
      line = info.lines + 1;
      if (record.every((cell) => cell.trim() === '')) continue;
      if (!names) {
        names = namesOf(record, columns);
        continue;
      }
      yield {
        line: begins,
        cells: cellsOf(record, names),
        overfull: record.slice(names.length).some((cell) => cell.trim() !== ''),
      };
    }
  } catch (error) {
    throw error instanceof CsvError
      ? new Invalid(say(({ file }) => file.unreadable(parsed.upTo + 1)))
      : error;
  }
  if (!names) throw new Invalid(say(({ file }) => file.empty));
}

interface ParsedRecord {
  readonly record: readonly string[];
  /** `lines` counts the lines up to and including the last one of the record. */
  readonly info: { readonly lines: number };
}

const CSV: Options = {
  info: true,
  relax_column_count: true,
  skip_empty_lines: false,
  bom: true,
  max_record_size: 1_000_000,
};

/** Looks at the first line and puts it back. */
async function withSeparator(
  pieces: AsyncGenerator<string>,
): Promise<{ separator: string; text: AsyncGenerator<string> }> {
  let start = '';
  while (!/[\r\n]/.test(start)) {
    const next = await pieces.next();
    if (next.done) break;
    start += next.value;
  }
  const [firstLine = ''] = start.trimStart().split(/[\r\n]/, 1);
  async function* text() {
    if (start !== '') yield start;
    yield* pieces;
  }
  return { separator: separatorOf(firstLine), text: text() };
}

function namesOf<Name extends ColumnName>(
  header: readonly string[],
  columns: readonly FileColumn<Name>[],
): (Name | undefined)[] {
  const names = header.map((cell) => {
    const title = comparable(cell);
    return columns.find(({ headers }) => headers.includes(title))?.name;
  });
  const missing = columns.filter(({ name, required }) => required && !names.includes(name));
  if (missing.length > 0) {
    const title = (phrases: Titles) => missing.map(({ name }) => titleOf(phrases, name)).join(', ');
    throw new Invalid(say((phrases) => phrases.file.columnsMissing(title(phrases))));
  }
  const twice = names.find((name, index) => name !== undefined && names.indexOf(name) !== index);
  if (twice) throw new Invalid(say((phrases) => phrases.file.columnTwice(titleOf(phrases, twice))));
  return names;
}

type Titles = { readonly columns: Readonly<Record<ColumnName, string>> };
const titleOf = (phrases: Titles, name: ColumnName) => phrases.columns[name];

function cellsOf<Name extends string>(
  record: readonly string[],
  names: readonly (Name | undefined)[],
): Partial<Record<Name, string>> {
  const cells: Partial<Record<Name, string>> = {};
  for (const [index, name] of names.entries()) if (name) cells[name] = record[index] ?? '';
  return cells;
}
