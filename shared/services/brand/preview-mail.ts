import type { Brand } from '../../domain/brand/brand.ts';
import type { Language } from '../../domain/localized.ts';
import { SURVEY_TEMPLATES } from '../../domain/survey/templates.ts';
import { THRESHOLD_FLOORS } from '../../domain/wave/wave-plan.ts';
import { renderInvitationMail } from '../../email/render-invitation-mail.tsx';
import type { RenderedMail } from '../../email/rendered-mail.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';
import { getBrand } from './get-brand.ts';

/** An invitation in a brand, the saved one where none is given; its links lead nowhere. */
export async function previewMail(
  context: Context<'db' | 'site' | 'clock'>,
  {
    language,
    recipientName,
    brand,
  }: { readonly language: Language; readonly recipientName: string; readonly brand?: Brand },
): Promise<RenderedMail> {
  authorise(context.actor, 'edit-brand');
  const { baseUrl } = context.site;
  return renderInvitationMail({
    language,
    recipientName,
    mailing: 'invitation',
    survey: SURVEY_TEMPLATES['customer-nps'].surveys.customer,
    brand: brand ?? (await getBrand(context)),
    baseUrl,
    closesAt: context.clock().toISOString(),
    fewestAnswers: THRESHOLD_FLOORS.scores,
    answerLink: `${baseUrl}/a/sample`,
    unsubscribeLink: `${baseUrl}/u/sample`,
  });
}
