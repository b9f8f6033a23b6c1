/** What stands in a cell of a file: text, a number with its look, or a date on the clock of the company. */
export type FileCell =
  | string
  | FileNumber
  /** `2026-11-24`. */
  | { readonly day: string }
  /** `2026-11-24T09:00`. */
  | { readonly minute: string };

export interface FileNumber {
  readonly number: number;
  /** Decimals that are shown, of the percentage where it is one. */
  readonly digits?: number;
  /** A share of 0 to 1 that is shown in percent. */
  readonly percent?: boolean;
  /** Shown with its plus, as scores and differences are. */
  readonly signed?: boolean;
}

export type FileRow = readonly FileCell[];

/** A table as a file holds it. Rows are taken once, as fast as they are written. */
export interface FileTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: Iterable<FileRow> | AsyncIterable<FileRow>;
}
