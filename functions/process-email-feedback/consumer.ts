import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { Resources } from '#shared/services/context.ts';
import { applyMailEvent } from '#shared/services/delivery/apply-mail-event.ts';
import { readMailEvent } from '#shared/services/delivery/mail-event.ts';

/** Records what SES publishes about sent mails. Bodies hold headers with tokens and are never logged. */
export function createFeedbackConsumer(resources: Pick<Resources, 'db' | 'clock' | 'log'>) {
  const context = { ...resources, actor: { kind: 'system', function: 'process-email-feedback' } as const };

  const apply = async ({ messageId, body }: SQSRecord) => {
    try {
      await applyMailEvent(context, readMailEvent(body));
      return [];
    } catch (error) {
      resources.log('mail-event-failed', {
        messageId,
        error: error instanceof Error ? error.name : 'unknown',
      });
      return [{ itemIdentifier: messageId }];
    }
  };

  return async (event: SQSEvent): Promise<SQSBatchResponse> => {
    const failures = await Promise.all(event.Records.map(apply));
    return { batchItemFailures: failures.flat() };
  };
}
