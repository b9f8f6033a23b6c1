import { giveBackCase as giveBack } from '../../adapters/dynamodb/case-store.ts';
import type { FollowUpCase } from '../../domain/case/follow-up-case.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';
import { workerOf } from './case-worker.ts';
import { getCase } from './get-case.ts';

export type GiveBackCaseOutcome =
  | { readonly outcome: 'given-back' }
  /** Somebody else has it by now, or it is closed. */
  | { readonly outcome: 'meanwhile'; readonly followUp: FollowUpCase };

/** Takes the actor's name off a case, so that somebody else may call. Throws `NotFound`. */
export async function giveBackCase(
  context: Context<'db'>,
  { caseId }: { readonly caseId: string },
): Promise<GiveBackCaseOutcome> {
  authorise(context.actor, 'work-cases');
  if (await giveBack(context.db, caseId, workerOf(context.actor).staffId)) return { outcome: 'given-back' };
  const followUp = await getCase(context, { caseId });
  return followUp.takenBy ? { outcome: 'meanwhile', followUp } : { outcome: 'given-back' };
}
