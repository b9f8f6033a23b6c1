import { listUnits, putUnits } from '../../adapters/dynamodb/unit-store.ts';
import type { Localized } from '../../domain/localized.ts';
import {
  readUnits,
  UNIT_COLUMNS,
  type UnitColumn,
  type UnitProblem,
} from '../../domain/unit/import-units.ts';
import type { Unit } from '../../domain/unit/unit.ts';
import { say } from '../../locale/audience/say.ts';
import type { Context } from '../context.ts';
import { Invalid } from '../errors.ts';
import { authorise } from '../staff/authorise.ts';
import { readRows } from '../table-file/read-rows.ts';
import type { FileSource } from '../table-file/stored-file.ts';

export interface UnitsImport {
  readonly outcome: 'imported' | 'nothing-imported';
  readonly rows: number;
  readonly counts: { readonly new: number; readonly changed: number; readonly unchanged: number };
  readonly problems: readonly { line: number; column: UnitColumn; value: string; reason: Localized }[];
}

/** Takes over a file of units, whole or not at all: a tree with a hole in it is of no use to anybody. */
export async function importUnits(context: Context<'db'>, input: { csv: FileSource }): Promise<UnitsImport> {
  authorise(context.actor, 'edit-units');
  const known = new Map((await listUnits(context.db)).map((unit) => [unit.unitId, unit]));
  const rows = await Array.fromAsync(readRows(input.csv, UNIT_COLUMNS));
  if (rows.length === 0) throw new Invalid(say(({ file }) => file.empty));
  const { units, problems } = readUnits(rows, [...known.values()]);
  const fresh = units.filter(({ unitId }) => !known.has(unitId));
  const changed = units.filter((unit) => isChanged(known.get(unit.unitId), unit));
  const report = {
    rows: rows.length,
    counts: {
      new: fresh.length,
      changed: changed.length,
      unchanged: units.length - fresh.length - changed.length,
    },
    problems: problems.map(inWords),
  };
  if (problems.length > 0) return { outcome: 'nothing-imported', ...report };
  await putUnits(
    context.db,
    units.filter((unit) => fresh.includes(unit) || changed.includes(unit)),
  );
  return { outcome: 'imported', ...report };
}

function isChanged(known: Unit | undefined, unit: Unit): boolean {
  return known !== undefined && (known.name !== unit.name || known.parentId !== unit.parentId);
}

function inWords({ line, column, value, code, otherLine = 0 }: UnitProblem) {
  return { line, column, value, reason: say(({ rows }) => rows[code](value, otherLine)) };
}
