import type { TableName } from '../../config/tables.ts';
import { type Database, getItem, isAccepted, type Key, putItem } from './database.ts';

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
  const asSeen =
    from === 0
      ? { text: 'attribute_not_exists(#version)' }
      : { text: '#version = :seen', values: { ':seen': from } };
  return await isAccepted(putItem(db, table, key, { ...value, version: from + 1 }, asSeen));
}
