import * as z from 'zod';
import { Tier } from '../contact/person.ts';
import { UnitId } from '../unit/unit.ts';

/** Which state of a case may follow which. */
export const CASE_TRANSITIONS = {
  open: ['called', 'closed'],
  called: ['closed'],
  closed: [],
} as const satisfies Record<string, readonly string[]>;
export type CaseState = keyof typeof CASE_TRANSITIONS;
export const CaseState = z.enum(Object.keys(CASE_TRANSITIONS) as [CaseState, ...CaseState[]]);

/** One customer to be called back after a low score. */
export const FollowUpCase = z.object({
  caseId: z.string(),
  waveId: z.string(),
  programId: z.string(),
  invitationId: z.string(),
  personId: z.string(),
  name: z.string(),
  unitId: UnitId,
  tier: Tier.optional(),
  /** The answer to the headline question that opened the case. */
  score: z.int(),
  /** What the customer answers by now, where the answer was changed afterwards. */
  latestScore: z.int().optional(),
  /** The revision of the answer that score and comment were last taken from. */
  revision: z.int().min(1),
  comment: z.string().optional(),
  state: CaseState,
  openedAt: z.iso.datetime(),
  dueAt: z.iso.datetime(),
});
export type FollowUpCase = z.infer<typeof FollowUpCase>;
