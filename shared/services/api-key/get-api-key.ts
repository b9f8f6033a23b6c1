import { getApiKey as readApiKey } from '../../adapters/dynamodb/api-key-store.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../errors.ts';
import { authorise } from '../staff/authorise.ts';
import type { ListedApiKey } from './list-api-keys.ts';

/** One key, as far as it may be shown. Throws `NotFound`. */
export async function getApiKey(context: Context<'db'>, { keyId }: { keyId: string }): Promise<ListedApiKey> {
  authorise(context.actor, 'edit-api-keys');
  const found = await readApiKey(context.db, keyId);
  if (!found) throw new NotFound(`API key ${keyId}`);
  const { secretHash, ...shown } = found;
  return shown;
}
