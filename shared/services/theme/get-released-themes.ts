import { getLexiconChanges } from '../../adapters/dynamodb/lexicon-store.ts';
import type { Release } from '../../domain/release/release.ts';
import { lexiconWith } from '../../domain/theme/lexicon-changes.ts';
import { type PublishedTheme, publishedThemes } from '../../domain/theme/published-themes.ts';
import type { Theme } from '../../domain/theme/theme.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';

export interface ReleasedThemes {
  /** The key of the question that was answered. */
  readonly question: string;
  readonly commenters: number;
  readonly themes: readonly (Theme & PublishedTheme)[];
}

/**
 * What employees write about, question by question, from the comments of a release and nothing else (see
 * `publishedThemes`). Nothing is stored: whoever reads the comments could count the same.
 */
export async function getReleasedThemes(
  context: Context<'db'>,
  { programId, comments }: { readonly programId: string; readonly comments: Release['comments'] },
): Promise<ReleasedThemes[]> {
  authorise(context.actor, 'see-employee-results');
  if (Object.keys(comments).length === 0) return [];
  const lexicon = lexiconWith(await getLexiconChanges(context.db, programId), 'employee');
  const byId = new Map(lexicon.themes.map((theme) => [theme.themeId, theme]));
  return Object.entries(comments).flatMap(([question, published]) => {
    const themes = publishedThemes(published, lexicon).flatMap((counted) => {
      const theme = byId.get(counted.themeId);
      return theme ? [{ ...theme, ...counted }] : [];
    });
    return themes.length > 0 ? [{ question, commenters: published.length, themes }] : [];
  });
}
