import { getUploadWork, keepUploadWork } from '../../adapters/dynamodb/upload-work-store.ts';
import type { Upload } from '../../domain/contact/upload.ts';
import type { Context } from '../context.ts';
import { goThroughPeople } from '../person/go-through-people.ts';
import { emptyReport, type PeopleImportReport } from '../person/people-import.ts';
import { peopleNotNamed } from '../person/people-not-named.ts';
import type { PeopleReading } from '../person/read-people.ts';
import type { HasTime } from './has-time.ts';
import { type CheckReport, expiryOf } from './upload-work.ts';
import { uploadedTable } from './uploaded-table.ts';

const NAMES_SHOWN = 20;

/** Compares every row with the directory, and the directory with the rows. Nothing is written but what was found. */
export async function checkRows(
  context: Context<'db' | 'clock'>,
  upload: Upload,
  reading: PeopleReading,
  hasTime: HasTime,
): Promise<'done' | 'to-be-continued' | 'overtaken'> {
  const { db, clock } = context;
  const { uploadId, run, side } = upload;
  const known = await getUploadWork<CheckReport>(db, uploadId);
  let kept = known?.run === run ? known.report.people : undefined;
  const keep = async (report: CheckReport) => {
    const work = { run, checked: report.people.rows, imported: 0, workedAt: clock().toISOString(), report };
    const isKept = await keepUploadWork(db, uploadId, work, {
      from: kept?.rows,
      expiresAt: expiryOf(upload),
    });
    if (isKept) kept = report.people;
    return isKept;
  };

  let isOvertaken = false;
  const from = kept ?? emptyReport(side);
  const rest = async (people: PeopleImportReport) => {
    isOvertaken = !(await keep({ people }));
    return !isOvertaken && hasTime();
  };
  const table = await uploadedTable(context, upload);
  const people = await goThroughPeople(context, table, reading, { write: false, from, rest });
  if (!people) return isOvertaken ? 'overtaken' : 'to-be-continued';

  const missing = { count: 0, first: [] as string[] };
  for await (const { name } of peopleNotNamed(context, reading)) {
    if (++missing.count <= NAMES_SHOWN) missing.first.push(name);
  }
  return (await keep({ people, notNamed: missing })) ? 'done' : 'overtaken';
}
