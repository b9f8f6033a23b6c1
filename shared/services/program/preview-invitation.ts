import { getPerson } from '../../adapters/dynamodb/person-store.ts';
import { getProgram } from '../../adapters/dynamodb/program-store.ts';
import { getNewestSurvey } from '../../adapters/dynamodb/survey-store.ts';
import { listUnits } from '../../adapters/dynamodb/unit-store.ts';
import type { Language } from '../../domain/localized.ts';
import type { Side } from '../../domain/side.ts';
import type { SurveyDraft } from '../../domain/survey/survey.ts';
import { unitTreeOf } from '../../domain/unit/unit-tree.ts';
import type { RenderedMail } from '../../email/rendered-mail.ts';
import { getBrand } from '../brand/get-brand.ts';
import { getCompanyCalendar } from '../calendar/get-company-calendar.ts';
import type { Context } from '../context.ts';
import { type InvitationContent, renderInvitation } from '../delivery/render-invitation.ts';
import { NotFound } from '../errors.ts';
import { authorise, permissionOf } from '../staff/authorise.ts';
import { lastYouSaidWeDid } from '../wave/last-you-said-we-did.ts';

export interface SampleOfMail {
  readonly programId: string;
  readonly side: Side;
  readonly language: Language;
  readonly recipientName: string;
  readonly closesAt: string;
  /** Fewest answers for a score, as employees are promised. */
  readonly fewestAnswers: number;
  /** What the mail is about where that is not in use yet; in place of the newest version. */
  readonly asked?: SurveyDraft | undefined;
  /** Somebody of the audience, who is then greeted and spoken to as in the mail itself. */
  readonly personId?: string | undefined;
}

/**
 * The invitation of a program as somebody would get it now, made as every mail is; its links lead nowhere and answer
 * nothing. Throws `NotFound`.
 */
export async function previewInvitation(
  context: Context<'db' | 'site'>,
  { programId, side, asked, ...sample }: SampleOfMail,
): Promise<RenderedMail> {
  // Whoever may read the questions may read the mail that asks them, but nobody’s name.
  const isOnlyWords = asked !== undefined && sample.personId === undefined;
  authorise(context.actor, isOnlyWords ? 'see-surveys' : permissionOf(side, 'run-waves'));
  const program = await getProgram(context.db, programId);
  const surveyId = program?.surveys[side];
  const newest = surveyId && (await getNewestSurvey(context.db, surveyId));
  const survey = newest && (asked ? { ...newest, ...asked } : newest);
  if (!survey) throw new NotFound(`${side} survey of program ${programId}`);
  const { baseUrl } = context.site;
  const [brand, units, { timeZone }, told] = await Promise.all([
    getBrand(context),
    listUnits(context.db),
    getCompanyCalendar(context),
    lastYouSaidWeDid(context, { programId, side, number: Number.POSITIVE_INFINITY }),
  ]);
  return renderInvitation({
    wave: { side, closesAt: sample.closesAt, thresholds: { scores: sample.fewestAnswers, comments: 0 } },
    survey,
    units: unitTreeOf(units),
    mailing: 'invitation',
    invitation: await recipientOf(context, side, sample),
    brand,
    told: told?.pairs ?? [],
    timeZone,
    baseUrl,
    answerLink: `${baseUrl}/a/sample`,
    unsubscribeLink: side === 'customer' ? `${baseUrl}/u/sample` : undefined,
  });
}

async function recipientOf(
  { db }: Pick<Context<'db'>, 'db'>,
  side: Side,
  { personId, recipientName, language }: Pick<SampleOfMail, 'personId' | 'recipientName' | 'language'>,
): Promise<InvitationContent['invitation']> {
  const person = personId === undefined ? undefined : await getPerson(db, side, personId);
  if (personId !== undefined && !person) throw new NotFound(`person ${personId}`);
  if (!person) return { name: recipientName, language, unitId: '' };
  const { name, unitId } = person;
  const common = { name, unitId, language: person.language };
  return person.side === 'customer' ? { ...common, ring: person.ring, tier: person.tier } : common;
}
