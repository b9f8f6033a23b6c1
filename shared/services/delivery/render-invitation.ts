import type { Brand } from '../../domain/brand/brand.ts';
import { personalSurvey } from '../../domain/survey/personal-survey.ts';
import type { Survey } from '../../domain/survey/survey.ts';
import type { UnitTree } from '../../domain/unit/unit-tree.ts';
import { askedPerson } from '../../domain/wave/asked-person.ts';
import type { Mailing } from '../../domain/wave/delivery.ts';
import type { Invitation } from '../../domain/wave/invitation.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { YouSaidWeDid } from '../../domain/wave/you-said-we-did.ts';
import { renderInvitationMail } from '../../email/render-invitation-mail.tsx';
import type { RenderedMail } from '../../email/rendered-mail.ts';
import { usualWords } from '../../locale/survey/usual-words.ts';

export interface InvitationContent {
  readonly wave: Pick<Wave, 'side' | 'closesAt' | 'thresholds'>;
  readonly survey: Survey;
  readonly units: UnitTree;
  readonly mailing: Mailing;
  /** No further reminder follows. */
  readonly isLast?: boolean | undefined;
  readonly invitation: Pick<Invitation, 'name' | 'language' | 'unitId' | 'ring' | 'tier' | 'attributes'>;
  readonly brand: Brand;
  /** What was said last time, and what was done. */
  readonly told: YouSaidWeDid['pairs'];
  /** By whose clock the close is told. */
  readonly timeZone: string;
  readonly baseUrl: string;
  readonly answerLink: string;
  readonly unsubscribeLink?: string | undefined;
}

/** What one person reads in a mailing: that of a wave, or a sample of it. */
export function renderInvitation(content: InvitationContent): RenderedMail {
  const { wave, survey, units, mailing, isLast, invitation, brand, told, timeZone, baseUrl } = content;
  const { answerLink, unsubscribeLink } = content;
  return renderInvitationMail({
    language: invitation.language,
    mailing,
    isLast: isLast === true,
    survey: personalSurvey(survey, askedPerson(invitation, units), usualWords(wave.side)),
    recipientName: invitation.name,
    ring: invitation.ring,
    brand,
    told,
    baseUrl,
    closesAt: wave.closesAt,
    timeZone,
    fewestAnswers: wave.thresholds.scores,
    answerLink,
    ...(unsubscribeLink !== undefined && { unsubscribeLink }),
  });
}
