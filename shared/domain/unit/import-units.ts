import type { FileColumn } from '../contact/people-columns.ts';
import { comparable, tidy } from '../contact/plain-text.ts';
import { type Unit, UnitId } from './unit.ts';

export type UnitColumn = 'id' | 'name' | 'parent';

export const UNIT_COLUMNS: readonly FileColumn<UnitColumn>[] = [
  {
    name: 'id',
    required: true,
    headers: ['id', 'unit id', 'unit', 'code', 'ma', 'ma don vi', 'ma phong ban', 'ma chi nhanh'],
  },
  {
    name: 'name',
    required: true,
    headers: ['name', 'unit name', 'ten', 'ten don vi', 'ten phong ban', 'ten chi nhanh', 'don vi'],
  },
  {
    name: 'parent',
    required: false,
    headers: [
      'parent',
      'parent id',
      'parent unit',
      'belongs to',
      'don vi cha',
      'ma don vi cha',
      'cap tren',
      'don vi cap tren',
      'truc thuoc',
    ],
  },
];

export type UnitProblemCode =
  | 'id-missing'
  | 'id-twice'
  | 'name-missing'
  | 'name-too-long'
  | 'parent-unknown'
  | 'circle'
  | 'cells-too-many';

export interface UnitRow {
  readonly line: number;
  readonly overfull?: boolean;
  readonly cells: Readonly<Partial<Record<UnitColumn, string>>>;
}

export interface UnitProblem {
  readonly line: number;
  readonly code: UnitProblemCode;
  readonly column: UnitColumn;
  readonly value: string;
  /** The line with the same id. */
  readonly otherLine?: number;
}

export interface ReadUnits {
  /** Those of the file, parents before their children. */
  readonly units: readonly Unit[];
  readonly problems: readonly UnitProblem[];
}

/** An id as we write it: `Chi nhánh HN` becomes `chi-nhanh-hn`. Empty where nothing is left. */
export function unitIdFrom(text: string): string {
  return comparable(text).replaceAll(' ', '-').slice(0, 40).replace(/-$/, '');
}

/**
 * Reads a file of units. Parents may stand in the file, in any order, or be known already, and are named by id or, where
 * no other unit has it, by name. Where the file has no column of parents, known units stay where they are.
 */
export function readUnits(rows: Iterable<UnitRow>, known: readonly Unit[]): ReadUnits {
  const problems: UnitProblem[] = [];
  const lines = new Map<string, number>();
  const read = new Map<string, Unit>();
  const parents = new Map<string, string>();
  const before = new Map(known.map((unit) => [unit.unitId, unit]));
  for (const { line, cells, overfull } of rows) {
    const cell = (column: UnitColumn) => tidy(cells[column] ?? '');
    const complain = (column: UnitColumn, code: UnitProblemCode, otherLine?: number) =>
      problems.push({ line, code, column, value: cell(column), ...(otherLine && { otherLine }) });
    const unitId = unitIdFrom(cell('id'));
    const name = cell('name');
    if (!UnitId.safeParse(unitId).success) complain('id', 'id-missing');
    else if (lines.has(unitId)) complain('id', 'id-twice', lines.get(unitId));
    else lines.set(unitId, line);
    if (name === '') complain('name', 'name-missing');
    if (name.length > 120) complain('name', 'name-too-long');
    if (overfull) complain('id', 'cells-too-many');
    if (lines.get(unitId) !== line) continue;
    const stays = cells.parent === undefined ? before.get(unitId)?.parentId : undefined;
    read.set(unitId, { unitId, name, ...(stays && { parentId: stays }) });
    if (cell('parent') !== '') parents.set(unitId, cell('parent'));
  }
  const all = new Map([...before, ...read]);
  const idOf = unitNamer(all);
  for (const [unitId, parent] of parents) {
    const parentId = idOf(parent);
    const unit = { ...(read.get(unitId) as Unit), parentId };
    read.set(unitId, unit);
    all.set(unitId, unit);
  }
  for (const { unitId, parentId } of read.values()) {
    const line = lines.get(unitId) ?? 0;
    if (parentId === undefined) continue;
    if (!all.has(parentId)) {
      problems.push({ line, code: 'parent-unknown', column: 'parent', value: parents.get(unitId) ?? '' });
    } else if (depthOf(unitId, all) === undefined) {
      problems.push({ line, code: 'circle', column: 'parent', value: parentId });
    }
  }
  const depth = ({ unitId }: Unit) => depthOf(unitId, all) ?? 0;
  const units = [...read.values()].sort((a, b) => depth(a) - depth(b));
  return { units, problems: problems.sort((a, b) => a.line - b.line) };
}

/** The id that a text names: one that there is, or that of the only unit with this name. */
function unitNamer(units: ReadonlyMap<string, Unit>): (text: string) => string {
  const byName = Map.groupBy(units.values(), ({ name }) => comparable(name));
  return (text) => {
    const unitId = unitIdFrom(text);
    const named = units.has(unitId) ? [] : (byName.get(comparable(text)) ?? []);
    return named.length === 1 ? (named[0]?.unitId ?? unitId) : unitId;
  };
}

/** Steps up to the root; `undefined` where they lead round in a circle. */
function depthOf(unitId: string, units: ReadonlyMap<string, Unit>): number | undefined {
  const seen = new Set<string>();
  let at = units.get(unitId);
  while (at?.parentId !== undefined) {
    if (seen.has(at.unitId)) return undefined;
    seen.add(at.unitId);
    at = units.get(at.parentId);
  }
  return seen.size;
}
