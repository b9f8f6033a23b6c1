import { stringify } from 'csv-stringify/sync';

/** A table as a file that opens in Excel with its accents; what looks like a formula is shown as text. */
export function writeCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return stringify([header, ...rows], { bom: true, escape_formulas: true, record_delimiter: 'windows' });
}
