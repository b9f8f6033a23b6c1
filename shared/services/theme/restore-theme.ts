import { forgetRemoved, getRemoved } from '../../adapters/dynamodb/removed-item-store.ts';
import { MOST_CHANGED_PHRASES, MOST_OWN_THEMES, nameOf } from '../../domain/theme/lexicon-changes.ts';
import { say } from '../../locale/audience/say.ts';
import type { Context } from '../context.ts';
import { Invalid, NotFound } from '../errors.ts';
import { getLexicon } from './get-lexicon.ts';
import { type RemovedTheme, removedTheme } from './remove-theme.ts';
import { keepLexicon } from './save-theme-words.ts';

/**
 * Puts a removed theme back with its words, but those that another theme has taken meanwhile. Throws `NotFound` once
 * it is forgotten, `Invalid` where the program has no room for it any more.
 */
export async function restoreTheme(
  context: Context<'db' | 'clock'>,
  { programId, themeId }: { readonly programId: string; readonly themeId: string },
): Promise<{ outcome: 'saved' | 'overtaken' }> {
  const { changes } = await getLexicon(context, { programId });
  const name = removedTheme(programId, themeId);
  const removed = await getRemoved<RemovedTheme>(context.db, name);
  if (!removed) throw new NotFound(`removed theme ${themeId}`);
  const isBack = changes.ownThemes.some((theme) => theme.themeId === themeId);
  const taken = new Set(changes.added.map(nameOf));
  const added = [...changes.added, ...removed.phrases.filter((phrase) => !taken.has(nameOf(phrase)))];
  if (isBack) return { outcome: 'saved' };
  if (changes.ownThemes.length >= MOST_OWN_THEMES || added.length > MOST_CHANGED_PHRASES) {
    throw new Invalid(say(({ themes }) => themes.tooMany(MOST_OWN_THEMES)));
  }
  const ownThemes = [...changes.ownThemes, removed.theme];
  const kept = await keepLexicon(context, { ...changes, ownThemes, added });
  if (kept.outcome === 'saved') await forgetRemoved(context.db, name);
  return kept;
}
