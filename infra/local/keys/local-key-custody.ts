import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { KeyCustody } from '#shared/adapters/kms/key-custody.ts';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** KMS on the one machine: AES-256-GCM, with the wave's id as the context that must be named again. */
export function createLocalKeyCustody(custodyKey: Uint8Array): KeyCustody {
  return {
    wrap: async (privateKey, waveId) => {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', custodyKey, nonce).setAAD(Buffer.from(waveId));
      return Buffer.concat([nonce, cipher.update(privateKey), cipher.final(), cipher.getAuthTag()]);
    },
    unwrap: async (wrapped, waveId) => {
      const bytes = Buffer.from(wrapped);
      const decipher = createDecipheriv('aes-256-gcm', custodyKey, bytes.subarray(0, NONCE_BYTES));
      decipher.setAAD(Buffer.from(waveId)).setAuthTag(bytes.subarray(-TAG_BYTES));
      return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
    },
  };
}
