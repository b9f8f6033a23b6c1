import { type CaseTerms, callsForCase, caseDueAt, headlineScore } from '../../domain/case/case-rules.ts';
import { caseIdOf } from '../../domain/case/follow-up-case.ts';
import { countsInFigures } from '../../domain/response/suspicion-rules.ts';
import { type WebhookEvent, webhookEventId } from '../../domain/webhook/webhook.ts';
import type { Context } from '../context.ts';
import type { JoinedChange } from '../tally/join-changes.ts';
import { announce } from './announce.ts';

/**
 * Announces answers of customers, and the cases that they open. Which is which follows from the change itself, so a
 * batch that comes again announces the same. Neither names nor what was written are in it.
 */
export async function announceAnswers(
  context: Context<'db' | 'queues'>,
  changes: readonly JoinedChange[],
  terms: () => Promise<CaseTerms>,
): Promise<void> {
  const asked = changes.some(opensCase) ? await terms() : undefined;
  await announce(
    context,
    changes.flatMap((change) => [...answerEvents(change), ...(asked ? caseEvents(change, asked) : [])]),
  );
}

function answerEvents({ plan, invitation, link, before, after }: JoinedChange): WebhookEvent[] {
  if (!after || !countsInFigures(after)) return [];
  if (before && countsInFigures(before) && before.revision === after.revision) return [];
  const { waveId, programId } = plan.wave;
  const score = headlineScore(plan.survey, after.answers);
  const unitId = invitation?.unitId ?? link?.unitId;
  const { invitationId, revision, answeredAt, channel, language } = after;
  return [
    {
      eventId: webhookEventId(answeredAt, `answer-${waveId}-${invitationId}-${revision}`),
      type: 'answer.arrived',
      at: answeredAt,
      data: {
        programId,
        waveId,
        responseId: invitationId,
        revision,
        channel,
        language,
        ...(score !== undefined && { score }),
        ...(unitId !== undefined && { unitId }),
        ...(invitation?.tier && { tier: invitation.tier }),
      },
    },
  ];
}

/** A case opens with the first answer that calls for one. */
function opensCase({ plan, invitation, before, after }: JoinedChange): boolean {
  const calls = (response: JoinedChange['after']) =>
    response !== undefined && countsInFigures(response) && callsForCase(plan.survey, response.answers);
  return invitation !== undefined && !invitation.erased && calls(after) && !calls(before);
}

function caseEvents(change: JoinedChange, terms: CaseTerms): WebhookEvent[] {
  const { plan, invitation, after } = change;
  if (!opensCase(change) || !invitation || !after) return [];
  const { waveId, programId } = plan.wave;
  const caseId = caseIdOf(invitation);
  return [
    {
      eventId: webhookEventId(after.answeredAt, `case-${caseId}`),
      type: 'case.opened',
      at: after.answeredAt,
      data: {
        programId,
        waveId,
        caseId,
        dueAt: caseDueAt(after.answeredAt, invitation.tier, terms),
        unitId: invitation.unitId,
        ...(invitation.tier && { tier: invitation.tier }),
      },
    },
  ];
}
