import * as openid from 'openid-client';

/** Where staff sign in. The client is public: it has no secret, PKCE stands in for it. */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
}

/** What ties the way back to the way out, so that nobody can be signed in with somebody else's code. */
export interface SignInChecks {
  readonly state: string;
  readonly nonce: string;
  readonly pkceCodeVerifier: string;
}

const LOCAL_HOSTS = ['localhost', '127.0.0.1', '[::1]'];
const known = new Map<string, Promise<openid.Configuration>>();

/** The address at the identity provider to which the browser is sent. `askAgain` makes it ask who it is. */
export async function signInUrl(
  settings: OidcSettings,
  request: SignInChecks & { redirectUri: string; language: string; askAgain: boolean },
): Promise<URL> {
  return openid.buildAuthorizationUrl(await discover(settings), {
    redirect_uri: request.redirectUri,
    scope: 'openid email profile',
    state: request.state,
    nonce: request.nonce,
    code_challenge: await openid.calculatePKCECodeChallenge(request.pkceCodeVerifier),
    code_challenge_method: 'S256',
    ui_locales: request.language,
    ...(request.askAgain && { prompt: 'login' }),
  });
}

/** What the identity provider says about the person, once the code was exchanged and everything was checked. */
export type SignInAnswer =
  | { outcome: 'identified'; claims: Readonly<Record<string, unknown>> }
  | { outcome: 'refused'; reason: string };

/** Exchanges the code in the address that the browser came back with. */
export async function exchangeCode(
  settings: OidcSettings,
  cameBackWith: URL,
  checks: SignInChecks,
): Promise<SignInAnswer> {
  const provider = await discover(settings);
  try {
    const tokens = await openid.authorizationCodeGrant(provider, cameBackWith, {
      expectedState: checks.state,
      expectedNonce: checks.nonce,
      pkceCodeVerifier: checks.pkceCodeVerifier,
      idTokenExpected: true,
    });
    return { outcome: 'identified', claims: { ...tokens.claims() } };
  } catch (error) {
    return { outcome: 'refused', reason: reasonOf(error) };
  }
}

/** Reads the provider's own description once per process; a failure is not kept. */
async function discover(settings: OidcSettings): Promise<openid.Configuration> {
  const key = `${settings.issuer} ${settings.clientId}`;
  const discovery = known.get(key) ?? readDescription(settings);
  known.set(key, discovery);
  try {
    return await discovery;
  } catch (error) {
    known.delete(key);
    throw error;
  }
}

async function readDescription({ issuer, clientId }: OidcSettings): Promise<openid.Configuration> {
  const address = new URL(issuer);
  const isLocal = address.protocol === 'http:' && LOCAL_HOSTS.includes(address.hostname);
  return await openid.discovery(address, clientId, undefined, openid.None(), {
    execute: isLocal ? [openid.allowInsecureRequests] : [],
  });
}

/** The error's code says what went wrong without quoting codes or tokens. */
function reasonOf(error: unknown): string {
  if (error instanceof openid.AuthorizationResponseError || error instanceof openid.ResponseBodyError) {
    return error.error;
  }
  return error instanceof openid.ClientError ? (error.code ?? error.name) : String(error);
}
