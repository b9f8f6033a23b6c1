import { FollowUpCase } from '../../domain/case/follow-up-case.ts';
import { normaliseText } from '../../domain/response/normalise-text.ts';

/** A typed note as it is kept, empty where there is none; `undefined` where it is too long. */
export function readNote(typed: string): string | undefined {
  const note = normaliseText(typed);
  return FollowUpCase.shape.note.safeParse(note).success ? note : undefined;
}
