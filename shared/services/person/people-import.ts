import type { PeopleColumn } from '../../domain/contact/people-columns.ts';
import type { Localized } from '../../domain/localized.ts';
import type { Side } from '../../domain/side.ts';

/** One thing to know about one row of the file. */
export interface RowRemark {
  readonly line: number;
  readonly column: PeopleColumn;
  readonly value: string;
  readonly reason: Localized;
}

/** What is in a file of people, row by row where something is wrong. */
export interface PeopleImportReport {
  readonly side: Side;
  readonly rows: number;
  readonly good: { readonly new: number; readonly changed: number; readonly unchanged: number };
  readonly badRows: number;
  /** Of the bad rows, the first so many in the order of the file. */
  readonly problems: readonly RowRemark[];
  /** Good rows about which something should be known, the first so many. */
  readonly notes: readonly RowRemark[];
}

/** More remarks than anybody reads on one page. */
export const MOST_REMARKS = 500;
