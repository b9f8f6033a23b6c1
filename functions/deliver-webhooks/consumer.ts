import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { WebhookJob } from '#shared/domain/webhook/webhook-delivery.ts';
import type { Resources } from '#shared/services/context.ts';
import { deliverWebhook, type WebhookSender } from '#shared/services/webhook/deliver-webhook.ts';

/** Tells other systems what happened, an address and an event per job. Failed attempts plan the next one themselves. */
export function createWebhookConsumer(
  resources: Pick<Resources, 'db' | 'clock' | 'queues' | 'log'>,
  send: WebhookSender,
) {
  const context = { ...resources, actor: { kind: 'system', function: 'deliver-webhooks' } as const };
  return async ({ Records }: SQSEvent): Promise<SQSBatchResponse> => {
    const failed = await Promise.all(
      Records.map(async ({ messageId, body }) => {
        try {
          await deliverWebhook(context, send, WebhookJob.parse(JSON.parse(body)));
          return [];
        } catch (error) {
          context.log('webhook job failed', { messageId, reason: String(error) });
          return [{ itemIdentifier: messageId }];
        }
      }),
    );
    return { batchItemFailures: failed.flat() };
  };
}
