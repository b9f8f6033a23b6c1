import { DecryptCommand, EncryptCommand, KMSClient } from '@aws-sdk/client-kms';
import type { KeyCustody } from './key-custody.ts';

/**
 * Custody by one KMS key: whoever may encrypt hands keys in, only who may decrypt takes them out.
 * The wave is the encryption context, so KMS itself refuses a key that was wrapped for another wave.
 */
export function createKmsKeyCustody(keyId: string, client = new KMSClient({})): KeyCustody {
  return {
    wrap: async (privateKey, waveId) => {
      const { CiphertextBlob } = await client.send(
        new EncryptCommand({ KeyId: keyId, Plaintext: privateKey, EncryptionContext: { wave: waveId } }),
      );
      return present(CiphertextBlob);
    },
    unwrap: async (wrapped, waveId) => {
      const { Plaintext } = await client.send(
        new DecryptCommand({ KeyId: keyId, CiphertextBlob: wrapped, EncryptionContext: { wave: waveId } }),
      );
      return present(Plaintext);
    },
  };
}

function present(bytes: Uint8Array | undefined): Uint8Array {
  if (!bytes) throw new Error('KMS answered without any bytes');
  return bytes;
}
