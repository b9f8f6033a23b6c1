import { noteSuspectedAnswer } from '../../adapters/dynamodb/suspected-answer-store.ts';
import type { Context } from '../context.ts';
import { forEachInParallel } from '../parallel/for-each-in-parallel.ts';
import { authorise } from '../staff/authorise.ts';
import type { ResponseChange } from '../tally/read-changes.ts';

const AT_ONCE = 16;

/** Notes where the suspected among changed responses lie, for those who decide. Throws when the table fails. */
export async function noteSuspectedResponses(
  context: Context<'db'>,
  changes: readonly ResponseChange[],
): Promise<void> {
  authorise(context.actor, 'run-customer-waves');
  const suspected = changes.flatMap(({ after }) => (after?.suspicion ? after : []));
  const each = new Map(
    suspected.map((response) => [`${response.waveId}/${response.invitationId}`, response]),
  );
  await forEachInParallel([...each.values()], AT_ONCE, async (response) => {
    await noteSuspectedAnswer(context.db, response);
  });
}
