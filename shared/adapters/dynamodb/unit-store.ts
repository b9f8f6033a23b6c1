import type { Unit } from '../../domain/unit/unit.ts';
import { type Database, putItem, queryAll } from './database.ts';

export async function putUnit(db: Database, unit: Unit): Promise<void> {
  await putItem(db, 'main', { pk: 'UNITS', sk: unit.unitId }, unit);
}

export async function listUnits(db: Database): Promise<Unit[]> {
  return await queryAll<Unit>(db, 'main', 'UNITS');
}
