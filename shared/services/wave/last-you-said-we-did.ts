import { listWaves } from '../../adapters/dynamodb/wave-store.ts';
import { getYouSaidWeDidOf } from '../../adapters/dynamodb/you-said-we-did-store.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { YouSaidWeDid } from '../../domain/wave/you-said-we-did.ts';
import type { Context } from '../context.ts';

/** So many waves later nobody remembers what they said. */
const WAVES_TO_LOOK_BACK = 12;

/**
 * What the latest earlier wave of the same program and side told its people; `undefined` where none did. Two reads,
 * for anybody who holds a link to the wave.
 */
export async function lastYouSaidWeDid(
  { db }: Pick<Context<'db'>, 'db'>,
  { programId, side, number }: Pick<Wave, 'programId' | 'side' | 'number'>,
): Promise<YouSaidWeDid | undefined> {
  const earlier = (await listWaves(db, programId, side))
    .filter((wave) => wave.number < number)
    .toReversed()
    .slice(0, WAVES_TO_LOOK_BACK);
  if (earlier.length === 0) return undefined;
  const written = await getYouSaidWeDidOf(
    db,
    earlier.map(({ waveId }) => waveId),
  );
  const withPairs = new Map(written.flatMap((each) => (each.pairs.length > 0 ? [[each.waveId, each]] : [])));
  const latest = earlier.find(({ waveId }) => withPairs.has(waveId));
  return latest && withPairs.get(latest.waveId);
}
