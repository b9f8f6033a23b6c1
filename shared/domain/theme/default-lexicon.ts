import type { Language } from '../localized.ts';
import { ENGLISH_FIXED_WORDS, ENGLISH_OPINIONS, ENGLISH_PHRASES } from './lexicon/english.ts';
import type { OpinionTable, PhraseTable } from './lexicon/phrase-table.ts';
import { DEFAULT_THEMES } from './lexicon/themes.ts';
import { VIETNAMESE_FIXED_WORDS, VIETNAMESE_OPINIONS, VIETNAMESE_PHRASES } from './lexicon/vietnamese.ts';
import type { Lexicon, Phrase, Polarity } from './theme.ts';

/** What comments are read with until a program has words of its own. */
export const DEFAULT_LEXICON: Lexicon = {
  themes: DEFAULT_THEMES,
  phrases: [...phrasesIn('en', ENGLISH_PHRASES), ...phrasesIn('vi', VIETNAMESE_PHRASES)],
};

/** Words without a theme: opinions colour the theme beside them, neutral ones only keep others from being seen. */
export type WordsWithoutTheme = Pick<Phrase, 'text' | 'language' | 'polarity'>;

export const WORDS_WITHOUT_THEME: readonly WordsWithoutTheme[] = [
  ...opinionsIn('en', ENGLISH_OPINIONS),
  ...opinionsIn('vi', VIETNAMESE_OPINIONS),
  ...listed(ENGLISH_FIXED_WORDS).map((text) => ({ text, language: 'en', polarity: 'neutral' }) as const),
  ...listed(VIETNAMESE_FIXED_WORDS).map((text) => ({ text, language: 'vi', polarity: 'neutral' }) as const),
];

function phrasesIn(language: Language, table: PhraseTable): Phrase[] {
  return Object.entries(table).flatMap(([themeId, byPolarity]) =>
    Object.entries(byPolarity).flatMap(([polarity, phrases]) =>
      listed(phrases).map((text) => ({ text, language, themeId, polarity: polarity as Polarity })),
    ),
  );
}

function opinionsIn(language: Language, table: OpinionTable): WordsWithoutTheme[] {
  return (['favourable', 'unfavourable'] as const).flatMap((polarity) =>
    listed(table[polarity]).map((text) => ({ text, language, polarity })),
  );
}

function listed(phrases: string): string[] {
  return phrases.split(', ');
}
