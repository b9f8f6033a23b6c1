import { changePerson } from '../../adapters/dynamodb/person-store.ts';
import { noteImported } from '../../adapters/dynamodb/upload-work-store.ts';
import type { Upload } from '../../domain/contact/upload.ts';
import type { Context } from '../context.ts';
import { goThroughPeople } from '../person/go-through-people.ts';
import { emptyReport, type PeopleImportReport } from '../person/people-import.ts';
import { peopleNotNamed } from '../person/people-not-named.ts';
import type { PeopleReading } from '../person/read-people.ts';
import type { HasTime } from './has-time.ts';
import type { UploadWork } from './upload-work.ts';
import { uploadedTable } from './uploaded-table.ts';

/** Takes the good rows over, then marks whom the file does not name, where that was asked for. */
export async function importRows(
  context: Context<'db' | 'clock'>,
  upload: Upload,
  work: UploadWork,
  reading: PeopleReading,
  hasTime: HasTime,
): Promise<'done' | 'to-be-continued' | 'overtaken'> {
  const { uploadId, run, side } = upload;
  let done = work.imported;
  let isOvertaken = false;
  const rest = async ({ rows }: PeopleImportReport) => {
    const at = context.clock().toISOString();
    isOvertaken = !(await noteImported(context.db, uploadId, { run, from: done, to: rows, at }));
    done = rows;
    return !isOvertaken && hasTime();
  };
  const table = await uploadedTable(context, upload);
  const from = { ...emptyReport(side), rows: done };
  const isThrough = await goThroughPeople(context, table, reading, { write: true, from, rest });
  if (!isThrough) return isOvertaken ? 'overtaken' : 'to-be-continued';
  if (upload.marksLeavers && side === 'employee') {
    for await (const person of peopleNotNamed(context, reading)) {
      await changePerson(context.db, person, { leftOn: reading.today });
    }
  }
  return 'done';
}
