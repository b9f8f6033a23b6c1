import type { Versioned } from '../../adapters/dynamodb/versioned-item.ts';
import {
  listWebhookDeliveries,
  getWebhook as readWebhook,
  listWebhooks as readWebhooks,
} from '../../adapters/dynamodb/webhook-store.ts';
import type { Webhook } from '../../domain/webhook/webhook.ts';
import type { WebhookDelivery } from '../../domain/webhook/webhook-delivery.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../errors.ts';
import { authorise } from '../staff/authorise.ts';

/** What of a webhook may be shown. */
export type ListedWebhook = Omit<Versioned<Webhook>, 'secret' | 'formerSecret'>;

const MOST_DELIVERIES = 100;

/** Every address, the one added last first. */
export async function listWebhooks(context: Context<'db'>): Promise<ListedWebhook[]> {
  authorise(context.actor, 'edit-webhooks');
  const webhooks = (await readWebhooks(context.db)).map(withoutSecrets);
  return webhooks.sort((a, b) => b.createdAt.localeCompare(a.createdAt));
}

/** One address, and its newest deliveries of the last two weeks. Throws `NotFound`. */
export async function getWebhook(
  context: Context<'db'>,
  { webhookId }: { webhookId: string },
): Promise<{ webhook: ListedWebhook; deliveries: WebhookDelivery[] }> {
  authorise(context.actor, 'edit-webhooks');
  const webhook = await readWebhook(context.db, webhookId);
  if (!webhook) throw new NotFound(`webhook ${webhookId}`);
  const deliveries = await listWebhookDeliveries(context.db, webhookId, MOST_DELIVERIES);
  return { webhook: withoutSecrets(webhook), deliveries };
}

function withoutSecrets({ secret, formerSecret, ...shown }: Versioned<Webhook>): ListedWebhook {
  return shown;
}
