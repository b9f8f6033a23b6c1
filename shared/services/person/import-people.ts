import type { Side } from '../../domain/side.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';
import { type FileSource, storedFileOf } from '../table-file/stored-file.ts';
import { askForSummary } from '../value/ask-for-summary.ts';
import { goThroughPeople } from './go-through-people.ts';
import type { PeopleImportReport } from './people-import.ts';

export type PeopleImport = PeopleImportReport & { readonly outcome: 'imported' | 'nothing-imported' };

/**
 * Takes people over from a file. Where rows are bad nothing is written, unless `acceptGoodRows` asks for the good
 * ones. People who are known are updated; people whom the file does not name stay as they are.
 */
export async function importPeople(
  context: Context<'db' | 'clock'>,
  input: { side: Side; csv: FileSource; acceptGoodRows?: boolean },
): Promise<PeopleImport> {
  authorise(context.actor, input.side === 'customer' ? 'import-customers' : 'import-employees');
  const { side, acceptGoodRows = false } = input;
  if (acceptGoodRows) {
    return { outcome: 'imported', ...(await takeOver(context, side, input.csv)) };
  }
  const csv = await storedFileOf(input.csv);
  const report = await goThroughPeople(context, side, csv, false);
  if (report.badRows > 0) return { outcome: 'nothing-imported', ...report };
  return { outcome: 'imported', ...(await takeOver(context, side, csv)) };
}

/** Asks for the summary before and after: an import that broke off has changed what customers bring, too. */
async function takeOver(
  context: Context<'db' | 'clock'>,
  side: Side,
  csv: FileSource,
): Promise<PeopleImportReport> {
  if (side === 'customer') await askForSummary(context, 'soon');
  const report = await goThroughPeople(context, side, csv, true);
  if (side === 'customer') await askForSummary(context, 'soon');
  return report;
}
