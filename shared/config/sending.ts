/**
 * How the dispatch queue is worked off. The event source, the function's time limit and the pace of the senders
 * all follow from here, so that together they stay under what SES allows.
 */
export const DISPATCH = {
  /** Senders at work at the same time: the event source's maximum concurrency. */
  maxConcurrency: 2,
  jobsPerBatch: 1,
  /** After this long a sender takes on no more mails and hands the rest back to the queue. */
  budgetInSeconds: 60,
  functionTimeoutInSeconds: 120,
  /** SQS must not hand a job out again while its function may still be running. */
  visibilityTimeoutInSeconds: 720,
} as const;
