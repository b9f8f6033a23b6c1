import { listWebhooks } from '../../adapters/dynamodb/webhook-store.ts';
import type { WebhookEvent } from '../../domain/webhook/webhook.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';

/**
 * Hands events over to be told to every address that wants them. Announcing the same again tells nobody twice, as
 * long as its deliveries are remembered.
 */
export async function announce(
  context: Context<'db' | 'queues'>,
  events: readonly WebhookEvent[],
): Promise<void> {
  authorise(context.actor, 'announce-events');
  if (events.length === 0) return;
  const webhooks = await listWebhooks(context.db);
  const jobs = webhooks.flatMap(({ webhookId, events: wanted }) =>
    events
      .filter(({ type }) => (wanted as readonly string[]).includes(type))
      .map((event) => ({ webhookId, event, attempt: 1 })),
  );
  if (jobs.length > 0) await context.queues.send('webhook', jobs);
}
