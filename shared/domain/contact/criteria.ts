import * as z from 'zod';
import { Language } from '../localized.ts';
import { UnitId } from '../unit/unit.ts';
import { AttributeName } from './attributes.ts';
import { Ring, Tier } from './person.ts';

/** What a customer made of the last survey: by the recommendation asked for in it. */
export const LastScore = z.enum(['promoter', 'passive', 'detractor']);
export type LastScore = z.infer<typeof LastScore>;

/** By which customers are chosen. What is absent chooses nobody out; all that is present must hold. */
export const Criteria = z.object({
  /** Their children included. */
  unitIds: z.array(UnitId).min(1).optional(),
  rings: z.array(Ring).min(1).optional(),
  tiers: z
    .array(z.enum([...Tier.options, 'none']))
    .min(1)
    .optional(),
  languages: z.array(Language).min(1).optional(),
  /** One of the company's own attributes has one of these values; upper and lower case are alike. */
  attribute: z
    .object({ name: AttributeName, values: z.array(z.string().min(1).max(200)).min(1).max(20) })
    .optional(),
  lastScores: z.array(LastScore).min(1).optional(),
  /** The last invitation to any survey: before a day, on it or after it (of UTC), or there was none. */
  lastInvited: z
    .discriminatedUnion('when', [
      z.object({ when: z.literal('before'), day: z.iso.date() }),
      z.object({ when: z.literal('since'), day: z.iso.date() }),
      z.object({ when: z.literal('never') }),
    ])
    .optional(),
});
export type Criteria = z.infer<typeof Criteria>;
