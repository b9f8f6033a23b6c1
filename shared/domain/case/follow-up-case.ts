import * as z from 'zod';
import { Tier } from '../contact/person.ts';
import { UnitId } from '../unit/unit.ts';

/** Which state of a case may follow which. A closed one is reopened to where it stood before. */
export const CASE_TRANSITIONS = {
  open: ['called', 'closed'],
  called: ['closed'],
  closed: ['open', 'called'],
} as const satisfies Record<string, readonly string[]>;
export type CaseState = keyof typeof CASE_TRANSITIONS;
export const CaseState = z.enum(Object.keys(CASE_TRANSITIONS) as [CaseState, ...CaseState[]]);

/** What came of the first call. */
export const CallOutcome = z.enum(['reached', 'not-reached']);
export type CallOutcome = z.infer<typeof CallOutcome>;

/** How a case ended. `no-call-needed`: closed by a decision, not by talking to the customer. */
export const CloseOutcome = z.enum([
  'solved',
  'explained',
  'cannot-solve',
  'never-reached',
  'no-call-needed',
]);
export type CloseOutcome = z.infer<typeof CloseOutcome>;

export const LONGEST_CASE_NOTE_IN_CHARACTERS = 500;

/** Who works on a case. */
export const CaseWorker = z.object({ staffId: z.string(), name: z.string() });
export type CaseWorker = z.infer<typeof CaseWorker>;

export const MOST_NOTES_OF_A_CASE = 100;

/** What somebody wrote down; never changed, so that two people who write at once lose nothing. */
export const CaseNote = z.object({
  at: z.iso.datetime(),
  by: CaseWorker,
  /** Whom the case was handed to with these words; only then there may be none. */
  to: CaseWorker.optional(),
  text: z.string().max(LONGEST_CASE_NOTE_IN_CHARACTERS),
});
export type CaseNote = z.infer<typeof CaseNote>;

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
  /** Yearly revenue, as the invitation knew it. */
  revenue: z.number().min(0).optional(),
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
  /** Whoever means to call; others see it and leave the case alone. */
  takenBy: CaseWorker.optional(),
  takenAt: z.iso.datetime().optional(),
  /** When somebody first called. */
  calledAt: z.iso.datetime().optional(),
  calledBy: CaseWorker.optional(),
  callOutcome: CallOutcome.optional(),
  closedAt: z.iso.datetime().optional(),
  closedBy: CaseWorker.optional(),
  closeOutcome: CloseOutcome.optional(),
  /** The last time that it was opened again after its end. */
  reopenedAt: z.iso.datetime().optional(),
  reopenedBy: CaseWorker.optional(),
  /** Oldest first. */
  notes: z.array(CaseNote).optional(),
});
export type FollowUpCase = z.infer<typeof FollowUpCase>;

/** A case is called after the invitation that was answered: there is one at most. */
export function caseIdOf({ waveId, invitationId }: Pick<FollowUpCase, 'waveId' | 'invitationId'>): string {
  return `${waveId}-${invitationId}`;
}

/** Who handed the case to whoever has it now; `undefined` where it was taken. */
export function handedBy({ takenAt, takenBy, notes = [] }: FollowUpCase): CaseWorker | undefined {
  return notes.findLast(({ at, to }) => to && at === takenAt && to.staffId === takenBy?.staffId)?.by;
}

/**
 * How long one customer waited for a call, without name or words: what the process is measured by. Written when
 * a case stops waiting. Without `calledAt` it was closed and nobody called.
 */
export const CaseTiming = FollowUpCase.pick({
  caseId: true,
  waveId: true,
  programId: true,
  unitId: true,
  openedAt: true,
  dueAt: true,
  calledAt: true,
});
export type CaseTiming = z.infer<typeof CaseTiming>;
