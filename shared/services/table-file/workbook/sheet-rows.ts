import type { TableRow } from '../table-row.ts';
import { type NumberFormat, numberText } from './number-format.ts';
import { readXml } from './read-xml.ts';
import type { SharedStrings } from './shared-strings.ts';

/** What cells refer to. */
export interface SheetContext {
  readonly strings: SharedStrings;
  /** By number of style. */
  readonly formats: readonly NumberFormat[];
  readonly countsFrom1904: boolean;
}

/** As many as Excel has. */
const MOST_COLUMNS = 16_384;

/** The rows of one sheet that have cells, each cell as text. A formula gives the value that was last worked out. */
export async function* sheetRows(
  pieces: AsyncIterable<Uint8Array>,
  context: SheetContext,
): AsyncGenerator<TableRow> {
  let rows: TableRow[] = [];
  let line = 0;
  let cells: string[] = [];
  let column = -1;
  let type = '';
  let style = 0;
  let value = '';
  /** Inside what a cell says, and inside a reading of it, which does not count. */
  let isValue = false;
  let isReading = false;
  const listener = {
    open: (name: string, attributes: Readonly<Record<string, string>>) => {
      if (name === 'row') {
        line = Number(attributes.r ?? line + 1);
        cells = [];
        column = -1;
      } else if (name === 'c') {
        column = attributes.r === undefined ? column + 1 : columnOf(attributes.r);
        if (!(column >= 0 && column < MOST_COLUMNS)) throw new Error(`a cell at ${attributes.r}`);
        type = attributes.t ?? 'n';
        style = Number(attributes.s ?? 0);
        value = '';
      } else if (name === 'rPh') isReading = true;
      else if (name === 'v' || name === 't') isValue = !isReading;
    },
    text: (text: string) => {
      if (isValue) value += text;
    },
    close: (name: string) => {
      if (name === 'v' || name === 't') isValue = false;
      else if (name === 'rPh') isReading = false;
      else if (name === 'c') {
        while (cells.length < column) cells.push('');
        cells[column] = textOfCell(type, value, context.formats[style], context);
      } else if (name === 'row' && cells.length > 0) rows.push({ line, cells });
    },
  };
  for await (const _ of readXml(pieces, listener)) {
    yield* rows;
    rows = [];
  }
}

function textOfCell(
  type: string,
  value: string,
  format: NumberFormat = { kind: 'plain' },
  { strings, countsFrom1904 }: SheetContext,
): string {
  switch (type) {
    case 's':
      return value === '' ? '' : strings(Number(value));
    case 'n':
      return numberText(value, format, countsFrom1904);
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE';
    case 'd':
      return value.replace(/T00:00:00(\.0+)?$/, '');
    default:
      return value;
  }
}

/** `AB12` is column 27, counted from 0. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]+/.exec(reference)?.[0] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
