import * as z from 'zod';
import { SendingProblem } from './sending-health.ts';

export const LONGEST_PAUSE_REASON = 200;

/** No mail of the wave goes out until somebody resumes it; answering goes on. */
export const SendingPause = z.object({
  at: z.iso.datetime(),
  /** Name of the member of staff; the wave paused itself where nobody is named. */
  by: z.string().optional(),
  reason: z.string().max(LONGEST_PAUSE_REASON).optional(),
  /** Why the wave paused itself. */
  problem: SendingProblem.optional(),
});
export type SendingPause = z.infer<typeof SendingPause>;
