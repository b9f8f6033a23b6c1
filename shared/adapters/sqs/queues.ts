import type { ImportJob } from '../../domain/contact/upload.ts';
import type { DispatchJob, PrepareJob, ReleaseJob } from '../../domain/wave/jobs.ts';
import type { WebhookJob } from '../../domain/webhook/webhook-delivery.ts';

interface JobsByQueue {
  prepare: PrepareJob;
  dispatch: DispatchJob;
  release: ReleaseJob;
  import: ImportJob;
  webhook: WebhookJob;
}

export type QueueName = keyof JobsByQueue;

export interface Queues {
  /** Hands jobs over, at least once each. Throws unless every one was taken. */
  send<Name extends QueueName>(
    queue: Name,
    jobs: readonly JobsByQueue[Name][],
    delayInSeconds?: number,
  ): Promise<void>;
}
