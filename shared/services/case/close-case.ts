import { moveCase } from '../../adapters/dynamodb/case-store.ts';
import type { CloseOutcome, FollowUpCase } from '../../domain/case/follow-up-case.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';
import { readNote } from './case-note.ts';
import { workerOf } from './case-worker.ts';
import { getCase } from './get-case.ts';

export type CloseCaseOutcome =
  /** `not-called-yet`: only `no-call-needed` ends a case in which nobody called. */
  | { readonly outcome: 'closed' | 'note-too-long' | 'not-called-yet' }
  | { readonly outcome: 'meanwhile'; readonly followUp: FollowUpCase };

/** Ends a case, with how it ended. Throws `NotFound`. */
export async function closeCase(
  context: Context<'db' | 'clock'>,
  input: { readonly caseId: string; readonly closeOutcome: CloseOutcome; readonly note: string },
): Promise<CloseCaseOutcome> {
  authorise(context.actor, 'work-cases');
  const seen = await getCase(context, input);
  const notes = readNote(context, input.note);
  if (notes === 'too-long') return { outcome: 'note-too-long' };
  if (seen.state === 'closed') return { outcome: 'meanwhile', followUp: seen };
  if (seen.state === 'open' && input.closeOutcome !== 'no-call-needed') return { outcome: 'not-called-yet' };
  const worked = {
    closedAt: context.clock().toISOString(),
    closedBy: workerOf(context.actor),
    closeOutcome: input.closeOutcome,
  };
  const isMoved = await moveCase(context.db, seen, 'closed', worked, notes);
  return isMoved ? { outcome: 'closed' } : { outcome: 'meanwhile', followUp: await getCase(context, input) };
}
