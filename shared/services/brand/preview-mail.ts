import type { Brand } from '../../domain/brand/brand.ts';
import type { Language } from '../../domain/localized.ts';
import { SURVEY_TEMPLATES } from '../../domain/survey/templates.ts';
import { THRESHOLD_FLOORS } from '../../domain/wave/wave-plan.ts';
import { renderInvitationMail } from '../../email/render-invitation-mail.tsx';
import type { RenderedMail } from '../../email/rendered-mail.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';
import { getBrand } from './get-brand.ts';

export interface MailSample {
  readonly language: Language;
  readonly recipientName: string;
  readonly closesAt: string;
  readonly brand?: Brand;
}

/** An invitation in a brand, the saved one where none is given; its links lead nowhere. */
export async function previewMail(
  context: Context<'db' | 'site'>,
  { brand, ...sample }: MailSample,
): Promise<RenderedMail> {
  authorise(context.actor, 'edit-brand');
  const { baseUrl } = context.site;
  return renderInvitationMail({
    ...sample,
    mailing: 'invitation',
    survey: SURVEY_TEMPLATES['customer-nps'].surveys.customer,
    brand: brand ?? (await getBrand(context)),
    baseUrl,
    fewestAnswers: THRESHOLD_FLOORS.scores,
    answerLink: `${baseUrl}/a/sample`,
    unsubscribeLink: `${baseUrl}/u/sample`,
  });
}
