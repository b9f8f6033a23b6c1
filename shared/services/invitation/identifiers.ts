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
  return derivedId(secrets, `invitation|${waveId}|${personId}`);
}

/** The same event of the same person always has the same invitation, so a repeated call adds nobody twice. */
export function eventInvitationIdFor(
  secrets: Secrets,
  { waveId, personId, idempotencyKey }: { waveId: string; personId: string; idempotencyKey: string },
): string {
  return derivedId(secrets, `event-invitation|${waveId}|${personId}|${idempotencyKey}`);
}

function derivedId(secrets: Secrets, subject: string): string {
  return readableId(createHmac('sha256', secrets.tokenKey).update(subject).digest(), 24);
}
