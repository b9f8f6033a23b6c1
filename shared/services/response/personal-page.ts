import { getInvitation } from '../../adapters/dynamodb/invitation-store.ts';
import { isPersonal, personalSurvey } from '../../domain/survey/personal-survey.ts';
import { unitTreeOf } from '../../domain/unit/unit-tree.ts';
import { askedPerson } from '../../domain/wave/asked-person.ts';
import { usualWords } from '../../locale/survey/usual-words.ts';
import type { Context } from '../context.ts';
import type { WaveWithSurvey } from './wave-cache.ts';

/**
 * The page as the invited person meets it. Most surveys read the same for everybody, and then nothing is looked up.
 * Without an invitation nothing is known, and the usual words stand in its place.
 */
export async function personalPage<Page extends WaveWithSurvey>(
  { db }: Pick<Context<'db'>, 'db'>,
  page: Page,
  invitationId: string,
): Promise<Page> {
  const { wave, survey, units } = page;
  if (!isPersonal(survey)) return page;
  const invitation = await getInvitation(db, wave.waveId, wave.buckets, invitationId);
  const person = invitation
    ? askedPerson(invitation, units ?? unitTreeOf([]))
    : { attributes: {}, words: {} };
  return { ...page, survey: personalSurvey(survey, person, usualWords(wave.side)) };
}
