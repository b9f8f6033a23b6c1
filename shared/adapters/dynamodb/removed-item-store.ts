import { type Database, deleteItem, getItem, putItem } from './database.ts';

/** What was removed can be put back for this long. */
const KEPT_IN_DAYS = 7;

/** What was removed is known by its kind and its own name there. */
export interface RemovedName {
  readonly kind: 'segment' | 'benchmark' | 'theme';
  readonly id: string;
}

const removedKey = ({ kind, id }: RemovedName) => ({ pk: `REMOVED#${kind}`, sk: id });

/** Keeps a copy of what is about to be removed; a later one takes its place. */
export async function keepRemoved(db: Database, name: RemovedName, value: object, now: Date): Promise<void> {
  const expiresAt = Math.floor(now.getTime() / 1000) + KEPT_IN_DAYS * 24 * 3600;
  await putItem(db, 'main', { ...removedKey(name), expiresAt }, { value });
}

export async function getRemoved<Value>(db: Database, name: RemovedName): Promise<Value | undefined> {
  const found = await getItem<{ value: Value }>(db, 'main', removedKey(name), { consistent: true });
  return found?.value;
}

/** Once it is back, or cannot come back any more. */
export async function forgetRemoved(db: Database, name: RemovedName): Promise<void> {
  await deleteItem(db, 'main', removedKey(name));
}
