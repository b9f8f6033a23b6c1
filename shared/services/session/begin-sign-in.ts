import { type OidcSettings, signInUrl } from '../../adapters/oidc/identity-provider.ts';
import type { Language } from '../../domain/localized.ts';
import type { Resources } from '../context.ts';
import { callbackUrl } from './callback-url.ts';
import { SIGN_IN_TICKET_LIFE_IN_MINUTES, sealTicket } from './sign-in-ticket.ts';

export interface SignInRequest {
  /** Path of our own to go to afterwards. */
  readonly returnTo: string;
  readonly language: Language;
  /** Ask who it is even where the identity provider remembers somebody: after signing out. */
  readonly askAgain: boolean;
}

/** Anybody may try to sign in. Gives the address to go to, and the ticket to keep in a cookie until then. */
export async function beginSignIn(
  resources: Pick<Resources, 'clock' | 'randomBytes' | 'secrets' | 'site'>,
  oidc: OidcSettings,
  request: SignInRequest,
): Promise<{ url: string; ticket: string }> {
  const checks = {
    state: unguessable(resources),
    nonce: unguessable(resources),
    pkceCodeVerifier: unguessable(resources),
  };
  const expiresAt = new Date(resources.clock().getTime() + SIGN_IN_TICKET_LIFE_IN_MINUTES * 60_000);
  const ticket = { ...checks, returnTo: request.returnTo, expiresAt: expiresAt.toISOString() };
  const url = await signInUrl(oidc, {
    ...checks,
    redirectUri: callbackUrl(resources.site),
    language: request.language,
    askAgain: request.askAgain,
  });
  return { url: url.href, ticket: sealTicket(resources.secrets, ticket) };
}

function unguessable({ randomBytes }: Pick<Resources, 'randomBytes'>): string {
  return Buffer.from(randomBytes(32)).toString('base64url');
}
