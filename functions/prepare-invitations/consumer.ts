import type { SQSBatchItemFailure, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { PrepareJob } from '#shared/domain/wave/jobs.ts';
import type { Resources } from '#shared/services/context.ts';
import { prepareBucket } from '#shared/services/wave/prepare-bucket.ts';

type Needed = Pick<Resources, 'db' | 'clock' | 'queues' | 'secrets' | 'log'>;

/** Invites one partition of the directory per job. A job that fails comes back alone. */
export function createPrepareConsumer(resources: Needed): (event: SQSEvent) => Promise<SQSBatchResponse> {
  const context = { ...resources, actor: { kind: 'system', function: 'prepare-invitations' } } as const;
  return async ({ Records }) => {
    const batchItemFailures: SQSBatchItemFailure[] = [];
    for (const { messageId, body } of Records) {
      try {
        const job = PrepareJob.parse(JSON.parse(body));
        const { outcome } = await prepareBucket(context, job);
        context.log('prepared', { ...job, outcome });
      } catch (error) {
        context.log('prepare-failed', { messageId, reason: String(error) });
        batchItemFailures.push({ itemIdentifier: messageId });
      }
    }
    return { batchItemFailures };
  };
}
