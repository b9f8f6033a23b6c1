import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Secrets } from '../../adapters/secrets/secrets.ts';

/** What a token is good for. A token for one purpose proves nothing for another. */
export type TokenPurpose = 'answer' | 'unsubscribe';

export interface TokenSubject {
  readonly waveId: string;
  readonly invitationId: string;
}

const MAC_BYTES = 16;
const TOKEN = /^([a-z0-9]{8,20})\.([a-z0-9]{16,32})\.([A-Za-z0-9_-]{22})$/;

/** `wave.invitation.proof`: names one invitation and proves by itself that we issued it. */
export function tokenFor(secrets: Secrets, purpose: TokenPurpose, subject: TokenSubject): string {
  const proof = proofOf(secrets, purpose, subject).toString('base64url');
  return `${subject.waveId}.${subject.invitationId}.${proof}`;
}

/** The invitation that a token names, or `undefined` for whatever we did not issue for this purpose. */
export function readToken(secrets: Secrets, purpose: TokenPurpose, token: string): TokenSubject | undefined {
  const [, waveId, invitationId, proof] = TOKEN.exec(token) ?? [];
  if (!waveId || !invitationId || !proof) return undefined;
  const given = Buffer.from(proof, 'base64url');
  const subject = { waveId, invitationId };
  return timingSafeEqual(given, proofOf(secrets, purpose, subject)) ? subject : undefined;
}

function proofOf(secrets: Secrets, purpose: TokenPurpose, subject: TokenSubject): Buffer {
  return createHmac('sha256', secrets.tokenKey)
    .update(`${purpose}|${subject.waveId}|${subject.invitationId}`)
    .digest()
    .subarray(0, MAC_BYTES);
}
