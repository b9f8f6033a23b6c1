import { createHmac } from 'node:crypto';
import type { Secrets } from '../../adapters/secrets/secrets.ts';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** Five bits a letter, without the letters that are mistaken for each other. */
export function readableId(bytes: Uint8Array, length: number): string {
  if (bytes.length < length) throw new RangeError(`${length} letters need ${length} bytes`);
  return Array.from(bytes.subarray(0, length), (byte) => ALPHABET[byte & 31]).join('');
}

/** The same person in the same wave always has the same invitation, so a repeated snapshot adds nobody twice. */
export function invitationIdFor(secrets: Secrets, waveId: string, personId: string): string {
  const digest = createHmac('sha256', secrets.tokenKey).update(`invitation|${waveId}|${personId}`).digest();
  return readableId(digest, 24);
}
