import * as z from 'zod';
import { Mailing } from './delivery.ts';

/** Invite the people of one partition of the directory. */
export const PrepareJob = z.object({ waveId: z.string(), peopleBucket: z.int().min(0) });
export type PrepareJob = z.infer<typeof PrepareJob>;

/** Send one mailing to one partition of the invited. */
export const DispatchJob = z.object({
  waveId: z.string(),
  mailing: Mailing,
  bucket: z.int().min(0),
  /** How often the bucket was looked at again after its last mail, to count what became of them. */
  look: z.int().min(1).optional(),
});
export type DispatchJob = z.infer<typeof DispatchJob>;

/** Open the ballots of a closed employee wave and publish it; an operator may decide to do without damaged ones. */
export const ReleaseJob = z.object({ waveId: z.string(), discardUnreadable: z.boolean().optional() });
export type ReleaseJob = z.infer<typeof ReleaseJob>;
