import { listPrograms as readPrograms } from '../../adapters/dynamodb/program-store.ts';
import type { Program } from '../../domain/program/program.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';

/** All programs, newest first. */
export async function listPrograms(context: Context<'db'>): Promise<Program[]> {
  authorise(context.actor, 'see-programs');
  const programs = await readPrograms(context.db);
  return programs.sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
}
