import { moveCase } from '../../adapters/dynamodb/case-store.ts';
import type { CallOutcome, FollowUpCase } from '../../domain/case/follow-up-case.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';
import { readNote } from './case-note.ts';
import { workerOf } from './case-worker.ts';
import { getCase } from './get-case.ts';

export type CallCaseOutcome =
  | { readonly outcome: 'called' | 'note-too-long' }
  | { readonly outcome: 'meanwhile'; readonly followUp: FollowUpCase };

/** Writes down that somebody called the customer, and what came of it. Once a case. Throws `NotFound`. */
export async function callCase(
  context: Context<'db' | 'clock'>,
  input: { readonly caseId: string; readonly callOutcome: CallOutcome; readonly note: string },
): Promise<CallCaseOutcome> {
  authorise(context.actor, 'work-cases');
  const seen = await getCase(context, input);
  const notes = readNote(context, input.note);
  if (notes === 'too-long') return { outcome: 'note-too-long' };
  if (seen.state !== 'open') return { outcome: 'meanwhile', followUp: seen };
  const worked = {
    calledAt: context.clock().toISOString(),
    calledBy: workerOf(context.actor),
    callOutcome: input.callOutcome,
  };
  const isMoved = await moveCase(context.db, seen, 'called', worked, notes);
  return isMoved ? { outcome: 'called' } : { outcome: 'meanwhile', followUp: await getCase(context, input) };
}
