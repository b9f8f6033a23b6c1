import { reopenCase as reopen } from '../../adapters/dynamodb/case-store.ts';
import type { FollowUpCase } from '../../domain/case/follow-up-case.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';
import { workerOf } from './case-worker.ts';
import { getCase } from './get-case.ts';

export type ReopenCaseOutcome =
  | { readonly outcome: 'reopened' }
  /** It is not closed, or was closed again meanwhile. */
  | { readonly outcome: 'meanwhile'; readonly followUp: FollowUpCase };

/** Takes the end of a case back: it stands where it stood before. Throws `NotFound`. */
export async function reopenCase(
  context: Context<'db' | 'clock'>,
  { caseId }: { readonly caseId: string },
): Promise<ReopenCaseOutcome> {
  authorise(context.actor, 'work-cases');
  const seen = await getCase(context, { caseId });
  if (seen.state !== 'closed') return { outcome: 'meanwhile', followUp: seen };
  const reopened = { reopenedAt: context.clock().toISOString(), reopenedBy: workerOf(context.actor) };
  if (await reopen(context.db, seen, reopened)) return { outcome: 'reopened' };
  return { outcome: 'meanwhile', followUp: await getCase(context, { caseId }) };
}
