import { getWaveThemes as readThemes } from '../../adapters/dynamodb/wave-themes-store.ts';
import type { WaveThemes } from '../../domain/theme/wave-themes.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';

/** What the customers of a wave write about, as it was last counted; nothing before the first time. */
export async function getWaveThemes(
  context: Context<'db'>,
  { waveId }: { readonly waveId: string },
): Promise<WaveThemes | undefined> {
  authorise(context.actor, 'see-customer-results');
  return await readThemes(context.db, waveId);
}
