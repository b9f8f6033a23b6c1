import type { Side } from '../../domain/side.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';
import { type FileSource, reopenable } from '../table-file/text-source.ts';
import { goThroughPeople } from './go-through-people.ts';
import type { PeopleImportReport } from './people-import.ts';

export type PeopleImport = PeopleImportReport & { readonly outcome: 'imported' | 'nothing-imported' };

/**
 * Takes people over from a file. Where rows are bad nothing is written, unless `acceptGoodRows` asks for the good
 * ones. People who are known are updated; people whom the file does not name stay as they are.
 */
export async function importPeople(
  context: Context<'db'>,
  input: { side: Side; csv: FileSource; acceptGoodRows?: boolean },
): Promise<PeopleImport> {
  authorise(context.actor, input.side === 'customer' ? 'import-customers' : 'import-employees');
  const { side, acceptGoodRows = false } = input;
  if (acceptGoodRows) {
    return { outcome: 'imported', ...(await goThroughPeople(context, side, input.csv, true)) };
  }
  const csv = await reopenable(input.csv);
  const report = await goThroughPeople(context, side, csv, false);
  if (report.badRows > 0) return { outcome: 'nothing-imported', ...report };
  return { outcome: 'imported', ...(await goThroughPeople(context, side, csv, true)) };
}
