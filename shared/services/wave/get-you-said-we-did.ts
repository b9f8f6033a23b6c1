import { getYouSaidWeDid as readYouSaidWeDid } from '../../adapters/dynamodb/you-said-we-did-store.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { YouSaidWeDidPair } from '../../domain/wave/you-said-we-did.ts';
import { say } from '../../locale/audience/say.ts';
import type { Context } from '../context.ts';
import { Conflict } from '../errors.ts';
import { waveFor } from './get-wave.ts';

/** A wave that is over, and what was written to its people so far. Throws `Conflict` before it is over. */
export async function getYouSaidWeDid(
  context: Context<'db'>,
  { waveId }: { readonly waveId: string },
): Promise<{ wave: Wave; pairs: readonly YouSaidWeDidPair[] }> {
  const wave = await waveFor(context, waveId, 'run-waves');
  if (!isOver(wave)) throw new Conflict(say((phrases) => phrases.youSaidWeDid.notOver));
  const written = await readYouSaidWeDid(context.db, waveId);
  return { wave, pairs: written?.pairs ?? [] };
}

/** Whether a wave has results that can be answered. */
export function isOver({ state }: Pick<Wave, 'state'>): boolean {
  return state === 'closed' || state === 'released';
}
