import { pipeline, Readable } from 'node:stream';
import { CsvError, type Options, parse } from 'csv-parse';
import { say } from '../../locale/audience/say.ts';
import { Invalid } from '../errors.ts';
import { separatorOf } from './separator.ts';
import type { StoredFile } from './stored-file.ts';
import type { TableRow } from './table-row.ts';
import { textOf } from './text-of.ts';

/** So much is looked at for the separator. */
const START_IN_CHARACTERS = 8 * 1024;

/** The rows of a file of separated values, as fast as they are taken. Throws `Invalid` where a quotation mark is not closed. */
export async function* csvRows(file: StoredFile): AsyncGenerator<TableRow> {
  const { separator, text } = await withSeparator(textOf(file));
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
  let line = 1;
  try {
    for await (const { record, info } of parser as AsyncIterable<ParsedRecord>) {
      const begins = line;
      line = info.lines + 1;
      if (!isAboutSeparator(record)) yield { line: begins, cells: record };
    }
  } catch (error) {
    throw error instanceof CsvError
      ? new Invalid(say(({ file: phrases }) => phrases.unreadable(parsed.upTo + 1)))
      : error;
  }
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

/** `sep=;`, which Excel writes and reads. */
function isAboutSeparator([first = '', ...others]: readonly string[]): boolean {
  return first.startsWith('sep=') && others.every((cell) => cell === '');
}

/** Looks at the beginning and puts it back. */
async function withSeparator(
  pieces: AsyncGenerator<string>,
): Promise<{ separator: string; text: AsyncGenerator<string> }> {
  let start = '';
  while (start.length < START_IN_CHARACTERS) {
    const next = await pieces.next();
    if (next.done) break;
    start += next.value;
  }
  async function* text() {
    if (start !== '') yield start;
    yield* pieces;
  }
  return { separator: separatorOf(start.slice(0, START_IN_CHARACTERS)), text: text() };
}
