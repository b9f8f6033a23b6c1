import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { DispatchJob } from '#shared/domain/wave/jobs.ts';
import type { Resources } from '#shared/services/context.ts';
import { dispatchBucket } from '#shared/services/delivery/dispatch-bucket.ts';
import { DISPATCH_DEFAULTS, type DispatchSettings } from '#shared/services/delivery/dispatch-settings.ts';
import { quotaReader } from '#shared/services/delivery/send-quota.ts';

type Needed = 'db' | 'queues' | 'mail' | 'secrets' | 'site' | 'clock' | 'randomBytes' | 'log';

/** Sends mailings bucket by bucket; a job that fails comes again alone. */
export function createDispatchConsumer(
  resources: Pick<Resources, Needed>,
  settings: DispatchSettings = DISPATCH_DEFAULTS,
) {
  const context = { ...resources, actor: { kind: 'system', function: 'dispatch-invitations' } as const };
  const quota = quotaReader(resources);

  return async (event: SQSEvent): Promise<SQSBatchResponse> => {
    const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
    const { unknownPolicy, ...shares } = settings;
    const budgetInMilliseconds = settings.budgetInMilliseconds / event.Records.length;
    const limits = { ...shares, quota, budgetInMilliseconds };
    for (const { messageId, body } of event.Records) {
      try {
        const job = DispatchJob.parse(JSON.parse(body));
        await dispatchBucket(context, job, limits, unknownPolicy);
      } catch (error) {
        resources.log('dispatch-failed', {
          messageId,
          error: error instanceof Error ? error.name : 'unknown',
        });
        batchItemFailures.push({ itemIdentifier: messageId });
      }
    }
    return { batchItemFailures };
  };
}
