import { type getLexiconChanges, replaceLexiconChanges } from '../../adapters/dynamodb/lexicon-store.ts';
import { type LexiconChanges, lexiconWith } from '../../domain/theme/lexicon-changes.ts';
import { type PhraseProblem, readThemeWords, type ThemeWords } from '../../domain/theme/read-theme-words.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../errors.ts';
import { getLexicon } from './get-lexicon.ts';

export type SaveThemeWordsOutcome =
  | { readonly outcome: 'saved' }
  /** Nothing is kept before all of it is right. */
  | { readonly outcome: 'incomplete'; readonly problems: readonly PhraseProblem[] }
  | { readonly outcome: 'too-many' }
  /** Somebody else has saved since the reader got to see the words. */
  | { readonly outcome: 'overtaken' };

export interface SaveThemeWordsInput {
  readonly programId: string;
  readonly themeId: string;
  /** The version of the changes that the words were typed over. */
  readonly version: number;
  readonly words: ThemeWords;
}

/** Puts the words of a theme in the place of those it had. Throws `NotFound` for an unknown program or theme. */
export async function saveThemeWords(
  context: Context<'db' | 'clock'>,
  { programId, themeId, version, words }: SaveThemeWordsInput,
): Promise<SaveThemeWordsOutcome> {
  const { changes } = await getLexicon(context, { programId });
  if (!lexiconWith(changes).themes.some((theme) => theme.themeId === themeId)) throw new NotFound(themeId);
  if (changes.version !== version) return { outcome: 'overtaken' };
  const read = readThemeWords(changes, themeId, words);
  if (read === 'too-many') return { outcome: 'too-many' };
  if (read.problems.length > 0) return { outcome: 'incomplete', problems: read.problems };
  return await keepLexicon(context, read.changes);
}

/** Keeps changes as the version after the one that they were made from. */
export async function keepLexicon(
  context: Context<'db' | 'clock'>,
  changes: LexiconChanges,
): Promise<{ outcome: 'saved' | 'overtaken' }> {
  const changedAt = context.clock().toISOString();
  const kept = await replaceLexiconChanges(context.db, {
    ...changes,
    version: changes.version + 1,
    changedAt,
  });
  return { outcome: kept ? 'saved' : 'overtaken' };
}
