import { getYouSaidWeDid, putYouSaidWeDid } from '../../adapters/dynamodb/you-said-we-did-store.ts';
import {
  type PairProblem,
  readPairs,
  YouSaidWeDid,
  type YouSaidWeDidPair,
} from '../../domain/wave/you-said-we-did.ts';
import { say } from '../../locale/audience/say.ts';
import type { Context } from '../context.ts';
import { Conflict } from '../errors.ts';
import { waveFor } from './get-wave.ts';
import { isOver } from './get-you-said-we-did.ts';

export type SaveYouSaidWeDidOutcome =
  | { outcome: 'saved' }
  | { outcome: 'incomplete'; problems: readonly PairProblem[] };

/**
 * Keeps what the people of a wave are told, in place of what stood there. Texts may be empty as typed: a pair without
 * any is left out, and one that lacks a text refuses them all. Throws `Conflict` before the wave is over.
 */
export async function saveYouSaidWeDid(
  context: Context<'db' | 'clock'>,
  { waveId, pairs: typed }: { readonly waveId: string; readonly pairs: readonly YouSaidWeDidPair[] },
): Promise<SaveYouSaidWeDidOutcome> {
  const wave = await waveFor(context, waveId, 'run-waves');
  if (!isOver(wave)) throw new Conflict(say((phrases) => phrases.youSaidWeDid.notOver));
  const { pairs, problems } = readPairs(typed);
  if (problems.length > 0) return { outcome: 'incomplete', problems };
  const writtenAt = context.clock().toISOString();
  const before = await getYouSaidWeDid(context.db, waveId);
  const firstToldAt = before?.firstToldAt ?? (pairs.length > 0 ? writtenAt : undefined);
  await putYouSaidWeDid(context.db, YouSaidWeDid.parse({ waveId, pairs, writtenAt, firstToldAt }));
  return { outcome: 'saved' };
}
