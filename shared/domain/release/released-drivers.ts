import * as z from 'zod';

/** One question and how much it has to do with the headline, in whole percents of what all of them explain. */
export const ReleasedDriver = z.object({
  question: z.string(),
  sharePercent: z.int().min(0).max(100),
  /** The better it is rated, the lower the headline. */
  against: z.boolean(),
  /** Ends of the 95 % interval; only where drivers are ranked. */
  lowPercent: z.int().min(0).max(100).optional(),
  highPercent: z.int().min(0).max(100).optional(),
});
export type ReleasedDriver = z.infer<typeof ReleasedDriver>;

/** The drivers of the whole survey, or of one moment of truth. What may be told of employees, and nothing else. */
export const ReleasedDrivers = z.object({
  /** Key of the moment of truth; absent for the whole survey. */
  moment: z.string().optional(),
  /** `indicative`: the two strongest, from 50 answers. `ranked`: from 100 answers. */
  outcome: z.enum(['indicative', 'ranked']),
  /** Strongest first; of equal percents in the order of the survey. */
  drivers: z.array(ReleasedDriver),
  /** Questions that were not examined. Why is not told: it would say how answers lie together. */
  leftOut: z.array(z.string()),
});
export type ReleasedDrivers = z.infer<typeof ReleasedDrivers>;
