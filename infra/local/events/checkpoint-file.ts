import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';

/** How far a stream has been consumed; what Lambda remembers about a stream source. */
const Checkpoint = z.object({
  /** A stream made anew has another name, and its numbers begin again. */
  streamArn: z.string(),
  shards: z.record(
    z.string(),
    z.object({
      sequenceNumber: z.string().optional(),
      /** The tumbling window that is open, and what the function handed back in it. */
      window: z.object({ start: z.string(), end: z.string() }).optional(),
      state: z.record(z.string(), z.unknown()).optional(),
    }),
  ),
});
export type Checkpoint = z.infer<typeof Checkpoint>;
export type ShardCheckpoint = Checkpoint['shards'][string];

export interface CheckpointFile {
  read(): Checkpoint | undefined;
  /** Replaces the whole file in one step, so that a killed process leaves the old one or the new one. */
  write(checkpoint: Checkpoint): void;
}

export function checkpointFile(folder: string, name: string): CheckpointFile {
  const file = path.join(folder, `${name}.json`);
  return {
    read: () => {
      try {
        return Checkpoint.parse(JSON.parse(readFileSync(file, 'utf8')));
      } catch {
        return undefined;
      }
    },
    write: (checkpoint) => {
      writeFileSync(`${file}.new`, JSON.stringify(checkpoint));
      renameSync(`${file}.new`, file);
    },
  };
}
