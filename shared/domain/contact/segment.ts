import * as z from 'zod';
import { Criteria } from './criteria.ts';

/** A named choice of customers. Who is in it is found out each time. */
export const Segment = z.object({
  segmentId: z.string().min(1),
  name: z.string().min(1).max(80),
  criteria: Criteria,
  /** Of the last change; a launch names it, so that what was previewed is what is sent. */
  changedAt: z.iso.datetime(),
});
export type Segment = z.infer<typeof Segment>;
