import type { SuspicionReason } from '#shared/domain/response/suspicion.ts';
import { type SubmissionEvidence, suspicionOf } from '#shared/domain/response/suspicion-rules.ts';
import { answersToShown } from '#shared/domain/survey/shown-questions.ts';
import { castBallot } from '#shared/services/response/cast-ballot.ts';
import type { KnownPage } from '#shared/services/response/get-answer-page.ts';
import { recordResponse } from '#shared/services/response/record-response.ts';
import { wasJustDelivered } from '#shared/services/response/was-just-delivered.ts';
import { keptOrNot } from './kept-or-not.ts';
import type { Kept, Sitting, Submission } from './sitting.ts';
import type { SurveyWebContext } from './survey-web-context.ts';

/** Somebody who came through the link of an invitation. */
export function invitedSitting(context: SurveyWebContext, page: KnownPage, path: string): Sitting {
  const { wave, survey } = page;
  const keep = wave.side === 'employee' ? keepBallot : keepResponse;
  return {
    wave,
    survey,
    channel: 'mail',
    path,
    ...(wave.side === 'customer' && { canChangeUntil: wave.closesAt }),
    keep: async (submission) => await keptOrNot(context, () => keep(context, page, submission)),
  };
}

/**
 * A ballot is cast once and counted with all others, so one that may come from a scanner is not cast at all: it
 * would use the invitation up, and nobody could take it out again.
 */
async function keepBallot(
  context: SurveyWebContext,
  { wave, invitationId }: KnownPage,
  { answers, language, evidence, confirmed }: Submission,
): Promise<Kept> {
  if (!confirmed && suspicionOf(evidence).length > 0) return 'suspected';
  const { outcome } = await castBallot(context, { wave, invitationId, answers, language });
  return outcome === 'cast' ? 'kept' : outcome;
}

async function keepResponse(
  context: SurveyWebContext,
  page: KnownPage,
  { answers, language, evidence, confirmed, changes }: Submission,
): Promise<Kept> {
  const { wave, survey, invitationId } = page;
  const suspicion = confirmed ? [] : await reasonsFor(context, page, evidence);
  const { outcome, suspected } = await recordResponse(context, {
    wave,
    invitationId,
    answers,
    language,
    channel: 'mail',
    suspicion,
    confirmed: confirmed || evidence.script === 'touched',
    ...(!changes && { combine: (earlier) => answersToShown(survey, { ...earlier, ...answers }) }),
  });
  if (outcome === 'too-many-changes') return outcome;
  return suspected && outcome !== 'kept-earlier' ? 'suspected' : 'kept';
}

/** Weak evidence is held against the time at which the mail arrived. */
async function reasonsFor(
  context: SurveyWebContext,
  { wave, invitationId }: KnownPage,
  evidence: SubmissionEvidence,
): Promise<SuspicionReason[]> {
  const reasons = suspicionOf(evidence);
  const isWeak = evidence.script === 'off' && evidence.onlyPreselected && reasons.length === 0;
  if (!isWeak) return reasons;
  const justDelivered = await wasJustDelivered(context, { wave, invitationId }, context.clock());
  return justDelivered ? ['too-fast'] : [];
}
