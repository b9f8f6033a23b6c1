import * as z from 'zod';
import { Criteria } from '../contact/criteria.ts';
import { Ring } from '../contact/person.ts';

/** A part of an audience, chosen by lot. */
export const Sample = z.object({
  size: z.discriminatedUnion('kind', [
    /** Of those who could be invited, in percent. */
    z.object({ kind: z.literal('share'), percent: z.number().gt(0).lt(100) }),
    z.object({ kind: z.literal('number'), people: z.int().min(1).max(10_000_000) }),
  ]),
  /** The same seed draws the same people from the same directory. */
  seed: z.string().min(1).max(80),
});
export type Sample = z.infer<typeof Sample>;

/** Which customers a wave is meant for, beside their units; frozen at launch. Employees are chosen by unit only. */
export const WaveAudience = z.object({
  rings: z.array(Ring).min(1),
  /** Asks about the relationship as a whole, rather than about one occasion: such surveys have a rest of their own. */
  relationship: z.boolean(),
  /** All of them hold: those of a segment, and those that were chosen for this wave alone. */
  criteria: z.array(Criteria).max(2),
  /** What the segment was called. */
  segmentName: z.string().optional(),
  sample: Sample.optional(),
  /** `info@…` and the like, which no single person reads. */
  includeRoleAddresses: z.boolean(),
  /** Customers whose address is an employee's. */
  includeEmployees: z.boolean(),
});
export type WaveAudience = z.infer<typeof WaveAudience>;

/** Every customer, about the relationship. */
export const USUAL_AUDIENCE: WaveAudience = {
  rings: ['customer'],
  relationship: true,
  criteria: [],
  includeRoleAddresses: false,
  includeEmployees: false,
};
