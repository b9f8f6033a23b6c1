import { createHash } from 'node:crypto';
import { type Database, getItem, isAccepted, putItem } from './database.ts';

/** What a caller's key stands for. The key itself is known by its digest only. */
export interface IdempotencyRecord {
  /** Of what was asked for with the key. */
  readonly digest: string;
}

const recordKey = (waveId: string, idempotencyKey: string) => ({
  pk: `IDEMPOTENCY#${waveId}`,
  sk: createHash('sha256').update(idempotencyKey).digest('base64url'),
});

/**
 * Says what a key of a wave stands for from now on, until it expires. Gives the digest for which it stands:
 * another one where it was used before for something else.
 */
export async function claimIdempotencyKey(
  db: Database,
  claim: IdempotencyRecord & { waveId: string; idempotencyKey: string; now: Date; expiresAt: Date },
): Promise<string> {
  const key = recordKey(claim.waveId, claim.idempotencyKey);
  const { digest } = claim;
  const seconds = (date: Date) => Math.ceil(date.getTime() / 1000);
  const isNew = await isAccepted(
    putItem(
      db,
      'main',
      { ...key, expiresAt: seconds(claim.expiresAt) },
      { digest },
      { text: 'attribute_not_exists(pk) OR #expiresAt <= :now', values: { ':now': seconds(claim.now) } },
    ),
  );
  if (isNew) return digest;
  const before = await getItem<IdempotencyRecord>(db, 'main', key, { consistent: true });
  return before?.digest ?? digest;
}
