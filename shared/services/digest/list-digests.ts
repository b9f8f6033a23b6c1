import { listNewestDigests } from '../../adapters/dynamodb/digest-store.ts';
import type { Digest } from '../../domain/digest/digest.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';

const SHOWN = 60;

/** The digests that were sent, newest first: a little more than a year of weeks. */
export async function listDigests(context: Context<'db'>, programId: string): Promise<Digest[]> {
  authorise(context.actor, 'see-digest');
  return await listNewestDigests(context.db, programId, SHOWN);
}
