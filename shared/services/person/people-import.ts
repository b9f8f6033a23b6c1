import type { FieldChange } from '../../domain/contact/person-changes.ts';
import type { Localized } from '../../domain/localized.ts';
import type { Side } from '../../domain/side.ts';

/** One thing to know about one row of the file. */
export interface RowRemark {
  readonly line: number;
  /** The title of the column in the file. */
  readonly column: string;
  readonly value: string;
  readonly reason: Localized;
}

/** A field of somebody known that the file would change; units by their names. */
export type PersonChange = FieldChange & { readonly line: number; readonly name: string };

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
  /** How many people change in each field, and the first changes one by one. */
  readonly changes: {
    readonly byField: Readonly<Record<string, number>>;
    readonly first: readonly PersonChange[];
  };
}

/** More remarks than anybody reads on one page. */
export const MOST_REMARKS = 200;
export const MOST_CHANGES = 100;

export function emptyReport(side: Side): PeopleImportReport {
  const good = { new: 0, changed: 0, unchanged: 0 };
  return { side, rows: 0, good, badRows: 0, problems: [], notes: [], changes: { byField: {}, first: [] } };
}
