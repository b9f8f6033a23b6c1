import * as z from 'zod';
import { Unit } from '../unit/unit.ts';

/** The organisation as it was at launch: nothing that moves or is renamed later changes a wave. */
export const Roster = z.object({
  waveId: z.string(),
  units: z.array(Unit),
  /** People invited directly in each unit, without its children. */
  invitedByUnit: z.record(z.string(), z.int().min(0)),
  /** Where only a sample is invited: the last lot that was drawn in each unit. */
  drawnUpTo: z.record(z.string(), z.string()).optional(),
});
export type Roster = z.infer<typeof Roster>;
