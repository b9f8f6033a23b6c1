import { attributeIn, fieldIn } from '../../domain/contact/column-mapping.ts';
import type { PeopleColumn } from '../../domain/contact/people-columns.ts';
import { comparable, tidy } from '../../domain/contact/plain-text.ts';
import {
  type PersonFields,
  type RowRemark as ReadRemark,
  type RowNoteCode,
  type RowProblemCode,
  readPerson,
} from '../../domain/contact/read-person.ts';
import type { Side } from '../../domain/side.ts';
import { unitIdFrom } from '../../domain/unit/import-units.ts';
import type { Unit } from '../../domain/unit/unit.ts';
import { say } from '../../locale/audience/say.ts';
import { Invalid } from '../errors.ts';
import { isOverfull } from '../table-file/read-rows.ts';
import type { LineIndex } from './line-index.ts';
import type { RowRemark } from './people-import.ts';
import type { PeopleTable } from './people-table.ts';

export type ReadPersonRow = { readonly line: number; readonly cells: readonly string[] } & (
  | { readonly good: true; readonly fields: PersonFields; readonly notes: readonly RowRemark[] }
  | { readonly good: false; readonly problems: readonly RowRemark[] }
);

/** What rows are read with, and where it is noted whom they name. */
export interface PeopleReading {
  readonly side: Side;
  readonly units: readonly Unit[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Ids and addresses of the rows so far, bad ones among them. */
  readonly ids: LineIndex;
  readonly addresses: LineIndex;
}

/** Longer values are cut where they are only shown. */
const LONGEST_SHOWN = 120;

/**
 * The rows of a table of people, each checked by itself and against the rows before it. Throws `Invalid` where its
 * columns do not suffice, or where there are no units yet.
 */
export async function* readPeople(
  table: PeopleTable,
  { side, units, today, ids, addresses }: PeopleReading,
): AsyncGenerator<ReadPersonRow> {
  if (table.problem) throw new Invalid(table.problem);
  const unitOf = unitFinder(units);
  const columns = columnsOf(table);
  for await (const { line, cells } of table.rows) {
    const { own, attributes } = columns.pick(cells.map(withoutGuard));
    const row = readPerson(side, own, { unitOf, today }, attributes);
    const inWords = (remark: ReadRemark<RowProblemCode>, otherLine = 0) =>
      problemIn(line, columns.titleOf(remark.column), remark, otherLine);
    const problems = row.good ? [] : row.problems.map((problem) => inWords(problem));
    const [id, address] = [tidy(own.id ?? ''), tidy(own.email ?? '').toLowerCase()];
    if (table.isText && isOverfull(cells, table.titles.length)) {
      problems.push(inWords({ code: 'cells-too-many', column: 'id', value: id }));
    }
    const sameId = id === '' ? undefined : ids.note(id, line);
    const sameAddress = address === '' ? undefined : addresses.note(address, line);
    if (sameId) problems.push(inWords({ code: 'id-twice', column: 'id', value: id }, sameId));
    if (sameAddress) {
      problems.push(inWords({ code: 'address-twice', column: 'email', value: address }, sameAddress));
    }
    if (!row.good || problems.length > 0) yield { line, cells, good: false, problems };
    else {
      const notes = row.notes.map((note) => noteIn(line, columns.titleOf(note.column), note));
      yield { line, cells, good: true, fields: row.fields, notes };
    }
  }
}

export function noteIn(
  line: number,
  column: string,
  { code, value }: Pick<ReadRemark<RowNoteCode>, 'code' | 'value'>,
): RowRemark {
  const shown = shortened(value);
  return { line, column, value: shown, reason: say(({ notes }) => notes[code](shown)) };
}

function problemIn(
  line: number,
  column: string,
  { code, value }: ReadRemark<RowProblemCode>,
  otherLine: number,
): RowRemark {
  const shown = shortened(value);
  return { line, column, value: shown, reason: say(({ rows }) => rows[code](shown, otherLine)) };
}

function shortened(value: string): string {
  return value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value;
}

/** Our own files have an apostrophe before what a spreadsheet would take for a formula. */
function withoutGuard(cell: string): string {
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

/** Takes the cells of a row apart by what their columns are taken for. */
function columnsOf({ targets, titles }: PeopleTable) {
  const fields = targets.flatMap((target, index) => {
    const name = fieldIn(target);
    return name ? [{ name, index }] : [];
  });
  const own = targets.flatMap((target, index) => {
    const name = attributeIn(target);
    return name ? [{ name, index }] : [];
  });
  return {
    pick: (cells: readonly string[]) => ({
      own: Object.fromEntries(fields.map(({ name, index }) => [name, cells[index] ?? ''])) as Partial<
        Record<PeopleColumn, string>
      >,
      attributes: Object.fromEntries(own.map(({ name, index }) => [name, cells[index] ?? ''])),
    }),
    titleOf: (column: ReadRemark<never>['column']) =>
      titles[targets.findIndex((target) => target === `field:${column}` || target === column)] ?? column,
  };
}

/** Finds a unit by its id, or by its name where no other one has it. */
function unitFinder(units: readonly Unit[]): (text: string) => string | undefined {
  if (units.length === 0) throw new Invalid(say(({ file }) => file.noUnits));
  const ids = new Set(units.map(({ unitId }) => unitId));
  const byName = new Map<string, string | undefined>();
  for (const { name, unitId } of units) {
    const title = comparable(name);
    byName.set(title, byName.has(title) ? undefined : unitId);
  }
  return (text) => {
    const unitId = unitIdFrom(text);
    return ids.has(unitId) ? unitId : byName.get(comparable(text));
  };
}
