import { SESClient } from '@aws-sdk/client-ses';
import { leanClient } from '../process/lean-client.ts';

export interface SesClientOptions {
  readonly endpoint?: string;
  readonly region?: string;
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
  /** How long SES may take over one request before its answer counts as lost. */
  readonly requestTimeoutInMilliseconds?: number;
}

/**
 * A client that asks once and never again: SES has no idempotency token, so the SDK's own retry after a dropped
 * connection would mail a person twice.
 */
export function createSesClient({
  requestTimeoutInMilliseconds = 10_000,
  ...connection
}: SesClientOptions = {}): SESClient {
  return leanClient(
    new SESClient({
      ...connection,
      maxAttempts: 1,
      requestHandler: {
        connectionTimeout: 3_000,
        requestTimeout: requestTimeoutInMilliseconds,
        throwOnRequestTimeout: true,
      },
    }),
  );
}
