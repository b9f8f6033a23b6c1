import { type ThemeCount, themeCounter } from './count-themes.ts';
import type { Lexicon } from './theme.ts';

/** How many of those whose comments on a question were published speak of a theme. */
export type PublishedTheme = Pick<ThemeCount, 'themeId' | 'people'>;

const FEWEST_PEOPLE = 5;

/**
 * The themes of an employee question, from its published comments and nothing else: masked, of the whole company, in
 * no language that few wrote. So they tell nothing that the comments beside them do not. No opinion, no score and no
 * unit: each would attach something to comments that are published without it. A theme is shown where at least five
 * people speak of it, and nobody or at least five do not. One comment is one person, within one question; who wrote
 * to two questions is not known, so questions are never added up.
 */
export function publishedThemes(comments: readonly string[], lexicon: Lexicon): PublishedTheme[] {
  const counter = themeCounter(lexicon);
  // Which page it was written on is not published; words that look English are read as such.
  for (const text of comments) counter.add([{ text, language: 'vi' }]);
  const isSafe = (people: number) => people === 0 || people >= FEWEST_PEOPLE;
  return counter
    .counts()
    .filter(({ people }) => people > 0 && isSafe(people) && isSafe(comments.length - people))
    .map(({ themeId, people }) => ({ themeId, people }));
}
