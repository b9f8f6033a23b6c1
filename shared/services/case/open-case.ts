import { noteNewScore, putCase } from '../../adapters/dynamodb/case-store.ts';
import {
  type CaseTerms,
  callsForCase,
  caseDueAt,
  firstComment,
  headlineScore,
} from '../../domain/case/case-rules.ts';
import { caseIdOf, FollowUpCase } from '../../domain/case/follow-up-case.ts';
import type { Response } from '../../domain/response/response.ts';
import type { Survey } from '../../domain/survey/survey.ts';
import type { Invitation } from '../../domain/wave/invitation.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';

export interface OpenCaseInput {
  readonly wave: Pick<Wave, 'waveId' | 'programId'>;
  readonly survey: Survey;
  readonly invitation: Invitation;
  readonly response: Response;
  /** What the deadline is counted by; asked for only where a case opens. */
  readonly terms: () => Promise<CaseTerms>;
}

/**
 * Opens a case for a low score, once per invitation. A changed answer is noted on the case, which stays open
 * even when the customer is content by now: what went wrong once is still worth a call. Times run from the
 * answer, so that repeating this changes nothing.
 */
export async function openCase(
  context: Context<'db'>,
  { wave, survey, invitation, response, terms }: OpenCaseInput,
): Promise<{ outcome: 'opened' | 'noted' | 'no-case' }> {
  authorise(context.actor, 'run-customer-waves');
  const caseId = caseIdOf(invitation);
  const score = headlineScore(survey, response.answers);
  const comment = firstComment(survey, response.answers);
  const { revision } = response;
  if (score === undefined || invitation.erased) return { outcome: 'no-case' };

  if (callsForCase(survey, response.answers)) {
    const followUp = FollowUpCase.parse({
      caseId,
      waveId: wave.waveId,
      programId: wave.programId,
      invitationId: invitation.invitationId,
      personId: invitation.personId,
      name: invitation.name,
      unitId: invitation.unitId,
      tier: invitation.tier,
      revenue: invitation.revenue,
      score,
      revision,
      comment,
      state: 'open',
      openedAt: response.answeredAt,
      dueAt: caseDueAt(response.answeredAt, invitation.tier, await terms()),
    });
    if (await putCase(context.db, followUp)) return { outcome: 'opened' };
  }
  if (revision === 1) return { outcome: 'no-case' };
  const noted = await noteNewScore(context.db, caseId, { latestScore: score, revision, comment });
  return { outcome: noted ? 'noted' : 'no-case' };
}
