import { removeFromAgenda } from '../../adapters/dynamodb/agenda-store.ts';
import { moveWave } from '../../adapters/dynamodb/wave-store.ts';
import { say } from '../../locale/audience/say.ts';
import type { Context } from '../context.ts';
import { Conflict } from '../errors.ts';
import { waveFor } from './get-wave.ts';

/** Calls a planned wave off. Throws `Conflict` once it has begun. */
export async function cancelWave(
  context: Context<'db'>,
  { waveId }: { waveId: string },
): Promise<{ outcome: 'cancelled' }> {
  const wave = await waveFor(context, waveId, 'run-waves');
  if (wave.state === 'cancelled') return { outcome: 'cancelled' };
  const isCancelled = wave.state === 'scheduled' && (await moveWave(context.db, waveId, 'cancelled'));
  if (!isCancelled) throw new Conflict(say((phrases) => phrases.wave.notScheduled));
  await removeFromAgenda(context.db, { kind: 'launch-wave', dueAt: wave.opensAt, waveId });
  return { outcome: 'cancelled' };
}
