import type { Side } from '../../domain/side.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';
import { type FileSource, type StoredFile, storedFileOf } from '../table-file/stored-file.ts';
import { askForSummary } from '../value/ask-for-summary.ts';
import { beginReading } from './begin-reading.ts';
import { goThroughPeople } from './go-through-people.ts';
import { emptyReport, type PeopleImportReport } from './people-import.ts';
import { openPeopleTable } from './people-table.ts';

export type PeopleImport = PeopleImportReport & { readonly outcome: 'imported' | 'nothing-imported' };

/**
 * Takes people over from a file, in one go. Where rows are bad nothing is written, unless `acceptGoodRows` asks for the
 * good ones. People who are known are updated; people whom the file does not name stay as they are. Throws `Invalid`
 * where it is no table of people.
 */
export async function importPeople(
  context: Context<'db' | 'clock'>,
  input: { side: Side; csv: FileSource; acceptGoodRows?: boolean },
): Promise<PeopleImport> {
  authorise(context.actor, input.side === 'customer' ? 'import-customers' : 'import-employees');
  const { side, acceptGoodRows = false } = input;
  const file = await storedFileOf(input.csv);
  if (!acceptGoodRows) {
    const report = await goThrough(context, side, file, false);
    if (report.badRows > 0) return { outcome: 'nothing-imported', ...report };
  }
  // Asked for before and after: an import that broke off has changed what customers bring, too.
  if (side === 'customer') await askForSummary(context, 'soon');
  const report = await goThrough(context, side, file, true);
  if (side === 'customer') await askForSummary(context, 'soon');
  return { outcome: 'imported', ...report };
}

async function goThrough(
  context: Context<'db' | 'clock'>,
  side: Side,
  file: StoredFile,
  write: boolean,
): Promise<PeopleImportReport> {
  const table = await openPeopleTable(context, side, file);
  const reading = await beginReading(context, side);
  const from = emptyReport(side);
  const report = await goThroughPeople(context, table, reading, { write, from, rest: async () => true });
  return report ?? from;
}
