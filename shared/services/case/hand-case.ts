import { takeCase } from '../../adapters/dynamodb/case-store.ts';
import { type FollowUpCase, MOST_NOTES_OF_A_CASE } from '../../domain/case/follow-up-case.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';
import { isSameNote, readNote } from './case-note.ts';
import { workerOf } from './case-worker.ts';
import { getCase } from './get-case.ts';
import { listCaseWorkers } from './list-case-workers.ts';

export interface HandCaseInput {
  readonly caseId: string;
  /** Staff id of whoever is to call. */
  readonly to: string;
  /** The staff id that the actor saw on the case, empty for nobody. */
  readonly seenWith: string;
  readonly note: string;
}

export type HandCaseOutcome =
  /** `nobody-chosen`: not among those who may work on cases, or not any more. */
  | { readonly outcome: 'handed' | 'nobody-chosen' | 'note-too-long' | 'too-many-notes' }
  /** Somebody else has it by now, or it is closed. */
  | { readonly outcome: 'meanwhile'; readonly followUp: FollowUpCase };

/** Gives a case to a colleague, with a note; pressing twice does it once. Throws `NotFound`. */
export async function handCase(
  context: Context<'db' | 'clock'>,
  { caseId, to, seenWith, note }: HandCaseInput,
): Promise<HandCaseOutcome> {
  authorise(context.actor, 'work-cases');
  const [seen, workers] = await Promise.all([getCase(context, { caseId }), listCaseWorkers(context)]);
  const colleague = workers.find(({ staffId }) => staffId === to);
  if (!colleague) return { outcome: 'nobody-chosen' };
  const written = readNote(context, note);
  if (written === 'too-long') return { outcome: 'note-too-long' };
  const handover = {
    at: context.clock().toISOString(),
    by: workerOf(context.actor),
    to: colleague,
    text: written[0]?.text ?? '',
  };
  const { takenBy, notes = [] } = seen;
  if (takenBy?.staffId === to && isSameNote(notes.at(-1), handover)) return { outcome: 'handed' };
  if (notes.length >= MOST_NOTES_OF_A_CASE) return { outcome: 'too-many-notes' };
  const { at: takenAt } = handover;
  const taken = { takenBy: colleague, takenAt, seenWith: seenWith || undefined };
  if (await takeCase(context.db, caseId, taken, [handover])) return { outcome: 'handed' };
  return { outcome: 'meanwhile', followUp: await getCase(context, { caseId }) };
}
