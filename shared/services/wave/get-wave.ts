import { getWave as readWave } from '../../adapters/dynamodb/wave-store.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../errors.ts';
import { authorise, permissionOf } from '../staff/authorise.ts';

/** One wave as it is at this moment. Throws `NotFound`, or `NotAllowed` for the other side's waves. */
export async function getWave(context: Context<'db'>, { waveId }: { waveId: string }): Promise<Wave> {
  return await waveFor(context, waveId, 'see-waves');
}

/** The wave, once it is clear that the actor may do this with the waves of its side. */
export async function waveFor(
  context: Context<'db'>,
  waveId: string,
  verb: 'run-waves' | 'see-waves',
): Promise<Wave> {
  const wave = await readWave(context.db, waveId, { consistent: true });
  if (!wave) throw new NotFound(`wave ${waveId}`);
  authorise(context.actor, permissionOf(wave.side, verb));
  return wave;
}
