import { getWebhook, getWebhookDelivery } from '../../adapters/dynamodb/webhook-store.ts';
import { TEST_EVENT, webhookEventId } from '../../domain/webhook/webhook.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../errors.ts';
import { readableId } from '../invitation/identifiers.ts';
import { authorise } from '../staff/authorise.ts';

/** Has an event sent to its address once more, whatever became of it. Throws `NotFound`. */
export async function sendAgain(
  context: Context<'db' | 'queues'>,
  { webhookId, eventId }: { webhookId: string; eventId: string },
): Promise<void> {
  authorise(context.actor, 'edit-webhooks');
  const delivery = await getWebhookDelivery(context.db, webhookId, eventId);
  if (!delivery) throw new NotFound(`delivery ${eventId}`);
  const { event, attempts } = delivery;
  await context.queues.send('webhook', [{ webhookId, event, attempt: attempts + 1 }]);
}

/** Has an event sent that says nothing, to see whether it arrives; also to an address that is paused. */
export async function sendTest(
  context: Context<'db' | 'clock' | 'queues' | 'randomBytes'>,
  { webhookId }: { webhookId: string },
): Promise<void> {
  authorise(context.actor, 'edit-webhooks');
  if (!(await getWebhook(context.db, webhookId))) throw new NotFound(`webhook ${webhookId}`);
  const at = context.clock().toISOString();
  const eventId = webhookEventId(at, `test-${readableId(context.randomBytes(8), 8)}`);
  const event = { eventId, type: TEST_EVENT, at, data: { webhookId } } as const;
  await context.queues.send('webhook', [{ webhookId, event, attempt: 1 }]);
}
