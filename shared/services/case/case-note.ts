import { type CaseNote, LONGEST_CASE_NOTE_IN_CHARACTERS } from '../../domain/case/follow-up-case.ts';
import { normaliseText } from '../../domain/response/normalise-text.ts';
import type { Context } from '../context.ts';
import { workerOf } from './case-worker.ts';

/** A typed note as it is kept, none where nothing was typed; `too-long` where it is. */
export function readNote(
  { actor, clock }: Pick<Context<'clock'>, 'actor' | 'clock'>,
  typed: string,
): readonly CaseNote[] | 'too-long' {
  const text = normaliseText(typed);
  if (text === '') return [];
  if (text.length > LONGEST_CASE_NOTE_IN_CHARACTERS) return 'too-long';
  return [{ at: clock().toISOString(), by: workerOf(actor), text }];
}

/** Pressing twice says the same again. */
export function isSameNote(last: CaseNote | undefined, { by, to, text }: CaseNote): boolean {
  return last?.to?.staffId === to?.staffId && last?.by.staffId === by.staffId && last.text === text;
}
