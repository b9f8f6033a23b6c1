import * as z from 'zod';
import { Language } from '../localized.ts';
import type { Side } from '../side.ts';
import { keysOfPhrase } from './clauses.ts';
import { DEFAULT_LEXICON } from './default-lexicon.ts';
import { type Lexicon, Phrase, Theme } from './theme.ts';

export const MOST_OWN_THEMES = 20;
/** Of all themes together; so many fit into one item. */
export const MOST_CHANGED_PHRASES = 2000;

/** In what a program reads comments otherwise than everybody. */
export const LexiconChanges = z.object({
  programId: z.string().min(1),
  /** 0 before anything was saved; counts up with each change. */
  version: z.int().min(0),
  ownThemes: z.array(Theme).max(MOST_OWN_THEMES),
  added: z.array(Phrase).max(MOST_CHANGED_PHRASES),
  /** Phrases of the default lexicon that say nothing here. */
  removed: z.array(z.object({ text: z.string().min(1), language: Language })).max(MOST_CHANGED_PHRASES),
  changedAt: z.iso.datetime().optional(),
});
export type LexiconChanges = z.infer<typeof LexiconChanges>;

/** Where a program has changed nothing. */
export function noChanges(programId: string): LexiconChanges {
  return { programId, version: 0, ownThemes: [], added: [], removed: [] };
}

/** All themes and phrases of a program, for the comments of one side where it is given. What was added comes last. */
export function lexiconWith(changes: LexiconChanges, side?: Side): Lexicon {
  const removed = new Set(changes.removed.map(({ text }) => nameOf(text)));
  const themes = [...DEFAULT_LEXICON.themes, ...changes.ownThemes].filter(
    (theme) => side === undefined || theme.side === undefined || theme.side === side,
  );
  const themeIds = new Set(themes.map(({ themeId }) => themeId));
  const kept = DEFAULT_LEXICON.phrases.filter(({ text }) => !removed.has(nameOf(text)));
  return { themes, phrases: [...kept, ...changes.added].filter(({ themeId }) => themeIds.has(themeId)) };
}

/** What a phrase is known by: however it is written, there is one. */
export function nameOf(phrase: string): string {
  return keysOfPhrase(phrase).join(' ');
}
