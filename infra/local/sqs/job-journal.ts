import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import type { QueueName, Queues } from '#shared/adapters/sqs/queues.ts';

const Entry = z.object({
  happened: z.enum(['sent', 'handled']),
  queue: z.enum(['prepare', 'dispatch', 'release', 'import', 'webhook']),
  body: z.string(),
});
type Entry = z.infer<typeof Entry>;

/** Remembers which jobs wait in the queues, because the queues forget when the process ends. SQS would not. */
export interface JobJournal {
  /** Queues that write a job down before they take it. */
  watch(queues: Queues): Queues;
  handled(queue: QueueName, body: string): void;
  /** Hands over again what was not worked off when the process last ended. */
  sendLeftTo(queues: Queues): Promise<void>;
}

export function openJobJournal(file: string): JobJournal {
  const left = unhandled(readEntries(file));
  writeFileSync(`${file}.new`, left.map(lineOf).join(''));
  renameSync(`${file}.new`, file);
  const append = (happened: Entry['happened'], queue: QueueName, bodies: readonly string[]) => {
    appendFileSync(file, bodies.map((body) => lineOf({ happened, queue, body })).join(''));
  };
  return {
    sendLeftTo: async (queues) => {
      for (const { queue, body } of left) await queues.send(queue, [JSON.parse(body)]);
    },
    watch: (queues) => ({
      send: async (queue, jobs, delayInSeconds) => {
        const bodies = jobs.map((job) => JSON.stringify(job));
        append('sent', queue, bodies);
        await queues.send(queue, jobs, delayInSeconds);
      },
    }),
    handled: (queue, body) => append('handled', queue, [body]),
  };
}

/** Equal jobs are told apart by their number only: one that was handled takes one that was sent away. */
function unhandled(entries: readonly Entry[]): Entry[] {
  const waiting = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = `${entry.queue} ${entry.body}`;
    const same = waiting.get(key) ?? [];
    if (entry.happened === 'sent') same.push(entry);
    else same.shift();
    waiting.set(key, same);
  }
  return [...waiting.values()].flat();
}

/** A kill may leave half a line at the end; the job in it was never promised to anybody. */
function readEntries(file: string): Entry[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return [Entry.parse(JSON.parse(line))];
      } catch {
        return [];
      }
    });
}

function lineOf(entry: Entry): string {
  return `${JSON.stringify(entry)}\n`;
}
