import * as z from 'zod';
import { listCases as listStoredCases } from '../../adapters/dynamodb/case-store.ts';
import { CaseState, type FollowUpCase } from '../../domain/case/follow-up-case.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';

const ListCasesInput = z.object({
  state: CaseState.default('open'),
  limit: z.int().min(1).max(200).default(50),
});

/** Cases in a state, the most urgent first and closed ones last deadline first, with the customer's name and words. */
export async function listCases(
  context: Context<'db'>,
  input: z.input<typeof ListCasesInput> = {},
): Promise<FollowUpCase[]> {
  authorise(context.actor, 'see-cases');
  const { state, limit } = ListCasesInput.parse(input);
  return await listStoredCases(context.db, state, { limit, descending: state === 'closed' });
}

/** All cases in a state, in the same order, as a file holds them. */
export async function* everyCase(context: Context<'db'>, state: CaseState): AsyncGenerator<FollowUpCase> {
  authorise(context.actor, 'see-cases');
  yield* await listStoredCases(context.db, state, { descending: state === 'closed' });
}
