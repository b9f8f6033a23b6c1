import { lastCut } from '../../adapters/dynamodb/tally-store.ts';
import type { OpenLink } from '../../domain/open-link/open-link.ts';
import type { Context } from '../context.ts';
import { linkDayCut } from '../tally/cuts-of.ts';

/** The last day (UTC) on which somebody answered through a link: `2026-11-17`. */
export async function lastAnswerDay(
  { db }: Pick<Context<'db'>, 'db'>,
  { waveId, linkId }: Pick<OpenLink, 'waveId' | 'linkId'>,
): Promise<string | undefined> {
  const prefix = linkDayCut(linkId);
  return (await lastCut(db, waveId, prefix))?.slice(prefix.length);
}
