import { setTimeout as pause } from 'node:timers/promises';
import {
  BatchGetItemCommand,
  type BatchGetItemCommandOutput,
  type KeysAndAttributes,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { TableName } from '../../config/tables.ts';
import { type Database, type Key, toValue } from './database.ts';

const KEYS_PER_CALL = 100;
const CALLS_AT_ONCE = 8;
const PAUSE_IN_MILLISECONDS = 50;

/** Reads many items by key, in no particular order; those that do not exist are missing. Keys must differ. */
export async function batchGetItems<Value>(
  db: Database,
  table: TableName,
  keys: readonly Key[],
  options: { consistent?: boolean } = {},
): Promise<Value[]> {
  const calls = Array.from({ length: Math.ceil(keys.length / KEYS_PER_CALL) }, (_, call) =>
    keys.slice(call * KEYS_PER_CALL, (call + 1) * KEYS_PER_CALL),
  );
  const values: Value[] = [];
  for (let start = 0; start < calls.length; start += CALLS_AT_ONCE) {
    const together = calls.slice(start, start + CALLS_AT_ONCE);
    const pages = await Promise.all(together.map((call) => getAll<Value>(db, table, call, options)));
    values.push(...pages.flat());
  }
  return values;
}

async function getAll<Value>(
  db: Database,
  table: TableName,
  keys: readonly Key[],
  { consistent = false }: { consistent?: boolean },
): Promise<Value[]> {
  const name = db.tables[table];
  const values: Value[] = [];
  let left: KeysAndAttributes | undefined = {
    Keys: keys.map((key) => marshall(key)),
    ConsistentRead: consistent,
  };
  while (left) {
    const found: BatchGetItemCommandOutput = await db.client.send(
      new BatchGetItemCommand({ RequestItems: { [name]: left } }),
    );
    values.push(...(found.Responses?.[name] ?? []).map((item) => toValue<Value>(item)));
    left = found.UnprocessedKeys?.[name];
    if (left) await pause(PAUSE_IN_MILLISECONDS);
  }
  return values;
}
