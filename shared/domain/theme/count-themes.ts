import type { Language } from '../localized.ts';
import { mentionReader } from './read-mentions.ts';
import type { Lexicon } from './theme.ts';

/** Something that a person wrote, and the language of the page on which it was written. */
export interface Comment {
  readonly text: string;
  readonly language: Language;
}

/** How many people speak of a theme. Who praises one thing about it and blames another counts in both. */
export interface ThemeCount {
  readonly themeId: string;
  readonly people: number;
  readonly favourable: number;
  readonly unfavourable: number;
}

export interface ThemeCounter {
  /** Counts all that one person wrote, and says which themes it speaks of. */
  readonly add: (comments: readonly Comment[]) => string[];
  /** The themes that anybody speaks of; the most people first, ties in the order of the lexicon. */
  readonly counts: () => ThemeCount[];
}

/** Counts people, not words: each counts once for a theme, however much they write about it. */
export function themeCounter(lexicon: Lexicon): ThemeCounter {
  const mentionsOf = mentionReader(lexicon);
  const counted = new Map(
    lexicon.themes.map(({ themeId }) => [themeId, { people: 0, favourable: 0, unfavourable: 0 }]),
  );
  return {
    add: (comments) => {
      const mentions = comments.flatMap(({ text, language }) => mentionsOf(text, language));
      const byTheme = Map.groupBy(mentions, ({ themeId }) => themeId);
      for (const [themeId, ofPerson] of byTheme) {
        const count = counted.get(themeId);
        if (!count) continue;
        count.people += 1;
        if (ofPerson.some(({ favourable }) => favourable)) count.favourable += 1;
        if (ofPerson.some(({ unfavourable }) => unfavourable)) count.unfavourable += 1;
      }
      return [...byTheme.keys()];
    },
    counts: () =>
      [...counted]
        .flatMap(([themeId, count]) => (count.people > 0 ? [{ themeId, ...count }] : []))
        .sort((a, b) => b.people - a.people),
  };
}
