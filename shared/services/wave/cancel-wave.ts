import { addToAgenda, removeFromAgenda } from '../../adapters/dynamodb/agenda-store.ts';
import { moveWave } from '../../adapters/dynamodb/wave-store.ts';
import { nextMinute } from '../../domain/agenda/agenda-entry.ts';
import { say } from '../../locale/audience/say.ts';
import type { Context } from '../context.ts';
import { Conflict } from '../errors.ts';
import { requestRelease } from './close-wave.ts';
import { waveFor } from './get-wave.ts';

/**
 * Calls a wave off, planned or running: nothing more is sent, nothing can be answered, and what was sent stays told.
 * Ballots that employees have cast are destroyed unread. Throws `Conflict` once the wave is over.
 */
export async function cancelWave(
  context: Context<'db' | 'clock' | 'queues'>,
  { waveId }: { waveId: string },
): Promise<{ outcome: 'cancelled' }> {
  const wave = await waveFor(context, waveId, 'run-waves');
  if (wave.state === 'cancelled') return { outcome: 'cancelled' };
  const now = context.clock();
  // First of all the sweeper: it completes whatever breaks off from here on.
  if (wave.side === 'employee') {
    await addToAgenda(context.db, { kind: 'sweep-wave', dueAt: nextMinute(now), waveId });
  }
  const isCancelled = await moveWave(context.db, waveId, 'cancelled', { cancelledAt: now.toISOString() });
  if (!isCancelled) throw new Conflict(say((phrases) => phrases.wave.alreadyOver));
  if (wave.state === 'scheduled') {
    await removeFromAgenda(context.db, { kind: 'launch-wave', dueAt: wave.opensAt, waveId });
  }
  if (wave.side === 'employee') await requestRelease(context, waveId);
  return { outcome: 'cancelled' };
}
