import { addNotes } from '../../adapters/dynamodb/case-store.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';
import { isSameNote, readNote } from './case-note.ts';
import { getCase } from './get-case.ts';

export interface NoteOnCaseOutcome {
  readonly outcome: 'noted' | 'note-missing' | 'note-too-long' | 'too-many-notes';
}

/** Writes something down on a case, whatever its state. Pressing twice writes it once. Throws `NotFound`. */
export async function noteOnCase(
  context: Context<'db' | 'clock'>,
  { caseId, note }: { readonly caseId: string; readonly note: string },
): Promise<NoteOnCaseOutcome> {
  authorise(context.actor, 'work-cases');
  const written = readNote(context, note);
  if (written === 'too-long') return { outcome: 'note-too-long' };
  const [one] = written;
  if (!one) return { outcome: 'note-missing' };
  const { notes = [] } = await getCase(context, { caseId });
  if (isSameNote(notes.at(-1), one)) return { outcome: 'noted' };
  return { outcome: (await addNotes(context.db, caseId, [one])) ? 'noted' : 'too-many-notes' };
}
