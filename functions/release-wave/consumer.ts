import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { ReleaseJob } from '#shared/domain/wave/jobs.ts';
import type { Resources } from '#shared/services/context.ts';
import { releaseWave } from '#shared/services/release/release-wave.ts';

/** Publishes closed employee waves; a job that fails comes again by itself. */
export function createReleaseConsumer(
  resources: Pick<Resources, 'db' | 'clock' | 'keyCustody' | 'randomBytes' | 'log'>,
) {
  const context = { ...resources, actor: { kind: 'system', function: 'release-wave' } as const };

  return async (event: SQSEvent): Promise<SQSBatchResponse> => {
    const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
    for (const { messageId, body } of event.Records) {
      try {
        await releaseWave(context, ReleaseJob.parse(JSON.parse(body)));
      } catch (error) {
        context.log('release failed', { error: String(error) });
        batchItemFailures.push({ itemIdentifier: messageId });
      }
    }
    return { batchItemFailures };
  };
}
