import * as z from 'zod';
import { Localized } from '../localized.ts';
import { CountedAnswers } from '../tally/counted-answers.ts';
import { Thresholds } from '../wave/wave.ts';
import { ReleasedDrivers } from './released-drivers.ts';

/** One published group. `withheld` groups carry no figure at all. */
export const ReleasedGroup = z.discriminatedUnion('withheld', [
  z.object({
    groupId: z.string(),
    name: z.string(),
    parentId: z.string().optional(),
    withheld: z.literal(false),
    invited: z.int(),
    counted: CountedAnswers,
  }),
  z.object({
    groupId: z.string(),
    name: z.string(),
    parentId: z.string().optional(),
    withheld: z.literal(true),
  }),
]);
export type ReleasedGroup = z.infer<typeof ReleasedGroup>;

/** The one immutable publication of an employee wave. */
export const Release = z.object({
  waveId: z.string(),
  releasedAt: z.iso.datetime(),
  thresholds: Thresholds,
  invited: z.int(),
  /** Share of the invited who answered, rounded to 5 %; absent below 10 invited. */
  participationPercent: z.number().optional(),
  /** The root first. The root itself is withheld when too few answered. */
  groups: z.array(ReleasedGroup),
  /** By question key, in random order. */
  comments: z.record(z.string(), z.array(z.string())),
  /** Of everybody together: the whole survey first, then its moments of truth, as far as they may be told. */
  drivers: z.array(ReleasedDrivers).optional(),
  /** What was withheld and why, without saying where. */
  statement: Localized,
});
export type Release = z.infer<typeof Release>;
