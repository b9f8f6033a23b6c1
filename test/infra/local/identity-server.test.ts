import { generateKeyPairSync } from 'node:crypto';
import * as openid from 'openid-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type IdentityServer, startIdentityServer } from '#infra/local/oidc/identity-server.tsx';
import { PEOPLE } from '#infra/local/oidc/people.ts';
import { staffFromClaims } from '#shared/services/session/staff-from-claims.ts';

const CALLBACK = 'http://localhost:3000/sign-in/callback';

let identity: IdentityServer;
let provider: openid.Configuration;

beforeAll(async () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  identity = await startIdentityServer({
    ...privateKey.export({ format: 'jwk' }),
    alg: 'RS256',
    kid: 'test',
  });
  provider = await openid.discovery(new URL(identity.issuer), identity.clientId, undefined, openid.None(), {
    execute: [openid.allowInsecureRequests],
  });
});

afterAll(async () => await identity.stop());

test('signing in asks who to be, and offers every role in both languages', async () => {
  const page = await (await fetch(await authorizationUrl())).text();
  for (const { name } of PEOPLE) expect(page).toContain(name);
  expect(new Set(PEOPLE.map(({ role, language }) => `${role} ${language}`)).size).toBe(8);
});

test.each(PEOPLE)('$name is $role, and reads $language', async ({ id, name, role, language }) => {
  const verifier = openid.randomPKCECodeVerifier();
  const page = await (await fetch(await authorizationUrl(verifier))).text();
  const link = new RegExp(`href="([^"]*)" data-person="${id}"`).exec(page)?.[1]?.replaceAll('&amp;', '&');
  const chosen = await fetch(new URL(link ?? '', identity.issuer), { redirect: 'manual' });
  const cameBackWith = new URL(chosen.headers.get('location') ?? '');
  expect(`${cameBackWith.origin}${cameBackWith.pathname}`).toBe(CALLBACK);
  const tokens = await openid.authorizationCodeGrant(provider, cameBackWith, {
    pkceCodeVerifier: verifier,
    expectedState: 'state',
    expectedNonce: 'nonce',
    idTokenExpected: true,
  });
  expect(staffFromClaims({ ...tokens.claims() })).toMatchObject({ name, roles: [role], language });
});

test('a code is worth nothing to whoever does not know the verifier', async () => {
  const url = await authorizationUrl();
  url.searchParams.set('login_hint', 'lan');
  const chosen = await fetch(url, { redirect: 'manual' });
  const exchange = openid.authorizationCodeGrant(provider, new URL(chosen.headers.get('location') ?? ''), {
    pkceCodeVerifier: openid.randomPKCECodeVerifier(),
    expectedState: 'state',
    expectedNonce: 'nonce',
  });
  await expect(exchange).rejects.toThrow();
});

async function authorizationUrl(verifier = openid.randomPKCECodeVerifier()): Promise<URL> {
  return openid.buildAuthorizationUrl(provider, {
    redirect_uri: CALLBACK,
    scope: 'openid email profile',
    state: 'state',
    nonce: 'nonce',
    code_challenge: await openid.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  });
}
