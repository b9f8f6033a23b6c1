import { replaceLexiconChanges } from '../../adapters/dynamodb/lexicon-store.ts';
import { Angle } from '../../domain/survey/question.ts';
import {
  type LexiconChanges,
  lexiconWith,
  type ThemePlace,
  withPlace,
} from '../../domain/theme/lexicon-changes.ts';
import { type PhraseProblem, readThemeWords, type ThemeWords } from '../../domain/theme/read-theme-words.ts';
import { say } from '../../locale/audience/say.ts';
import type { Context } from '../context.ts';
import { Invalid, NotFound } from '../errors.ts';
import { getLexicon, type ProgramLexicon } from './get-lexicon.ts';

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
  /** As chosen from the lists; no moment where it is empty. */
  readonly place: { readonly angle: string; readonly moment: string };
}

/**
 * Puts the words of a theme in the place of those it had, and the theme in its place. Throws `NotFound` for an unknown
 * program or theme, `Invalid` for a place that is on no list.
 */
export async function saveThemeWords(
  context: Context<'db' | 'clock'>,
  { programId, themeId, version, words, place }: SaveThemeWordsInput,
): Promise<SaveThemeWordsOutcome> {
  const lexicon = await getLexicon(context, { programId });
  const { changes } = lexicon;
  const theme = lexiconWith(changes).themes.find((each) => each.themeId === themeId);
  if (!theme) throw new NotFound(themeId);
  if (changes.version !== version) return { outcome: 'overtaken' };
  const read = readThemeWords(changes, themeId, words);
  if (read === 'too-many') return { outcome: 'too-many' };
  if (read.problems.length > 0) return { outcome: 'incomplete', problems: read.problems };
  const chosen = placeOf(lexicon, theme.moment, place);
  return await keepLexicon(context, withPlace(read.changes, themeId, chosen));
}

function placeOf(
  { moments }: ProgramLexicon,
  before: string | undefined,
  { angle, moment }: SaveThemeWordsInput['place'],
): ThemePlace {
  const seen = Angle.safeParse(angle);
  const isListed = (key: string) => moments.some((each) => each.key === key);
  if (!seen.success || (moment !== '' && !isListed(moment))) {
    throw new Invalid(say((phrases) => phrases.themes.choiceNeeded));
  }
  // A moment that none of the program's surveys has is not on the list; nobody meant to take it away.
  const chosen = moment === '' && before !== undefined && !isListed(before) ? before : moment;
  return { angle: seen.data, ...(chosen && { moment: chosen }) };
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
