import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { QueueName, Queues } from './queues.ts';

/** SQS takes at most ten messages at once. */
const MESSAGES_PER_BATCH = 10;
const ATTEMPTS = 3;

/** Queues in SQS. SQS may take some jobs of a batch and refuse others: those are handed over again. */
export function sqsQueues(client: SQSClient, urls: Readonly<Record<QueueName, string>>): Queues {
  return {
    send: async (queue, jobs, delayInSeconds) => {
      for (let start = 0; start < jobs.length; start += MESSAGES_PER_BATCH) {
        const batch = jobs.slice(start, start + MESSAGES_PER_BATCH).map((job) => JSON.stringify(job));
        await sendBatch(client, urls[queue], batch, delayInSeconds);
      }
    },
  };
}

async function sendBatch(
  client: SQSClient,
  url: string,
  bodies: readonly string[],
  delayInSeconds: number | undefined,
): Promise<void> {
  let left = bodies.map((body, index) => ({ Id: String(index), MessageBody: body }));
  let reason = '';
  for (let attempt = 0; attempt < ATTEMPTS && left.length > 0; attempt++) {
    const { Failed = [] } = await client.send(
      new SendMessageBatchCommand({
        QueueUrl: url,
        Entries: left.map((entry) => ({
          ...entry,
          ...(delayInSeconds !== undefined && { DelaySeconds: delayInSeconds }),
        })),
      }),
    );
    const failed = new Set(Failed.map(({ Id }) => Id));
    left = left.filter(({ Id }) => failed.has(Id));
    reason = Failed[0]?.Code ?? '';
  }
  if (left.length > 0) throw new Error(`SQS did not take ${left.length} of ${bodies.length} jobs: ${reason}`);
}
