import { revokeApiKey as revoke } from '../../adapters/dynamodb/api-key-store.ts';
import type { Context } from '../context.ts';
import { getApiKey } from './get-api-key.ts';

/** Ends a key, for good and from the next call on. Ending it again changes nothing. Throws `NotFound`. */
export async function revokeApiKey(
  context: Context<'db' | 'clock'>,
  { keyId }: { keyId: string },
): Promise<{ outcome: 'revoked' }> {
  await getApiKey(context, { keyId });
  await revoke(context.db, keyId, context.clock().toISOString());
  return { outcome: 'revoked' };
}
