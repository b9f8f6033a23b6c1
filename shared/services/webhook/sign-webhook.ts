import { createHmac } from 'node:crypto';
import type { Webhook } from '../../domain/webhook/webhook.ts';

const PREFIX = 'whsec_';
const SECRET_BYTES = 32;

/** `whsec_` and 256 random bits as base64, as Standard Webhooks writes secrets. */
export function newWebhookSecret(randomBytes: (length: number) => Uint8Array): string {
  return `${PREFIX}${Buffer.from(randomBytes(SECRET_BYTES)).toString('base64')}`;
}

/**
 * The headers of Standard Webhooks: HMAC-SHA256 over `id.timestamp.body`, one signature for each secret that is good
 * at the time. A receiver refuses timestamps that are minutes old, so each attempt is signed anew.
 */
export function signedHeaders(
  webhook: Pick<Webhook, 'secret' | 'formerSecret'>,
  { eventId, body, now }: { readonly eventId: string; readonly body: string; readonly now: Date },
): Record<string, string> {
  const timestamp = String(Math.floor(now.getTime() / 1000));
  const { secret, formerSecret } = webhook;
  const isFormerGood = formerSecret !== undefined && formerSecret.until > now.toISOString();
  const secrets = [secret, ...(isFormerGood ? [formerSecret.secret] : [])];
  const signatures = secrets.map((each) => {
    const key = Buffer.from(each.slice(PREFIX.length), 'base64');
    return `v1,${createHmac('sha256', key).update(`${eventId}.${timestamp}.${body}`).digest('base64')}`;
  });
  return {
    'webhook-id': eventId,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  };
}
