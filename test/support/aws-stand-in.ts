import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that speaks AWS's JSON protocol; the test says what it answers. */
export interface AwsStandIn {
  /** Settings for a client that should talk to it. */
  readonly connection: {
    readonly endpoint: string;
    readonly region: string;
    readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
    readonly maxAttempts: number;
  };
  stop(): Promise<void>;
}

type Answer = (operation: string, request: unknown) => object;

export async function startAwsStandIn(answer: Answer): Promise<AwsStandIn> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = await Array.fromAsync(request);
    const operation = String(request.headers['x-amz-target']).split('.').at(-1) ?? '';
    const body = answer(operation, JSON.parse(Buffer.concat(chunks).toString() || '{}'));
    response.writeHead('__type' in body ? 400 : 200, { 'content-type': 'application/x-amz-json-1.1' });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    connection: {
      endpoint: `http://127.0.0.1:${port}`,
      region: 'eu-central-1',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
      maxAttempts: 1,
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** The answer that makes the client throw the error of this name. */
export function refuse(errorName: string) {
  return { __type: errorName, message: errorName };
}
