import { randomBytes } from 'node:crypto';
import { logLine } from './log-line.ts';

/** What every process has without asking anybody: time, chance, and a place for its log. */
export const processResources = {
  clock: () => new Date(),
  randomBytes: (length: number): Uint8Array => randomBytes(length),
  log: (event: string, fields?: Record<string, unknown>) => {
    process.stdout.write(`${logLine(new Date(), event, fields)}\n`);
  },
};
