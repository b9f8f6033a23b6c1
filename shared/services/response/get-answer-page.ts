import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';
import { readToken } from '../invitation/answer-token.ts';
import { getCachedWave, type WaveCache, type WaveWithSurvey } from './wave-cache.ts';

/** What somebody with this link may do now. A link that we did not issue tells nothing at all. */
export type AnswerPage =
  | ({ outcome: 'open' | 'closed' | 'not-yet-open'; invitationId: string } & WaveWithSurvey)
  | { outcome: 'unknown-link' };

/** A page whose link is ours. */
export type KnownPage = Exclude<AnswerPage, { outcome: 'unknown-link' }>;

/**
 * The survey behind a link. The token proves itself, so nothing is read but the wave and its survey, and
 * these come from memory for ten seconds.
 */
export async function getAnswerPage(
  context: Context<'db' | 'clock' | 'secrets'> & { readonly waves: WaveCache },
  token: string,
): Promise<AnswerPage> {
  const subject = readToken(context.secrets, 'answer', token);
  if (!subject) return { outcome: 'unknown-link' };
  const found = await getCachedWave(context, subject.waveId);
  if (!found) return { outcome: 'unknown-link' };
  const { invitationId } = subject;
  return { outcome: outcomeFor(found.wave, context.clock()), ...found, invitationId };
}

/** Whether a wave takes answers at this moment. */
export function outcomeFor(wave: Wave, now: Date): 'open' | 'closed' | 'not-yet-open' {
  if (wave.state === 'scheduled' || wave.state === 'launching') return 'not-yet-open';
  return wave.state === 'open' && now < new Date(wave.closesAt) ? 'open' : 'closed';
}
