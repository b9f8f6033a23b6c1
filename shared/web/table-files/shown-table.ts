import type { Child } from 'hono/jsx';

export interface Column {
  readonly label: string;
  /** Numbers stand to the right, under each other; in files they are numbers. */
  readonly align?: 'right';
  /** Holds only what can be pressed, and so stands in no file. */
  readonly isForPressing?: boolean;
}

export interface Row {
  /** What the row is about; read out before each of its cells. */
  readonly header: Child;
  readonly cells: readonly Child[];
  readonly total?: boolean;
}

/** A table of a page, declared once for the page and its files. */
export interface ShownTable {
  /** What its files are called, the same in all languages and unique on the page; its number there unless given. */
  readonly name?: string;
  readonly caption: string;
  /** The first column belongs to the row headers. */
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Where the page shows the first of many: all of them, for the file. */
  readonly allRows?: (() => Iterable<Row> | AsyncIterable<Row>) | undefined;
}
