import type { Side } from '../../domain/side.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';
import type { FileSource } from '../table-file/stored-file.ts';
import { goThroughPeople } from './go-through-people.ts';
import type { PeopleImportReport } from './people-import.ts';

/** What an import of this file would do. Nothing is written. Throws `Invalid` where it is no table of people. */
export async function checkPeopleImport(
  context: Context<'db'>,
  input: { side: Side; csv: FileSource },
): Promise<PeopleImportReport> {
  authorise(context.actor, input.side === 'customer' ? 'import-customers' : 'import-employees');
  return await goThroughPeople(context, input.side, input.csv, false);
}
