import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Secrets } from '../../adapters/secrets/secrets.ts';

/** What the token of an invitation is good for. A token for one purpose proves nothing for another. */
export type TokenPurpose = 'answer' | 'unsubscribe';

export interface TokenSubject {
  readonly waveId: string;
  readonly invitationId: string;
}

/** What the token of an open link names. */
export interface OpenLinkSubject {
  readonly waveId: string;
  readonly linkId: string;
}

const MAC_BYTES = 16;
const TOKEN = /^([a-z0-9]{8,20})\.([a-z0-9]{12,32})\.([A-Za-z0-9_-]{22})$/;

/** `wave.invitation.proof`: names one invitation and proves by itself that we issued it. */
export function tokenFor(secrets: Secrets, purpose: TokenPurpose, subject: TokenSubject): string {
  return sign(secrets, purpose, subject.waveId, subject.invitationId);
}

/** The invitation that a token names, or `undefined` for whatever we did not issue for this purpose. */
export function readToken(secrets: Secrets, purpose: TokenPurpose, token: string): TokenSubject | undefined {
  const named = verify(secrets, purpose, token);
  return named && { waveId: named.waveId, invitationId: named.id };
}

/** `wave.link.proof`: the same for an open link, whose id is shorter. */
export function openLinkTokenFor(secrets: Secrets, { waveId, linkId }: OpenLinkSubject): string {
  return sign(secrets, 'open-link', waveId, linkId);
}

export function readOpenLinkToken(secrets: Secrets, token: string): OpenLinkSubject | undefined {
  const named = verify(secrets, 'open-link', token);
  return named && { waveId: named.waveId, linkId: named.id };
}

type Purpose = TokenPurpose | 'open-link';

function sign(secrets: Secrets, purpose: Purpose, waveId: string, id: string): string {
  return `${waveId}.${id}.${proofOf(secrets, purpose, waveId, id).toString('base64url')}`;
}

/** The proof covers purpose and ids, which cannot hold its separators; so their lengths prove nothing and may vary. */
function verify(
  secrets: Secrets,
  purpose: Purpose,
  token: string,
): { waveId: string; id: string } | undefined {
  const [, waveId, id, proof] = TOKEN.exec(token) ?? [];
  if (!waveId || !id || !proof) return undefined;
  const given = Buffer.from(proof, 'base64url');
  return timingSafeEqual(given, proofOf(secrets, purpose, waveId, id)) ? { waveId, id } : undefined;
}

function proofOf(secrets: Secrets, purpose: Purpose, waveId: string, id: string): Buffer {
  return createHmac('sha256', secrets.tokenKey)
    .update(`${purpose}|${waveId}|${id}`)
    .digest()
    .subarray(0, MAC_BYTES);
}
