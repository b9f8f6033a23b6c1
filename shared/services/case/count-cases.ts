import { countCases as countStoredCases } from '../../adapters/dynamodb/case-store.ts';
import type { CaseState } from '../../domain/case/follow-up-case.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';

/** How many cases are in a state, however many a list of them shows. */
export async function countCases(context: Context<'db'>, state: CaseState): Promise<number> {
  authorise(context.actor, 'see-cases');
  return await countStoredCases(context.db, state);
}
