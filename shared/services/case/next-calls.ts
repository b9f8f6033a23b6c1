import { countCases, listCases } from '../../adapters/dynamodb/case-store.ts';
import type { FollowUpCase } from '../../domain/case/follow-up-case.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';

/** Those who wait for a call: the most urgent of them, and how many there are. */
export interface NextCalls {
  readonly first: readonly FollowUpCase[];
  readonly count: number;
}

/** The `limit` most urgent cases, without reading all others. */
export async function nextCalls(context: Context<'db'>, limit: number): Promise<NextCalls> {
  authorise(context.actor, 'see-cases');
  const [first, count] = await Promise.all([
    listCases(context.db, 'open', { limit }),
    countCases(context.db, 'open'),
  ]);
  return { first, count };
}
