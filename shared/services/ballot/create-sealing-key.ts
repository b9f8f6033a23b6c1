import { createSealingKeyItem, getSealingKey } from '../../adapters/dynamodb/sealing-key-store.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';
import { sealingSuite } from './sealing-suite.ts';

/**
 * Gives a wave its key pair and returns the public half (raw X25519, base64url). A second call, also one at
 * the same time, returns the same key. The private half leaves this function only wrapped.
 */
export async function createSealingKey(
  context: Context<'db' | 'keyCustody'>,
  waveId: string,
): Promise<{ publicKey: string }> {
  authorise(context.actor, 'run-employee-waves');
  const present = await getSealingKey(context.db, waveId);
  if (present) return { publicKey: present.publicKey };

  const pair = await sealingSuite.kem.generateKeyPair();
  const publicKey = Buffer.from(await sealingSuite.kem.serializePublicKey(pair.publicKey)).toString(
    'base64url',
  );
  const privateKey = new Uint8Array(await sealingSuite.kem.serializePrivateKey(pair.privateKey));
  const wrappedPrivateKey = await context.keyCustody.wrap(privateKey, waveId);
  privateKey.fill(0);
  const created = await createSealingKeyItem(context.db, { waveId, publicKey, wrappedPrivateKey });
  return created ? { publicKey } : await createSealingKey(context, waveId);
}
