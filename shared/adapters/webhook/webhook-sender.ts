import { lookup } from 'node:dns/promises';
import { request as requestPlain } from 'node:http';
import { request } from 'node:https';
import type { AttemptFailure } from '../../domain/webhook/webhook-delivery.ts';

const TIMEOUT_IN_MILLISECONDS = 10_000;

export interface OutgoingWebhook {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Posts once, follows nothing, and reads nothing of the answer but its status. */
export type WebhookSender = (
  outgoing: OutgoingWebhook,
) => Promise<{ status: number } | { failure: AttemptFailure }>;

export interface WebhookSenderOptions {
  /** Whether an IP address may be called. A name is called only where all of its addresses may. */
  readonly mayCall: (address: string) => boolean;
  readonly timeoutInMilliseconds?: number;
  readonly resolve?: (host: string) => Promise<string[]>;
}

/** Resolves a name first and calls the very address that was looked at: it cannot become another one in between. */
export function createWebhookSender({
  mayCall,
  timeoutInMilliseconds = TIMEOUT_IN_MILLISECONDS,
  resolve = addressesOf,
}: WebhookSenderOptions): WebhookSender {
  return async ({ url, headers, body }) => {
    const target = new URL(url);
    const addresses = await resolve(target.hostname.replace(/^\[|\]$/g, '')).catch(() => []);
    const [address] = addresses;
    if (address === undefined) return { failure: 'no-such-host' };
    if (!addresses.every(mayCall)) return { failure: 'not-public' };
    const family = address.includes(':') ? 6 : 4;
    return await new Promise((done) => {
      const post = target.protocol === 'https:' ? request : requestPlain;
      const call = post(target, {
        method: 'POST',
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
        agent: false,
        // Node may ask for one address or for all; either way there is only this one.
        lookup: (_, { all }, answer) =>
          all ? answer(null, [{ address, family }]) : answer(null, address, family),
        signal: AbortSignal.timeout(timeoutInMilliseconds),
      });
      call.on('response', (response) => {
        done({ status: response.statusCode ?? 0 });
        response.destroy();
      });
      call.on('error', (error) => done({ failure: failureOf(error) }));
      call.end(body);
    });
  };
}

async function addressesOf(host: string): Promise<string[]> {
  return (await lookup(host, { all: true })).map(({ address }) => address);
}

function failureOf(error: Error & { code?: string }): AttemptFailure {
  if (error.name === 'TimeoutError' || error.name === 'AbortError' || error.code === 'ETIMEDOUT')
    return 'timeout';
  const isCertificate = /CERT|SSL|TLS|SELF_SIGNED|LEAF_SIGNATURE/.test(error.code ?? '');
  return isCertificate ? 'certificate' : 'unreachable';
}
