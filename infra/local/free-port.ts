import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A port of this machine that nobody listens on at the moment. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  const port = await listen(probe, 0);
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/**
 * A client that takes up a kept connection in the moment in which we close it sees a reset, and cannot know whether
 * its request was heard. So connections are kept longer than anybody waits.
 */
const KEPT_ALIVE_IN_MILLISECONDS = 600_000;

/** Listens on this machine only; answers the port, which is a free one when 0 was asked for. */
export async function listen(server: Server, port: number): Promise<number> {
  server.keepAliveTimeout = KEPT_ALIVE_IN_MILLISECONDS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.removeListener('error', reject);
      resolve();
    });
  });
  return (server.address() as AddressInfo).port;
}

/** Stops listening and cuts the connections that browsers keep open. */
export async function stopListening(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
}
