import { OAuth2Server } from 'oauth2-mock-server';

/** A real OpenID provider on a free port, which says of everybody what the test wants. */
export async function startIdentityProvider(claims: Record<string, unknown>) {
  const server = new OAuth2Server();
  await server.issuer.keys.generate('RS256');
  await server.start(0, 'localhost');
  server.service.on('beforeTokenSigning', (token) => Object.assign(token.payload, claims));
  return {
    oidc: { issuer: server.issuer.url ?? '', clientId: 'insideout-console' },
    claims,
    stop: async () => await server.stop(),
  };
}
