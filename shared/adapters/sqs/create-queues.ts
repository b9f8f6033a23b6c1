import { SQSClient } from '@aws-sdk/client-sqs';
import type { Environment } from '../../config/environment.ts';
import type { Queues } from './queues.ts';
import { sqsQueues } from './sqs-queues.ts';

type QueueUrls = Pick<
  Environment,
  | 'INSIDEOUT_QUEUE_PREPARE_URL'
  | 'INSIDEOUT_QUEUE_DISPATCH_URL'
  | 'INSIDEOUT_QUEUE_RELEASE_URL'
  | 'INSIDEOUT_QUEUE_IMPORT_URL'
  | 'INSIDEOUT_QUEUE_WEBHOOK_URL'
>;

/** The queues as a Lambda function reaches them. */
export function createQueues(environment: QueueUrls): Queues {
  return sqsQueues(new SQSClient({}), {
    prepare: environment.INSIDEOUT_QUEUE_PREPARE_URL,
    dispatch: environment.INSIDEOUT_QUEUE_DISPATCH_URL,
    release: environment.INSIDEOUT_QUEUE_RELEASE_URL,
    import: environment.INSIDEOUT_QUEUE_IMPORT_URL,
    webhook: environment.INSIDEOUT_QUEUE_WEBHOOK_URL,
  });
}
