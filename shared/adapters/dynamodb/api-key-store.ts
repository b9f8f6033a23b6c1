import { ApiKey } from '../../domain/api-key/api-key.ts';
import { setting, updateItem } from './conditional-update.ts';
import { type Database, getItem, putItem, queryAll } from './database.ts';

const apiKeys = 'API-KEYS';
const apiKeyKey = (keyId: string) => ({ pk: apiKeys, sk: keyId });

/** Stores a new key. Throws where its id is taken. */
export async function putApiKey(db: Database, apiKey: ApiKey): Promise<void> {
  const isNew = { text: 'attribute_not_exists(pk)' };
  await putItem(db, 'main', apiKeyKey(apiKey.keyId), ApiKey.parse(apiKey), isNew);
}

/** Read consistently, so that a revoked key opens nothing any more. */
export async function getApiKey(db: Database, keyId: string): Promise<ApiKey | undefined> {
  return await getItem<ApiKey>(db, 'main', apiKeyKey(keyId), { consistent: true });
}

/** All keys, those that were revoked included. */
export async function listApiKeys(db: Database): Promise<ApiKey[]> {
  return await queryAll<ApiKey>(db, 'main', apiKeys, { consistent: true });
}

/** Writes down that a key was used on this day; nothing where that is known. */
export async function noteApiKeyUse(db: Database, keyId: string, lastUsedOn: string): Promise<void> {
  await updateItem(db, 'main', apiKeyKey(keyId), setting({ lastUsedOn }), {
    text: 'attribute_exists(pk) AND (attribute_not_exists(#lastUsedOn) OR #lastUsedOn < :lastUsedOn)',
  });
}

/** False when there is no such key, or it was revoked before. */
export async function revokeApiKey(db: Database, keyId: string, revokedAt: string): Promise<boolean> {
  return await updateItem(db, 'main', apiKeyKey(keyId), setting({ revokedAt }), {
    text: 'attribute_exists(pk) AND attribute_not_exists(#revokedAt)',
  });
}
