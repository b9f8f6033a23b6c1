import { updateItem } from './conditional-update.ts';
import type { Database } from './database.ts';

/** What is counted, under a name that tells nobody where it comes from. */
export interface CountedRepeats {
  readonly name: string;
  readonly limit: number;
  /** Seconds since 1970. */
  readonly expiresAt: number;
}

/** Counts one more, unless that would go beyond the limit: then false, and nothing is written. */
export async function countRepeat(
  db: Database,
  { name, limit, expiresAt }: CountedRepeats,
): Promise<boolean> {
  const change = {
    text: 'SET #expiresAt = :expiresAt ADD #answers :one',
    values: { ':expiresAt': expiresAt, ':one': 1 },
  };
  const key = { pk: `REPEATS#${name}`, sk: 'REPEATS' };
  return await updateItem(db, 'main', key, change, {
    text: 'attribute_not_exists(#answers) OR #answers < :limit',
    values: { ':limit': limit },
  });
}
