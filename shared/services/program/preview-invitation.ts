import { getProgram } from '../../adapters/dynamodb/program-store.ts';
import { getNewestSurvey } from '../../adapters/dynamodb/survey-store.ts';
import type { Language } from '../../domain/localized.ts';
import type { Side } from '../../domain/side.ts';
import { renderInvitationMail } from '../../email/render-invitation-mail.tsx';
import type { RenderedMail } from '../../email/rendered-mail.ts';
import { getBrand } from '../brand/get-brand.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../errors.ts';
import { authorise, permissionOf } from '../staff/authorise.ts';

export interface SampleOfMail {
  readonly programId: string;
  readonly side: Side;
  readonly language: Language;
  readonly recipientName: string;
  readonly closesAt: string;
  readonly timeZone: string;
  /** Fewest answers for a score, as employees are promised. */
  readonly fewestAnswers: number;
}

/** The invitation of a program as somebody would get it now; its links lead nowhere. Throws `NotFound`. */
export async function previewInvitation(
  context: Context<'db' | 'site'>,
  { programId, side, ...sample }: SampleOfMail,
): Promise<RenderedMail> {
  authorise(context.actor, permissionOf(side, 'run-waves'));
  const program = await getProgram(context.db, programId);
  const surveyId = program?.surveys[side];
  const survey = surveyId && (await getNewestSurvey(context.db, surveyId));
  if (!survey) throw new NotFound(`${side} survey of program ${programId}`);
  const { baseUrl } = context.site;
  return renderInvitationMail({
    ...sample,
    survey,
    mailing: 'invitation',
    brand: await getBrand(context),
    baseUrl,
    answerLink: `${baseUrl}/a/sample`,
    ...(side === 'customer' && { unsubscribeLink: `${baseUrl}/u/sample` }),
  });
}
