import { say } from '../../locale/audience/say.ts';
import { Invalid } from '../errors.ts';
import { csvRows } from './csv-rows.ts';
import type { StoredFile } from './stored-file.ts';
import type { TableRow } from './table-row.ts';
import { openWorkbook } from './workbook/open-workbook.ts';

/** A table before anything is known of its columns. */
export interface RawTable {
  /** More than one only where somebody may choose; none in a text file. */
  readonly sheets: readonly string[];
  /** Rows of a text file that go on beyond the header have a separator inside a value. */
  readonly isText: boolean;
  rows(): AsyncGenerator<TableRow>;
}

/** Opens an Excel workbook or a text file, told apart by their first bytes. Throws `Invalid` for what is neither. */
export async function openRawTable(file: StoredFile, sheet?: string): Promise<RawTable> {
  const start = Buffer.from(await file.read(0, 8));
  if (start.subarray(0, 4).equals(ZIP)) {
    const workbook = await openWorkbook(file);
    return { sheets: workbook.sheets, isText: false, rows: () => workbook.rows(sheet) };
  }
  if (start.equals(OLD_OFFICE)) throw await oldOfficeProblem(file);
  return { sheets: [], isText: true, rows: () => csvRows(file) };
}

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
/** Files of Office up to 2003; what Office encrypts is put into such a file, too. */
const OLD_OFFICE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

async function oldOfficeProblem(file: StoredFile): Promise<Invalid> {
  const whole = Buffer.from(await file.read(0, Math.min(file.sizeInBytes, 64 * 1024)));
  const tail = Buffer.from(await file.read(Math.max(0, file.sizeInBytes - 64 * 1024), file.sizeInBytes));
  const isProtected = whole.includes(ENCRYPTED) || tail.includes(ENCRYPTED);
  return new Invalid(
    say(({ file: phrases }) => (isProtected ? phrases.protectedWorkbook : phrases.oldWorkbook)),
  );
}
