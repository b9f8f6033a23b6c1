import { listApiKeys as readApiKeys } from '../../adapters/dynamodb/api-key-store.ts';
import type { ApiKey } from '../../domain/api-key/api-key.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';

/** What of a key may be shown. */
export type ListedApiKey = Omit<ApiKey, 'secretHash'>;

/** Every key, newest first, those that were revoked last. */
export async function listApiKeys(context: Context<'db'>): Promise<ListedApiKey[]> {
  authorise(context.actor, 'edit-api-keys');
  const keys = (await readApiKeys(context.db)).map(({ secretHash, ...shown }) => shown);
  const isRevoked = ({ revokedAt }: ListedApiKey) => (revokedAt === undefined ? 0 : 1);
  return keys.sort((a, b) => isRevoked(a) - isRevoked(b) || (a.createdAt < b.createdAt ? 1 : -1));
}
