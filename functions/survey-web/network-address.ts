import type { Context } from 'hono';

/** What each runtime tells of the connection. */
interface Connection {
  /** API Gateway's event, in a Lambda function. */
  readonly event?: { readonly requestContext?: { readonly http?: { readonly sourceIp?: string } } };
  /** Node's request, on one machine. */
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string | undefined } };
}

/**
 * From where a request came, as the connection says: headers can be set by anybody. It serves to count, and is never
 * logged or stored.
 */
export function networkAddress(c: Context): string {
  const { event, incoming }: Connection = c.env ?? {};
  return event?.requestContext?.http?.sourceIp ?? incoming?.socket?.remoteAddress ?? 'unknown';
}
