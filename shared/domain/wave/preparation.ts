import * as z from 'zod';
import { SkipReason } from './invitation.ts';
import { InvitedRevenue } from './invited-revenue.ts';

/** What became of one partition of the directory at launch. Written once, when all of it has been invited. */
export const Preparation = z.object({
  waveId: z.string(),
  peopleBucket: z.int().min(0),
  invited: z.int().min(0),
  /** People invited directly in each unit. */
  invitedByUnit: z.record(z.string(), z.int().min(0)),
  /** Customers only. */
  invitedRevenue: InvitedRevenue.optional(),
  skipped: z.partialRecord(SkipReason, z.int().min(0)),
  preparedAt: z.iso.datetime(),
});
export type Preparation = z.infer<typeof Preparation>;

/** People of one partition of the directory whom the launch leaves out for the sake of the whole audience. */
export const LeftOut = z.object({
  waveId: z.string(),
  peopleBucket: z.int().min(0),
  people: z.record(z.string(), SkipReason.extract(['duplicate', 'held-back', 'employee-too'])),
});
export type LeftOut = z.infer<typeof LeftOut>;

/** Adds the counts of several records up: by unit, or by reason. */
export function addCounts<Name extends string>(
  counts: readonly Partial<Record<Name, number>>[],
): Partial<Record<Name, number>> {
  const total: Partial<Record<Name, number>> = {};
  for (const one of counts) {
    for (const name of Object.keys(one) as Name[]) total[name] = (total[name] ?? 0) + (one[name] ?? 0);
  }
  return total;
}
