import { TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import type { Unit } from '../../domain/unit/unit.ts';
import { type Database, itemOf, putItem, queryAll } from './database.ts';

/** What DynamoDB takes in one transaction. */
const UNITS_PER_TRANSACTION = 100;

const unitKey = ({ unitId }: Unit) => ({ pk: 'UNITS', sk: unitId });

export async function putUnit(db: Database, unit: Unit): Promise<void> {
  await putItem(db, 'main', unitKey(unit), unit);
}

/**
 * Stores units a hundred at a time, all or none, so that whoever reads meanwhile meets no circle where two have changed
 * places. Parents stand before their children.
 */
export async function putUnits(db: Database, units: readonly Unit[]): Promise<void> {
  for (let start = 0; start < units.length; start += UNITS_PER_TRANSACTION) {
    const TransactItems = units
      .slice(start, start + UNITS_PER_TRANSACTION)
      .map((unit) => ({ Put: { TableName: db.tables.main, Item: itemOf(unitKey(unit), unit) } }));
    await db.client.send(new TransactWriteItemsCommand({ TransactItems }));
  }
}

export async function listUnits(db: Database): Promise<Unit[]> {
  return await queryAll<Unit>(db, 'main', 'UNITS');
}
