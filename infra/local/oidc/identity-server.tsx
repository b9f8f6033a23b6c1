import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { MutableRedirectUri, MutableToken, TokenRequestIncomingMessage } from 'oauth2-mock-server';
import { OAuth2Issuer, OAuth2Service } from 'oauth2-mock-server';
import { listen, stopListening } from '../free-port.ts';
import { ChoicePage } from './choice-page.tsx';
import { claimsOf, findPerson, type Person } from './people.ts';

export interface IdentityServer {
  readonly issuer: string;
  readonly clientId: string;
  stop(): Promise<void>;
}

/** Cognito on the one machine: code flow with PKCE, and a page that asks who to be instead of a password. */
export async function startIdentityServer(identityKey: Record<string, unknown>): Promise<IdentityServer> {
  const issuer = new OAuth2Issuer();
  await issuer.keys.add(identityKey);
  const service = new OAuth2Service(issuer);
  letPeopleBeChosen(service);
  const server = createServer((request, response) => {
    const address = new URL(request.url ?? '/', 'http://localhost');
    const isAsking = address.pathname === '/authorize' && !findPerson(address.searchParams.get('login_hint'));
    if (isAsking) showChoice(address, response);
    else service.requestHandler(request, response);
  });
  const port = await listen(server, 0);
  issuer.url = `http://localhost:${port}`;
  return { issuer: issuer.url, clientId: 'insideout-console', stop: () => stopListening(server) };
}

/** The choice travels as `login_hint` to the code, and from the code into the tokens. */
function letPeopleBeChosen(service: OAuth2Service): void {
  const chosenByCode = new Map<string, Person>();
  service.on('beforeAuthorizeRedirect', ({ url }: MutableRedirectUri, request: IncomingMessage) => {
    const asked = new URL(request.url ?? '/', 'http://localhost').searchParams;
    const person = findPerson(asked.get('login_hint'));
    const code = url.searchParams.get('code');
    if (person && code) chosenByCode.set(code, person);
  });
  service.on('beforeTokenSigning', (token: MutableToken, request: TokenRequestIncomingMessage) => {
    const person = chosenByCode.get(request.body.code ?? '');
    if (person) Object.assign(token.payload, claimsOf(person));
  });
  service.on('beforeResponse', (_response, request: TokenRequestIncomingMessage) => {
    chosenByCode.delete(request.body.code ?? '');
  });
}

function showChoice(address: URL, response: ServerResponse): void {
  const hrefFor = (personId: string) => {
    const onward = new URLSearchParams(address.searchParams);
    onward.set('login_hint', personId);
    return `/authorize?${onward}`;
  };
  const page = `<!doctype html>${(<ChoicePage hrefFor={hrefFor} />).toString()}`;
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(page);
}
