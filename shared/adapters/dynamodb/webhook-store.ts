import { Webhook } from '../../domain/webhook/webhook.ts';
import { DELIVERIES_KEPT_IN_DAYS, WebhookDelivery } from '../../domain/webhook/webhook-delivery.ts';
import { settingOrRemoving, updateItem } from './conditional-update.ts';
import { type Database, deleteItem, getItem, isAccepted, putItem, queryAll } from './database.ts';
import { replaceVersion, type Versioned } from './versioned-item.ts';

const WEBHOOKS = 'WEBHOOKS';
const webhookKey = (webhookId: string) => ({ pk: WEBHOOKS, sk: webhookId });
const deliveriesPartition = (webhookId: string) => `WEBHOOK-DELIVERIES#${webhookId}`;
const deliveryKey = (webhookId: string, eventId: string) => ({
  pk: deliveriesPartition(webhookId),
  sk: eventId,
});

/** Keeps a webhook in the place of version `seen`; false when somebody else was faster. */
export async function replaceWebhook(db: Database, webhook: Webhook, seen: number): Promise<boolean> {
  return await replaceVersion(db, 'main', webhookKey(webhook.webhookId), Webhook.parse(webhook), seen);
}

export async function getWebhook(db: Database, webhookId: string): Promise<Versioned<Webhook> | undefined> {
  return await getItem<Versioned<Webhook>>(db, 'main', webhookKey(webhookId), { consistent: true });
}

export async function listWebhooks(db: Database): Promise<Versioned<Webhook>[]> {
  return await queryAll<Versioned<Webhook>>(db, 'main', WEBHOOKS, { consistent: true });
}

/** Pauses or goes on, whatever else is changed at the same time; false where there is no such webhook. */
export async function notePause(
  db: Database,
  webhookId: string,
  paused: Webhook['paused'],
): Promise<boolean> {
  return await updateItem(db, 'main', webhookKey(webhookId), settingOrRemoving({ paused }), {
    text: 'attribute_exists(pk)',
  });
}

export async function deleteWebhook(db: Database, webhookId: string): Promise<void> {
  await deleteItem(db, 'main', webhookKey(webhookId));
}

export async function getWebhookDelivery(
  db: Database,
  webhookId: string,
  eventId: string,
): Promise<WebhookDelivery | undefined> {
  return await getItem<WebhookDelivery>(db, 'main', deliveryKey(webhookId, eventId), { consistent: true });
}

/** Writes down where a delivery stands, unless a later attempt has been written down already. */
export async function noteWebhookDelivery(
  db: Database,
  delivery: WebhookDelivery,
  now: Date,
): Promise<boolean> {
  const { webhookId, event, attempts } = delivery;
  const expiresAt = Math.floor(now.getTime() / 1000) + DELIVERIES_KEPT_IN_DAYS * 24 * 3600;
  const key = { ...deliveryKey(webhookId, event.eventId), expiresAt };
  return await isAccepted(
    putItem(db, 'main', key, WebhookDelivery.parse(delivery), {
      text: 'attribute_not_exists(pk) OR #attempts <= :attempts',
      values: { ':attempts': attempts },
    }),
  );
}

/** What a webhook was told of, newest first. */
export async function listWebhookDeliveries(
  db: Database,
  webhookId: string,
  limit: number,
): Promise<WebhookDelivery[]> {
  const options = { descending: true, limit };
  return await queryAll<WebhookDelivery>(db, 'main', deliveriesPartition(webhookId), options);
}
