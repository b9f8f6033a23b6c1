import { listWaves as readWaves } from '../../adapters/dynamodb/wave-store.ts';
import type { Side } from '../../domain/side.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';
import { authorise, isAllowed, permissionOf } from '../staff/authorise.ts';

/** The waves of a program, oldest first: those of one side, or of every side that the actor may see. */
export async function listWaves(
  context: Context<'db'>,
  { programId, side }: { programId: string; side?: Side },
): Promise<Wave[]> {
  authorise(context.actor, side ? permissionOf(side, 'see-waves') : 'see-programs');
  const waves = await readWaves(context.db, programId, side);
  return waves.filter((wave) => isAllowed(context.actor, permissionOf(wave.side, 'see-waves')));
}
