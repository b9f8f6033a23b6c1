import type { SQSBatchItemFailure, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { ImportJob } from '#shared/domain/contact/upload.ts';
import type { Resources } from '#shared/services/context.ts';
import { workOnUpload } from '#shared/services/upload/work-on-upload.ts';

type Needed = Pick<Resources, 'db' | 'clock' | 'queues' | 'log'>;

/** After this long a job rests where it is and is handed on to the next call. */
const BUDGET_IN_MILLISECONDS = 10 * 60_000;

/** Checks or imports one uploaded file per job. A job that fails comes back alone, and goes on where it was. */
export function createImportConsumer(
  resources: Needed,
  budgetInMilliseconds = BUDGET_IN_MILLISECONDS,
): (event: SQSEvent) => Promise<SQSBatchResponse> {
  const context = { ...resources, actor: { kind: 'system', function: 'import-people' } } as const;
  return async ({ Records }) => {
    const batchItemFailures: SQSBatchItemFailure[] = [];
    for (const { messageId, body } of Records) {
      const startedAt = performance.now();
      const hasTime = () => performance.now() - startedAt < budgetInMilliseconds;
      try {
        const job = ImportJob.parse(JSON.parse(body));
        const outcome = await workOnUpload(context, job, hasTime);
        if (outcome === 'to-be-continued') await context.queues.send('import', [job]);
        context.log('worked-on-upload', { ...job, outcome });
      } catch (error) {
        context.log('import-failed', { messageId, reason: String(error) });
        batchItemFailures.push({ itemIdentifier: messageId });
      }
    }
    return { batchItemFailures };
  };
}
