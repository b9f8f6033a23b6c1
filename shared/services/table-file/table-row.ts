/** One row of a table as it stands in the file, empty cells at its end perhaps left out. */
export interface TableRow {
  /** The line on which it begins, or the number of the row in its sheet; the first is 1. */
  readonly line: number;
  readonly cells: readonly string[];
}
