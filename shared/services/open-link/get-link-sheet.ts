import { getOpenLink } from '../../adapters/dynamodb/open-link-store.ts';
import { getSurvey } from '../../adapters/dynamodb/survey-store.ts';
import type { Question } from '../../domain/survey/question.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import { parseSender } from '../../email/sender.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../errors.ts';
import { openLinkTokenFor } from '../invitation/answer-token.ts';
import { authorise } from '../staff/authorise.ts';
import { countOpenAnswersOf } from '../tally/count-open-answers.ts';
import { unitsOf } from './create-open-link.ts';
import { customerWave } from './customer-wave.ts';
import { lastAnswerDay } from './last-answer-day.ts';
import type { AnsweredLink } from './list-open-links.ts';
import { surveyAtLink } from './survey-at-link.ts';

/** All that is needed to put a link up somewhere. */
export interface LinkSheet extends AnsweredLink {
  readonly wave: Wave;
  readonly unitName: string;
  /** Where people answer. */
  readonly address: string;
  /** The script of a widget. */
  readonly scriptAddress: string;
  /** By what name customers know the company. */
  readonly brand: string;
  /** What is asked first, in the words of this place. */
  readonly question: Question;
}

/** One open link with its addresses. Throws `NotFound`. */
export async function getLinkSheet(
  context: Context<'db' | 'secrets' | 'site'>,
  { waveId, linkId }: { readonly waveId: string; readonly linkId: string },
): Promise<LinkSheet> {
  authorise(context.actor, 'see-customer-waves');
  const { db, secrets, site } = context;
  const wave = await customerWave(context, waveId);
  const [link, survey, units] = await Promise.all([
    getOpenLink(db, { waveId, linkId }, { consistent: true }),
    getSurvey(db, wave.surveyId, wave.surveyVersion),
    unitsOf(context, waveId),
  ]);
  const asked = link && survey && surveyAtLink(survey, link, units);
  const question = asked?.questions.find(({ key }) => key === asked.headline);
  if (!link || !question) throw new NotFound(`link ${linkId} of wave ${waveId}`);
  const [answers, lastAnsweredOn] = await Promise.all([
    countOpenAnswersOf(context, link),
    lastAnswerDay(context, link),
  ]);
  const token = openLinkTokenFor(secrets, link);
  return {
    wave,
    link,
    answers,
    lastAnsweredOn,
    unitName: units.get(link.unitId)?.name ?? link.unitId,
    address: `${site.baseUrl}/o/${token}`,
    scriptAddress: `${site.baseUrl}/w/${token}.js`,
    brand: parseSender(site.sender).name,
    question,
  };
}
