import { changePerson, getPeople, putPeople } from '../../adapters/dynamodb/person-store.ts';
import { mergePerson } from '../../domain/contact/merge-person.ts';
import type { Person } from '../../domain/contact/person.ts';
import { changesOf, type FieldChange } from '../../domain/contact/person-changes.ts';
import type { PersonFields } from '../../domain/contact/read-person.ts';
import type { Context } from '../context.ts';
import { forEachInParallel } from '../parallel/for-each-in-parallel.ts';
import { MOST_CHANGES, MOST_REMARKS, type PeopleImportReport, type RowRemark } from './people-import.ts';
import type { PeopleTable } from './people-table.ts';
import { personIdOf } from './person-id.ts';
import { noteIn, type PeopleReading, type ReadPersonRow, readPeople } from './read-people.ts';

const ROWS_PER_BATCH = 100;
const BATCHES_AT_ONCE = 8;
/** Between two rests everything that was begun is done: from there somebody else can go on. */
const ROWS_PER_STRETCH = BATCHES_AT_ONCE * ROWS_PER_BATCH;

type GoodRow = Extract<ReadPersonRow, { good: true }>;

export interface Going {
  /** Whether the good rows are taken over, or only compared. */
  readonly write: boolean;
  /** What was found up to the last rest, where somebody was interrupted; its rows are read, and nothing else. */
  readonly from: PeopleImportReport;
  /** Told after each stretch; false to stop. */
  readonly rest: (report: PeopleImportReport) => Promise<boolean>;
}

/**
 * Goes through a table stretch by stretch, compares it with the directory and, if wanted, takes the good rows over.
 * Gives what was found, or nothing where it was stopped. Any stretch may be gone through twice.
 */
export async function goThroughPeople(
  { db }: Pick<Context<'db'>, 'db'>,
  table: PeopleTable,
  reading: PeopleReading,
  { write, from, rest }: Going,
): Promise<PeopleImportReport | undefined> {
  let report = from;
  let row = 0;
  let stretch: ReadPersonRow[] = [];
  const goThrough = async (rows: readonly ReadPersonRow[], before: Promise<boolean>) => {
    const found = await compare(db, reading, rows, write);
    if (!(await before)) return false;
    // One batch after the other: side by side they only wait for each other, or for the capacity of the table.
    if (write) await putPeople(db, found.fresh);
    report = together(report, found, reading);
    return await rest(report);
  };
  // While one stretch is written, the next one is compared, and one more is read.
  let [written, underWay] = [Promise.resolve(true), Promise.resolve(true)];
  try {
    for await (const read of readPeople(table, reading)) {
      if (++row <= from.rows) continue;
      stretch.push(read);
      if (stretch.length < ROWS_PER_STRETCH) continue;
      if (!(await written)) return undefined;
      written = underWay;
      underWay = goThrough(stretch, written);
      // A failure is met at the next turn, or at the end.
      underWay.catch(() => {});
      stretch = [];
    }
    const last = stretch.length === 0 ? underWay : goThrough(stretch, underWay);
    return (await last) ? report : undefined;
  } finally {
    await underWay.catch(() => {});
  }
}

interface Found {
  readonly rows: number;
  readonly badRows: number;
  readonly good: PeopleImportReport['good'];
  readonly problems: readonly RowRemark[];
  readonly notes: readonly RowRemark[];
  readonly changes: readonly Changes[];
  readonly fresh: readonly Person[];
}

interface Changes {
  readonly line: number;
  readonly name: string;
  readonly changes: readonly FieldChange[];
}

/** Compares rows with the directory; changes of somebody known are taken over at once, if wanted. */
async function compare(
  db: Context<'db'>['db'],
  reading: PeopleReading,
  stretch: readonly ReadPersonRow[],
  write: boolean,
): Promise<Found> {
  const { side } = reading;
  const good = { new: 0, changed: 0, unchanged: 0 };
  const goodRows = stretch.filter((row): row is GoodRow => row.good);
  const notes = goodRows.flatMap((row) => row.notes);
  const changes: Changes[] = [];
  const fresh: Person[] = [];
  await forEachInParallel(batchesOf(goodRows), BATCHES_AT_ONCE, async (batch) => {
    const ids = new Map(batch.map(({ fields }) => [fields.externalId, personIdOf(side, fields.externalId)]));
    const known = await getPeople(db, side, [...ids.values()]);
    for (const { line, fields } of batch) {
      const personId = ids.get(fields.externalId) ?? '';
      const before = known.get(personId);
      const merged = mergePerson(side, personId, fields, before);
      good[merged.change === 'erased' ? 'unchanged' : merged.change]++;
      notes.push(...notesOnKnown(line, fields, before, reading.today));
      if (merged.change === 'new') fresh.push(merged.person);
      if (merged.change !== 'changed' || !before) continue;
      changes.push({ line, name: fields.name, changes: changesOf(before, merged.fields) });
      // Field by field, so that an invitation or an opt-out recorded meanwhile is not written over.
      if (write) await changePerson(db, before, merged.fields, before);
    }
  });
  return {
    rows: stretch.length,
    badRows: stretch.length - goodRows.length,
    good,
    problems: stretch.flatMap((row) => (row.good ? [] : row.problems)),
    notes: notes.sort(byLine),
    changes: changes.sort(byLine),
    fresh,
  };
}

function together(report: PeopleImportReport, found: Found, reading: PeopleReading): PeopleImportReport {
  const { good } = report;
  return {
    side: report.side,
    rows: report.rows + found.rows,
    good: {
      new: good.new + found.good.new,
      changed: good.changed + found.good.changed,
      unchanged: good.unchanged + found.good.unchanged,
    },
    badRows: report.badRows + found.badRows,
    problems: [...report.problems, ...found.problems].slice(0, MOST_REMARKS),
    notes: [...report.notes, ...found.notes].slice(0, MOST_REMARKS),
    changes: addChanges(report.changes, found.changes, reading),
  };
}

/** What should be known about somebody whom the directory has already. */
function notesOnKnown(
  line: number,
  fields: PersonFields,
  known: Person | undefined,
  today: string,
): RowRemark[] {
  if (known?.suppressed === 'erased') {
    return [noteIn(line, 'id', { code: 'erased-left-alone', value: fields.externalId })];
  }
  const leftOn = known?.side === 'employee' ? known.leftOn : undefined;
  const isGone = leftOn !== undefined && leftOn <= today && !('leftOn' in fields);
  return isGone ? [noteIn(line, 'id', { code: 'has-left', value: leftOn })] : [];
}

function addChanges(
  { byField, first }: PeopleImportReport['changes'],
  more: readonly Changes[],
  { units }: PeopleReading,
): PeopleImportReport['changes'] {
  const counts = { ...byField };
  for (const { field } of more.flatMap(({ changes }) => changes)) counts[field] = (counts[field] ?? 0) + 1;
  const names = new Map(units.map(({ unitId, name }) => [unitId, name]));
  const shown = (change: FieldChange): FieldChange =>
    change.field === 'unit'
      ? {
          ...change,
          before: names.get(change.before) ?? change.before,
          after: names.get(change.after) ?? change.after,
        }
      : change;
  const listed = more
    .slice(0, MOST_CHANGES)
    .flatMap(({ line, name, changes }) => changes.map((change) => ({ line, name, ...shown(change) })));
  return { byField: counts, first: [...first, ...listed].slice(0, MOST_CHANGES) };
}

function* batchesOf(rows: readonly GoodRow[]): Generator<readonly GoodRow[]> {
  for (let start = 0; start < rows.length; start += ROWS_PER_BATCH) {
    yield rows.slice(start, start + ROWS_PER_BATCH);
  }
}

function byLine(a: { line: number }, b: { line: number }): number {
  return a.line - b.line;
}
