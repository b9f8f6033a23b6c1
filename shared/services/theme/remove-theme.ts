import type { Context } from '../context.ts';
import { NotFound } from '../errors.ts';
import { getLexicon } from './get-lexicon.ts';
import { keepLexicon } from './save-theme-words.ts';

/** Removes a theme of the program's own, with its words. Throws `NotFound` for any other: their words can be removed. */
export async function removeTheme(
  context: Context<'db' | 'clock'>,
  { programId, themeId }: { readonly programId: string; readonly themeId: string },
): Promise<{ outcome: 'saved' | 'overtaken' }> {
  const { changes } = await getLexicon(context, { programId });
  const isThis = (each: { readonly themeId: string }) => each.themeId === themeId;
  if (!changes.ownThemes.some(isThis)) throw new NotFound(themeId);
  return await keepLexicon(context, {
    ...changes,
    ownThemes: changes.ownThemes.filter((theme) => !isThis(theme)),
    added: changes.added.filter((phrase) => !isThis(phrase)),
  });
}
