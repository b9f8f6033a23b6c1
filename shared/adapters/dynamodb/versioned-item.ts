import type { TableName } from '../../config/tables.ts';
import { type Database, isAccepted, type Key, putItem } from './database.ts';

/** What several people edit, with how often it was saved; items from before versions have none. */
export type Versioned<Value> = Value & { readonly version?: number };

/** Puts a value in the place of the version that it was made from, 0 for the first; false when somebody else was faster. */
export async function replaceVersion(
  db: Database,
  table: TableName,
  key: Key,
  value: object,
  seen: number,
): Promise<boolean> {
  const asSeen =
    seen === 0
      ? { text: 'attribute_not_exists(#version)' }
      : { text: '#version = :seen', values: { ':seen': seen } };
  return await isAccepted(putItem(db, table, key, { ...value, version: seen + 1 }, asSeen));
}
