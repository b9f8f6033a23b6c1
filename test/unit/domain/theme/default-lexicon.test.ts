import { describe, expect, it } from 'vitest';
import { DEFAULT_LEXICON, WORDS_WITHOUT_THEME } from '#shared/domain/theme/default-lexicon.ts';
import { nameOf } from '#shared/domain/theme/lexicon-changes.ts';
import { MOST_WORDS_OF_A_PHRASE } from '#shared/domain/theme/read-theme-words.ts';
import { Phrase, Theme } from '#shared/domain/theme/theme.ts';

describe('the lexicon that every program begins with', () => {
  it('gives each phrase one meaning', () => {
    const meanings = Map.groupBy(DEFAULT_LEXICON.phrases, (phrase) => nameOf(phrase));
    const ambiguous = [...meanings]
      .filter(([, phrases]) => phrases.length > 1)
      .map(([name, phrases]) => `${name}: ${phrases.map((p) => `${p.themeId} ${p.polarity}`).join(', ')}`);
    expect(ambiguous).toEqual([]);
  });

  it('keeps opinions without a theme apart from phrases', () => {
    const phrases = new Set(DEFAULT_LEXICON.phrases.map((phrase) => nameOf(phrase)));
    const opinions = WORDS_WITHOUT_THEME.filter(({ polarity }) => polarity !== 'neutral');
    const names = opinions.map((phrase) => nameOf(phrase));
    expect(names.filter((name) => phrases.has(name))).toEqual([]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('is made of whole words', () => {
    for (const phrase of DEFAULT_LEXICON.phrases) {
      expect(Phrase.parse(phrase)).toEqual(phrase);
      const { length } = nameOf(phrase).split(' ');
      expect([phrase.text, length >= 1 && length <= MOST_WORDS_OF_A_PHRASE]).toEqual([phrase.text, true]);
    }
  });

  it('has words in both languages for each theme, seen from every angle', () => {
    for (const theme of DEFAULT_LEXICON.themes) {
      expect(Theme.parse(theme)).toEqual(theme);
      for (const language of ['en', 'vi']) {
        const own = DEFAULT_LEXICON.phrases.filter(
          (phrase) => phrase.themeId === theme.themeId && phrase.language === language,
        );
        for (const polarity of ['favourable', 'unfavourable', 'neutral']) {
          expect([
            theme.themeId,
            language,
            polarity,
            own.some((phrase) => phrase.polarity === polarity),
          ]).toEqual([theme.themeId, language, polarity, true]);
        }
      }
    }
    expect(new Set(DEFAULT_LEXICON.themes.map(({ angle }) => angle)).size).toBe(3);
  });
});
