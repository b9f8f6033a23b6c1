import { createHmac, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import type { Secrets } from '../../adapters/secrets/secrets.ts';

/** What the browser carries while its owner is at the identity provider. Signed, and good for minutes only. */
const SignInTicket = z.object({
  state: z.string(),
  nonce: z.string(),
  pkceCodeVerifier: z.string(),
  returnTo: z.string(),
  expiresAt: z.iso.datetime(),
});
export type SignInTicket = z.infer<typeof SignInTicket>;

export const SIGN_IN_TICKET_LIFE_IN_MINUTES = 10;

export function sealTicket(secrets: Secrets, ticket: SignInTicket): string {
  const body = Buffer.from(JSON.stringify(ticket)).toString('base64url');
  return `${body}.${proofOf(secrets, body).toString('base64url')}`;
}

/** The ticket, or `undefined` when we did not issue it or its time is over. */
export function openTicket(secrets: Secrets, sealed: string, now: Date): SignInTicket | undefined {
  const [body = '', proof = ''] = sealed.split('.');
  const [given, expected] = [Buffer.from(proof, 'base64url'), proofOf(secrets, body)];
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  const ticket = SignInTicket.parse(JSON.parse(Buffer.from(body, 'base64url').toString()));
  return ticket.expiresAt > now.toISOString() ? ticket : undefined;
}

function proofOf(secrets: Secrets, body: string): Buffer {
  return createHmac('sha256', secrets.sessionKey).update(`sign-in|${body}`).digest();
}
