import { DISPATCH } from './sending.ts';

interface QueueSource {
  readonly jobsPerBatch: number;
  /** Batches at work at the same time. */
  readonly maxConcurrency: number;
  readonly functionTimeoutInSeconds: number;
  /** SQS hands a job out again after this long: longer than its function may run. */
  readonly visibilityTimeoutInSeconds: number;
  /** A job that failed this often goes to the dead letters. */
  readonly attempts: number;
}

/** How each queue is worked off. */
export const QUEUE_SOURCES = {
  prepare: {
    jobsPerBatch: 1,
    maxConcurrency: 8,
    functionTimeoutInSeconds: 300,
    visibilityTimeoutInSeconds: 360,
    attempts: 5,
  },
  dispatch: { ...DISPATCH, attempts: 10 },
  release: {
    jobsPerBatch: 1,
    maxConcurrency: 2,
    functionTimeoutInSeconds: 900,
    visibilityTimeoutInSeconds: 960,
    attempts: 5,
  },
  import: {
    jobsPerBatch: 1,
    maxConcurrency: 2,
    functionTimeoutInSeconds: 900,
    visibilityTimeoutInSeconds: 960,
    attempts: 8,
  },
  /** Each call takes ten seconds at most, and those of a batch are made side by side. */
  webhook: {
    jobsPerBatch: 10,
    maxConcurrency: 4,
    functionTimeoutInSeconds: 30,
    visibilityTimeoutInSeconds: 180,
    attempts: 8,
  },
  feedback: {
    jobsPerBatch: 10,
    maxConcurrency: 8,
    functionTimeoutInSeconds: 60,
    visibilityTimeoutInSeconds: 360,
    attempts: 8,
  },
} as const satisfies Record<string, QueueSource>;

export type QueueSourceName = keyof typeof QUEUE_SOURCES;

/** How the stream of Responses is read. */
export const RESPONSES_SOURCE = {
  /** At 1,000 answers a second so many gather in a window, and each then costs 0.03 write units of the tallies. */
  recordsPerBatch: 5_000,
  /** A batch waits this long to fill up: answers show within seconds, and many share one write. */
  batchingWindowInSeconds: 5,
  /** Only events of a source with a window name their shard, which the checkpoints need. */
  tumblingWindowInSeconds: 60,
  /** More would hand out batches of one shard side by side, and the checkpoints count on their order. */
  parallelizationFactor: 1,
  /** Hours of an outage are waited out; what fails alone is put aside after that and recounted. */
  retryAttempts: 1_000,
  maxRecordAgeInHours: 12,
  functionTimeoutInSeconds: 60,
} as const;
