import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { createWebhookSender } from '#shared/adapters/webhook/webhook-sender.ts';
import { isPublicAddress } from '#shared/services/webhook/is-public-address.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function aReceiver(answer: RequestListener): Promise<{ port: number; requests: IncomingMessage[] }> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    answer(request, response);
  });
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { port: (server.address() as AddressInfo).port, requests };
}

const anywhere = { mayCall: () => true, resolve: async () => ['127.0.0.1'] };
const outgoing = (port: number) => ({
  url: `http://crm.example.com:${port}/hook`,
  headers: { 'webhook-id': 'one' },
  body: '{"type":"test.sent"}',
});

it('calls the very address that was looked at, by the name that was given', async () => {
  const { port, requests } = await aReceiver((_, response) => response.writeHead(204).end());
  expect(await createWebhookSender(anywhere)(outgoing(port))).toEqual({ status: 204 });
  expect(requests[0]?.headers).toMatchObject({ host: `crm.example.com:${port}`, 'webhook-id': 'one' });
});

it('follows no redirect and reads no body', async () => {
  const { port, requests } = await aReceiver((_, response) => {
    response.writeHead(302, { location: '/elsewhere' });
    response.write('x'.repeat(100_000));
  });
  expect(await createWebhookSender(anywhere)(outgoing(port))).toEqual({ status: 302 });
  expect(requests).toHaveLength(1);
});

it('calls nobody where one of the addresses of a name is inside', async () => {
  const { port, requests } = await aReceiver((_, response) => response.end());
  const resolve = async () => ['93.184.215.14', '127.0.0.1'];
  const send = createWebhookSender({ mayCall: isPublicAddress, resolve });
  expect(await send(outgoing(port))).toEqual({ failure: 'not-public' });
  expect(requests).toHaveLength(0);
});

it('says what went wrong where nothing answers', async () => {
  const { port } = await aReceiver(() => {});
  const hurried = createWebhookSender({ ...anywhere, timeoutInMilliseconds: 50 });
  expect(await hurried(outgoing(port))).toEqual({ failure: 'timeout' });
  const nowhere = createWebhookSender({ ...anywhere, resolve: async () => [] });
  expect(await nowhere(outgoing(port))).toEqual({ failure: 'no-such-host' });
  const nothing = await createWebhookSender(anywhere)(outgoing(1));
  expect(nothing).toEqual({ failure: 'unreachable' });
  const plain = await createWebhookSender(anywhere)({
    ...outgoing(port),
    url: `https://crm.example.com:${port}/`,
  });
  expect(plain).not.toHaveProperty('status');
});
