import { takeCase as take } from '../../adapters/dynamodb/case-store.ts';
import type { FollowUpCase } from '../../domain/case/follow-up-case.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';
import { workerOf } from './case-worker.ts';
import { getCase } from './get-case.ts';

export type TakeCaseOutcome =
  | { readonly outcome: 'taken' }
  /** Somebody else has taken it, called or closed it meanwhile: `followUp` shows who. */
  | { readonly outcome: 'meanwhile'; readonly followUp: FollowUpCase };

/**
 * Puts the actor's name on a case that is not closed. `seenWith` is the staff id that the actor saw on it, empty for nobody: a
 * colleague's case can be taken over knowingly, never by pressing at the same moment. Throws `NotFound`.
 */
export async function takeCase(
  context: Context<'db' | 'clock'>,
  { caseId, seenWith }: { readonly caseId: string; readonly seenWith: string },
): Promise<TakeCaseOutcome> {
  authorise(context.actor, 'work-cases');
  const takenBy = workerOf(context.actor);
  const before = await getCase(context, { caseId });
  if (before.state !== 'closed' && before.takenBy?.staffId === takenBy.staffId) return { outcome: 'taken' };
  const takenAt = context.clock().toISOString();
  const isTaken = await take(context.db, caseId, { takenBy, takenAt, seenWith: seenWith || undefined });
  return isTaken
    ? { outcome: 'taken' }
    : { outcome: 'meanwhile', followUp: await getCase(context, { caseId }) };
}
