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
  /** Mails that one sender has under way at the same time, at most. */
  mailsInFlight: 16,
  /** Share of the account's rate that all senders together may use. */
  shareOfSendRate: 0.8,
  /** So long a claim holds: longer than SES is given for an answer. */
  leaseInSeconds: 60,
  /** After this long without any event, a mail whose sending was never answered is decided upon. */
  unknownSettlesAfterInSeconds: 3600,
  /** SQS must not hand a job out again while its function may still be running. */
  visibilityTimeoutInSeconds: 720,
} as const;
