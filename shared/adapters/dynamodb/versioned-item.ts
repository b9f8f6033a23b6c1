import type { TableName } from '../../config/tables.ts';
import { type Database, type Expression, getItem, isAccepted, type Key, putItem } from './database.ts';

/** What several people edit, with how often it was saved; items from before versions have none. */
export type Versioned<Value> = Value & { readonly version?: number };

/**
 * Puts a value in the place of the version that it was made from, 0 for the first; false when somebody else was
 * faster. Who names no version means the one that stands there.
 */
export async function replaceVersion(
  db: Database,
  table: TableName,
  key: Key,
  value: object,
  seen: number | undefined,
): Promise<boolean> {
  const from = seen ?? (await getItem<Versioned<object>>(db, table, key, { consistent: true }))?.version ?? 0;
  return await isAccepted(putItem(db, table, key, { ...value, version: from + 1 }, asSeen('version', from)));
}

/** The condition that something was saved as often as it was seen to be, 0 for never. */
export function asSeen(counter: 'version' | 'revision', seen: number): Expression {
  return seen === 0
    ? { text: `attribute_not_exists(#${counter})` }
    : { text: `#${counter} = :seen`, values: { ':seen': seen } };
}
