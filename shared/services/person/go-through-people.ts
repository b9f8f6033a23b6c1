import { changePerson, getPeople, putPeople } from '../../adapters/dynamodb/person-store.ts';
import { mergePerson } from '../../domain/contact/merge-person.ts';
import type { Person } from '../../domain/contact/person.ts';
import type { PersonFields } from '../../domain/contact/read-person.ts';
import type { Side } from '../../domain/side.ts';
import type { Context } from '../context.ts';
import { forEachInParallel } from '../parallel/for-each-in-parallel.ts';
import type { FileSource } from '../table-file/stored-file.ts';
import { MOST_REMARKS, type PeopleImportReport, type RowRemark } from './people-import.ts';
import { personIdOf } from './person-id.ts';
import { noteIn, readPeople } from './read-people.ts';

const ROWS_PER_BATCH = 100;
const BATCHES_AT_ONCE = 8;

interface GoodRow {
  readonly line: number;
  readonly fields: PersonFields;
}

/** Goes through a file batch by batch, compares it with the directory and, if wanted, takes the good rows over. */
export async function goThroughPeople(
  context: Pick<Context<'db'>, 'db'>,
  side: Side,
  csv: FileSource,
  write: boolean,
): Promise<PeopleImportReport> {
  const good = { new: 0, changed: 0, unchanged: 0 };
  const found = { rows: 0, badRows: 0 };
  const problems: RowRemark[] = [];
  const notes: RowRemark[] = [];

  async function* batches(): AsyncGenerator<GoodRow[]> {
    let batch: GoodRow[] = [];
    for await (const row of readPeople(context, side, csv)) {
      found.rows++;
      if (!row.good) {
        found.badRows++;
        if (problems.length < MOST_REMARKS) problems.push(...row.problems);
        continue;
      }
      if (notes.length < MOST_REMARKS) notes.push(...row.notes);
      batch.push(row);
      if (batch.length === ROWS_PER_BATCH) {
        yield batch;
        batch = [];
      }
    }
    if (batch.length > 0) yield batch;
  }

  await forEachInParallel(batches(), BATCHES_AT_ONCE, async (batch) => {
    const ids = new Map(batch.map(({ fields }) => [fields.externalId, personIdOf(side, fields.externalId)]));
    const known = await getPeople(context.db, side, [...ids.values()]);
    const fresh: Person[] = [];
    for (const { line, fields } of batch) {
      const personId = ids.get(fields.externalId) ?? '';
      const merged = mergePerson(side, personId, fields, known.get(personId));
      good[merged.change === 'erased' ? 'unchanged' : merged.change]++;
      if (merged.change === 'new') fresh.push(merged.person);
      if (merged.change === 'erased' && notes.length < MOST_REMARKS) {
        notes.push(noteIn(line, { code: 'erased-left-alone', column: 'id', value: fields.externalId }));
      }
      // Field by field, so that an invitation or an opt-out recorded meanwhile is not written over.
      if (merged.change === 'changed' && write) {
        await changePerson(context.db, { side, personId }, merged.fields);
      }
    }
    if (write) await putPeople(context.db, fresh);
  });
  notes.sort((a, b) => a.line - b.line);
  return { side, ...found, good, problems, notes };
}
