import { getWave } from '../../adapters/dynamodb/wave-store.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../errors.ts';

/** A wave of customers. Employees' waves have no open links: a ballot is one per person. */
export async function customerWave({ db }: Pick<Context<'db'>, 'db'>, waveId: string): Promise<Wave> {
  const wave = await getWave(db, waveId, { consistent: true });
  if (wave?.side !== 'customer') throw new NotFound(`customer wave ${waveId}`);
  return wave;
}
