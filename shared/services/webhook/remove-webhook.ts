import { deleteWebhook } from '../../adapters/dynamodb/webhook-store.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';
import { getWebhook } from './get-webhook.ts';

/** Forgets an address and its secret; what waits for it is dropped. Throws `NotFound`. */
export async function removeWebhook(
  context: Context<'db'>,
  { webhookId }: { webhookId: string },
): Promise<{ outcome: 'removed' }> {
  authorise(context.actor, 'edit-webhooks');
  await getWebhook(context, { webhookId });
  await deleteWebhook(context.db, webhookId);
  return { outcome: 'removed' };
}
