import { createWriteStream } from 'node:fs';
import { logLine } from '#shared/adapters/process/log-line.ts';
import type { Resources } from '#shared/services/context.ts';

/** A log of one JSON line an event, as CloudWatch would have it. */
export function openLogFile(file: string): { log: Resources['log']; close(): Promise<void> } {
  const stream = createWriteStream(file, { flags: 'a' });
  return {
    log: (event, fields) => {
      stream.write(`${logLine(new Date(), event, fields)}\n`);
    },
    close: async () => await new Promise((resolve) => stream.end(resolve)),
  };
}
