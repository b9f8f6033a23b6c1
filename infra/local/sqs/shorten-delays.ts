import type { Queues } from '#shared/adapters/sqs/queues.ts';

/** The same queues, but nothing that is put off waits longer than this. */
export function shortenDelays(queues: Queues, longestInSeconds: number): Queues {
  return {
    send: async (queue, jobs, delayInSeconds) =>
      await queues.send(queue, jobs, delayInSeconds && Math.min(delayInSeconds, longestInSeconds)),
  };
}
