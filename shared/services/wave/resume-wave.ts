import { addToAgenda } from '../../adapters/dynamodb/agenda-store.ts';
import { removePause } from '../../adapters/dynamodb/wave-pause-store.ts';
import { nextMinute } from '../../domain/agenda/agenda-entry.ts';
import { say } from '../../locale/audience/say.ts';
import type { Context } from '../context.ts';
import { readSendingFigures } from '../delivery/read-sending-figures.ts';
import { Invalid } from '../errors.ts';
import { waveFor } from './get-wave.ts';
import { unsentMails } from './unsent-mails.ts';

/**
 * Lets the mails of a paused wave go out again. Where it had paused itself, `hasLooked` must say that somebody has
 * looked at why; what happened until then does not count against it a second time.
 */
export async function resumeWave(
  context: Context<'db' | 'clock' | 'queues'>,
  { waveId, hasLooked = false }: { waveId: string; hasLooked?: boolean },
): Promise<{ outcome: 'resumed' | 'not-paused' }> {
  const wave = await waveFor(context, waveId, 'run-waves');
  const { pause, ...unpaused } = wave;
  if (!pause) return { outcome: 'not-paused' };
  if (pause.problem && !hasLooked) throw new Invalid(say((phrases) => phrases.wave.lookBeforeResuming));
  const now = context.clock();
  // First of all the sweeper: it completes whatever breaks off from here on.
  await addToAgenda(context.db, { kind: 'sweep-wave', dueAt: nextMinute(now), waveId });
  const seen = pause.problem && (await readSendingFigures(context, wave));
  if (!(await removePause(context.db, waveId, pause, seen))) return { outcome: 'not-paused' };
  if (wave.state === 'open') {
    const unsent = await unsentMails(context, unpaused, now.toISOString());
    if (unsent && 'jobs' in unsent) await context.queues.send('dispatch', unsent.jobs);
  }
  return { outcome: 'resumed' };
}
