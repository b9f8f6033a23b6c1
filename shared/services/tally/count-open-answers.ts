import { getTally, listTallies } from '../../adapters/dynamodb/tally-store.ts';
import type { OpenLink } from '../../domain/open-link/open-link.ts';
import type { Context } from '../context.ts';
import { LINK_CUT } from './cuts-of.ts';

/** How many answered through each open link of a wave, by link; links without answers are missing. */
export async function countByLink(
  { db }: Pick<Context<'db'>, 'db'>,
  waveId: string,
): Promise<Map<string, number>> {
  const tallies = await listTallies(db, waveId, LINK_CUT);
  return new Map(tallies.map(({ cut, counted }) => [cut.slice(LINK_CUT.length), counted.responses]));
}

/** How many of a wave's answers nobody was invited for: they say nothing about the response rate. */
export async function countOpenAnswers(context: Pick<Context<'db'>, 'db'>, waveId: string): Promise<number> {
  return (await countByLink(context, waveId)).values().reduce((sum, answers) => sum + answers, 0);
}

/** How many answered through one open link. */
export async function countOpenAnswersOf(
  { db }: Pick<Context<'db'>, 'db'>,
  { waveId, linkId }: Pick<OpenLink, 'waveId' | 'linkId'>,
): Promise<number> {
  return (await getTally(db, waveId, `${LINK_CUT}${linkId}`))?.responses ?? 0;
}

/** The answers of those invited. While a batch is being counted one cut may be ahead of the other. */
export function answersOfInvited(responses: number, openAnswers: number): number {
  return Math.max(0, responses - openAnswers);
}
