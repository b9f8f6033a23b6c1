import { keepRemoved } from '../../adapters/dynamodb/removed-item-store.ts';
import type { Phrase, Theme } from '../../domain/theme/theme.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../errors.ts';
import { getLexicon } from './get-lexicon.ts';
import { keepLexicon } from './save-theme-words.ts';

/** What is kept of a removed theme. */
export interface RemovedTheme {
  readonly theme: Theme;
  readonly phrases: readonly Phrase[];
}

export function removedTheme(programId: string, themeId: string) {
  return { kind: 'theme', id: `${programId}/${themeId}` } as const;
}

/**
 * Removes a theme of the program's own, with its words; for some days it can be put back. Throws `NotFound` for any
 * other: their words can be removed.
 */
export async function removeTheme(
  context: Context<'db' | 'clock'>,
  { programId, themeId }: { readonly programId: string; readonly themeId: string },
): Promise<{ outcome: 'saved' | 'overtaken' }> {
  const { changes } = await getLexicon(context, { programId });
  const isThis = (each: { readonly themeId: string }) => each.themeId === themeId;
  const theme = changes.ownThemes.find(isThis);
  if (!theme) throw new NotFound(themeId);
  const removed: RemovedTheme = { theme, phrases: changes.added.filter(isThis) };
  await keepRemoved(context.db, removedTheme(programId, themeId), removed, context.clock());
  return await keepLexicon(context, {
    ...changes,
    ownThemes: changes.ownThemes.filter((each) => !isThis(each)),
    added: changes.added.filter((phrase) => !isThis(phrase)),
  });
}
