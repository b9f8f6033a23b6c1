import { listUnits } from '../../adapters/dynamodb/unit-store.ts';
import { PEOPLE_COLUMNS } from '../../domain/contact/people-columns.ts';
import { comparable, tidy } from '../../domain/contact/plain-text.ts';
import {
  type PersonFields,
  type RowNoteCode,
  type RowProblemCode,
  readPerson,
} from '../../domain/contact/read-person.ts';
import type { Side } from '../../domain/side.ts';
import { unitIdFrom } from '../../domain/unit/import-units.ts';
import type { Unit } from '../../domain/unit/unit.ts';
import { say } from '../../locale/audience/say.ts';
import type { Context } from '../context.ts';
import { Invalid } from '../errors.ts';
import { readRows } from '../table-file/read-rows.ts';
import type { FileSource } from '../table-file/stored-file.ts';
import type { RowRemark } from './people-import.ts';

export type ReadPersonRow =
  | { line: number; good: true; fields: PersonFields; notes: readonly RowRemark[] }
  | { line: number; good: false; problems: readonly RowRemark[] };

/** The rows of a file of people, each checked by itself and against the rows before it. */
export async function* readPeople(
  context: Pick<Context<'db'>, 'db'>,
  side: Side,
  csv: FileSource,
): AsyncGenerator<ReadPersonRow> {
  const unitOf = unitFinder(await listUnits(context.db));
  const linesById = new Map<string, number>();
  const linesByAddress = new Map<string, number>();
  for await (const { line, cells, overfull } of readRows(csv, PEOPLE_COLUMNS[side])) {
    const row = readPerson(side, cells, unitOf);
    const problems: RowRemark[] = row.good ? [] : row.problems.map((problem) => problemIn(line, problem));
    if (overfull)
      problems.push(problemIn(line, { code: 'cells-too-many', column: 'id', value: cells.id ?? '' }));
    const id = tidy(cells.id ?? '');
    const address = tidy(cells.email ?? '').toLowerCase();
    const [sameId, sameAddress] = [linesById.get(id), linesByAddress.get(address)];
    if (sameId) problems.push(problemIn(line, { code: 'id-twice', column: 'id', value: id }, sameId));
    if (sameAddress) {
      problems.push(problemIn(line, { code: 'address-twice', column: 'email', value: address }, sameAddress));
    }
    if (id !== '' && !sameId) linesById.set(id, line);
    if (address !== '' && !sameAddress) linesByAddress.set(address, line);
    if (!row.good || problems.length > 0) yield { line, good: false, problems };
    else yield { line, good: true, fields: row.fields, notes: row.notes.map((note) => noteIn(line, note)) };
  }
}

type Remark<Code> = Pick<RowRemark, 'column' | 'value'> & { code: Code };

function problemIn(line: number, { code, column, value }: Remark<RowProblemCode>, otherLine = 0): RowRemark {
  return { line, column, value, reason: say(({ rows }) => rows[code](value, otherLine)) };
}

export function noteIn(line: number, { code, column, value }: Remark<RowNoteCode>): RowRemark {
  return { line, column, value, reason: say(({ notes }) => notes[code](value)) };
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
