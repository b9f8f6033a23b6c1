import { addToAgenda, removeFromAgenda } from '../../adapters/dynamodb/agenda-store.ts';
import { moveWave } from '../../adapters/dynamodb/wave-store.ts';
import { nextMinute } from '../../domain/agenda/agenda-entry.ts';
import { say } from '../../locale/audience/say.ts';
import type { Context } from '../context.ts';
import { waveFor } from './get-wave.ts';
import { takeSnapshot } from './take-snapshot.ts';

export type LaunchOutcome = { outcome: 'launching' | 'cancelled' | 'too-late' };

/**
 * Begins to invite the people of a planned wave. A second call goes on where the first one stopped; once the wave is
 * open or over it does nothing. The system cancels a wave that has missed its own close, or that nobody may get.
 */
export async function launchWave(
  context: Context<'db' | 'clock' | 'queues'>,
  { waveId }: { waveId: string },
): Promise<LaunchOutcome> {
  const wave = await waveFor(context, waveId, 'run-waves');
  const now = context.clock();
  if (wave.state === 'launching') return await takeSnapshot(context, wave);
  if (wave.state !== 'scheduled') return { outcome: 'too-late' };
  const opensAt = now.toISOString();
  if (opensAt >= wave.closesAt) {
    await moveWave(context.db, waveId, 'cancelled', {
      stoppedBecause: say((phrases) => phrases.wave.missedItsTime),
    });
    return { outcome: 'cancelled' };
  }
  // First of all the sweeper: it completes whatever breaks off from here on.
  await addToAgenda(context.db, { kind: 'sweep-wave', dueAt: nextMinute(now), waveId });
  const isFirst = await moveWave(context.db, waveId, 'launching', { opensAt });
  if (!isFirst) return { outcome: 'launching' };
  const result = await takeSnapshot(context, { ...wave, state: 'launching', opensAt });
  await removeFromAgenda(context.db, { kind: 'launch-wave', dueAt: wave.opensAt, waveId });
  return result;
}
