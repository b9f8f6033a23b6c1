import { createSecretKey, hkdfSync } from 'node:crypto';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { Secrets } from './secrets.ts';

const FEWEST_ROOT_CHARACTERS = 32;

/** Reads the root of all keys; call it once a process. Throws when the secret has no usable root. */
export async function readSecrets(secretId: string, client = new SecretsManagerClient({})): Promise<Secrets> {
  const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: secretId }));
  const { root } = JSON.parse(SecretString ?? '{}') as { root?: unknown };
  if (typeof root !== 'string' || root.length < FEWEST_ROOT_CHARACTERS) {
    throw new Error(`The secret ${secretId} must be JSON with a "root" of 32 characters or more`);
  }
  return deriveSecrets(root);
}

/** One key for each purpose from the same root (HKDF, RFC 5869), so that no key tells anything of another. */
export function deriveSecrets(root: string): Secrets {
  return {
    tokenKey: createSecretKey(derive(root, 'insideout/tokens')),
    sessionKey: derive(root, 'insideout/sessions'),
  };
}

function derive(root: string, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', root, '', purpose, 32));
}
