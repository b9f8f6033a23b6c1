import { listPrograms } from '../../adapters/dynamodb/program-store.ts';
import { listWaves } from '../../adapters/dynamodb/wave-store.ts';
import type { Program } from '../../domain/program/program.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';

/** The waves that take people as something happens, and the program of each. */
export async function listOpenContinuousWaves(
  context: Context<'db'>,
): Promise<{ wave: Wave; program: Program }[]> {
  authorise(context.actor, 'see-customer-waves');
  const { db } = context;
  const programs = await listPrograms(db);
  const found = await Promise.all(
    programs.map(async (program) => {
      const waves = await listWaves(db, program.programId, 'customer');
      return waves
        .filter(({ continuous, state }) => continuous && state === 'open')
        .map((wave) => ({ wave, program }));
    }),
  );
  return found.flat();
}
