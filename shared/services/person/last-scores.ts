import { getResponses } from '../../adapters/dynamodb/response-store.ts';
import { getSurvey } from '../../adapters/dynamodb/survey-store.ts';
import { getWave } from '../../adapters/dynamodb/wave-store.ts';
import type { LastScore } from '../../domain/contact/criteria.ts';
import { lastScoreOf } from '../../domain/contact/last-score.ts';
import { countsInFigures } from '../../domain/response/suspicion-rules.ts';
import { bucketOf } from '../../domain/wave/bucket.ts';
import type { Candidate } from '../../domain/wave/decide-invitation.ts';
import type { Context } from '../context.ts';

type Invited = Pick<Candidate, 'personId' | 'lastInvitedWaveId' | 'lastInvitationId'>;
type LearnScores = (people: readonly Invited[], scores: Map<string, LastScore>) => Promise<void>;

/**
 * Looks up what customers answered to their last survey, by the key of the response; waves and surveys are read once.
 * Answers that a mail scanner may have given count only once somebody has said so.
 */
export function lastScoreReader({ db }: Pick<Context<'db'>, 'db'>): LearnScores {
  const waves = new Map<string, ReturnType<typeof waveAndHeadline>>();
  const waveOf = (waveId: string) => {
    const known = waves.get(waveId) ?? waveAndHeadline(db, waveId);
    waves.set(waveId, known);
    return known;
  };
  return async (people, scores) => {
    const byInvitation = new Map<string, string>();
    const named: { waveId: string; bucket: number; invitationId: string }[] = [];
    for (const { personId, lastInvitedWaveId: waveId, lastInvitationId: invitationId } of people) {
      const wave = waveId && invitationId ? await waveOf(waveId) : undefined;
      if (!wave || !waveId || !invitationId) continue;
      byInvitation.set(invitationId, personId);
      named.push({ waveId, bucket: bucketOf(invitationId, wave.buckets), invitationId });
    }
    for (const response of await getResponses(db, named)) {
      const wave = await waveOf(response.waveId);
      const personId = byInvitation.get(response.invitationId);
      if (!wave?.headline || personId === undefined || !countsInFigures(response)) continue;
      const score = lastScoreOf(wave.headline.kind, response.answers[wave.headline.key]);
      if (score) scores.set(personId, score);
    }
  };
}

/** Nothing for employees: how they answered is not known of anybody. */
async function waveAndHeadline(db: Context['db'], waveId: string) {
  const wave = await getWave(db, waveId);
  if (wave?.side !== 'customer') return undefined;
  const survey = await getSurvey(db, wave.surveyId, wave.surveyVersion);
  const headline = survey?.questions.find(({ key }) => key === survey.headline);
  return { buckets: wave.buckets, headline };
}
