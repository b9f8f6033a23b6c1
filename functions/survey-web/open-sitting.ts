import { suspicionOf } from '#shared/domain/response/suspicion-rules.ts';
import { allowOpenAnswer } from '#shared/services/open-link/allow-open-answer.ts';
import type { KnownLinkPage } from '#shared/services/open-link/get-open-link.ts';
import { recordOpenResponse } from '#shared/services/response/record-open-response.ts';
import { keptOrNot } from './kept-or-not.ts';
import type { Kept, Sitting, Submission } from './sitting.ts';
import type { SurveyWebContext } from './survey-web-context.ts';

interface Visit {
  readonly path: string;
  /** What the page carried, checked by `isVisitId`. */
  readonly visitId: string;
  /** From where it was sent; for counting only. */
  readonly address: string;
}

/** Somebody who came through an open link: nobody knows who. */
export function openSitting(context: SurveyWebContext, page: KnownLinkPage, visit: Visit): Sitting {
  const { wave, survey, link } = page;
  return {
    wave,
    survey,
    channel: link.channel,
    path: visit.path,
    visitId: visit.visitId,
    usualLanguage: link.language,
    keep: async (submission) => await keptOrNot(context, () => keepVisit(context, page, visit, submission)),
  };
}

async function keepVisit(
  context: SurveyWebContext,
  { wave, link }: KnownLinkPage,
  { visitId, address }: Visit,
  { answers, language, evidence, confirmed }: Submission,
): Promise<Kept> {
  const allowance = await allowOpenAnswer(context, { link, address, now: context.clock() });
  if (allowance.outcome === 'too-many') return allowance;
  const [first, ...others] = confirmed ? [] : suspicionOf(evidence);
  const { outcome } = await recordOpenResponse(context, {
    wave,
    link,
    visitId,
    answers,
    language,
    ...(first && { suspicion: { reasons: [first, ...others] } }),
  });
  if (outcome === 'too-late') return outcome;
  return first && outcome !== 'kept-earlier' ? 'suspected' : 'kept';
}
