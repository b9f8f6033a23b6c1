import type { Localized } from '../../localized.ts';

/** Something about a survey, said so that its author can mend it. */
export interface Problem {
  readonly code: string;
  /** The question it is about; absent where it is about the whole survey. */
  readonly question?: string;
  readonly explanation: Localized;
}

export function problem(code: string, question: { readonly key: string }, explanation: Localized): Problem {
  return { code, question: question.key, explanation };
}
