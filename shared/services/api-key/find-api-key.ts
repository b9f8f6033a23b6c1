import { getApiKey, noteApiKeyUse } from '../../adapters/dynamodb/api-key-store.ts';
import type { Actor } from '../../domain/staff/staff.ts';
import type { Resources } from '../context.ts';
import { hashOfSecret, isSecretOf, readPresented } from './secret-of-key.ts';

/** Compared with where there is no key, so that a wrong id takes the way of a wrong secret. */
const OF_NO_KEY = { keyId: '', name: '', secretHash: hashOfSecret('no key has this secret') };
const NO_SUCH_ID = '-';

/**
 * Who acts with this key: the key proves itself. Nobody for one that is malformed, unknown, wrong or revoked, and
 * nothing tells these apart.
 */
export async function findApiKey(
  { db, clock }: Pick<Resources, 'db' | 'clock'>,
  presented: string,
): Promise<Extract<Actor, { kind: 'api-key' }> | undefined> {
  const { keyId: asked, secret } = readPresented(presented);
  const found = await getApiKey(db, asked || NO_SUCH_ID);
  const { keyId, name, secretHash } = found ?? OF_NO_KEY;
  const isRight = isSecretOf(secretHash, secret);
  if (!isRight || !found || found.revokedAt !== undefined) return undefined;
  const today = clock().toISOString().slice(0, 10);
  if (found.lastUsedOn !== today) await noteApiKeyUse(db, keyId, today);
  return { kind: 'api-key', keyId, name };
}
