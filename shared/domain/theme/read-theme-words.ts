// Reads the words of one theme as somebody typed them, a phrase a line.
import { LANGUAGES, type Language } from '../localized.ts';
import { lengthInCharacters, normaliseText } from '../response/normalise-text.ts';
import { DEFAULT_LEXICON } from './default-lexicon.ts';
import { type LexiconChanges, lexiconWith, MOST_CHANGED_PHRASES, nameOf } from './lexicon-changes.ts';
import { type Phrase, Polarity } from './theme.ts';

export const LONGEST_PHRASE_IN_CHARACTERS = 60;
export const MOST_WORDS_OF_A_PHRASE = 8;

/** The lists of a theme, each as the text of its field. */
export type ThemeWords = Readonly<Record<Language, Readonly<Record<Polarity, string>>>>;

/** The lists of a theme, in the order in which they are shown. */
export const WORD_LISTS = LANGUAGES.flatMap((language) =>
  Polarity.options.map((polarity) => ({ language, polarity })),
);
export type WordList = (typeof WORD_LISTS)[number];

/** What is wrong with one line of a list. */
export interface PhraseProblem extends WordList {
  readonly phrase: string;
  readonly problem: 'no-word' | 'too-long' | 'too-many-words' | 'twice' | 'of-another-theme';
  /** The theme that has the phrase already. */
  readonly themeId?: string;
}

/** The words of a theme as a program has them, to be edited. */
export function wordsOfTheme(changes: LexiconChanges, themeId: string): ThemeWords {
  const phrases = lexiconWith(changes).phrases.filter((phrase) => phrase.themeId === themeId);
  const listed = (language: Language, polarity: Polarity) =>
    phrases
      .filter((phrase) => phrase.language === language && phrase.polarity === polarity)
      .map(({ text }) => text)
      .join('\n');
  const ofLanguage = (language: Language) => ({
    favourable: listed(language, 'favourable'),
    unfavourable: listed(language, 'unfavourable'),
    neutral: listed(language, 'neutral'),
  });
  return { en: ofLanguage('en'), vi: ofLanguage('vi') };
}

/**
 * The changes with the words of one theme put in the place of those it had, or all that is wrong with them. `too-many`
 * where they would not fit.
 */
export function readThemeWords(
  changes: LexiconChanges,
  themeId: string,
  typed: ThemeWords,
): { changes: LexiconChanges; problems: PhraseProblem[] } | 'too-many' {
  const phrases = WORD_LISTS.flatMap(({ language, polarity }) =>
    phraseLines(typed[language][polarity]).map((text): Phrase => ({ text, language, themeId, polarity })),
  );
  const others = new Map(
    lexiconWith(changes)
      .phrases.filter((phrase) => phrase.themeId !== themeId)
      .map((phrase) => [nameOf(phrase), phrase.themeId]),
  );
  const defaults = DEFAULT_LEXICON.phrases.filter((phrase) => phrase.themeId === themeId);
  const before = new Map(defaults.map((phrase) => [nameOf(phrase), phrase]));
  const problems: PhraseProblem[] = [];
  const seen = new Set<string>();
  for (const { text, language, polarity } of phrases) {
    const problem = problemOf(text, seen, others);
    if (problem) problems.push({ language, polarity, phrase: text, ...problem });
    seen.add(nameOf({ text }));
  }
  if (problems.length > 0) return { changes, problems };
  const next = withPhrases(changes, themeId, phrases, before);
  const isTooMuch = next.added.length > MOST_CHANGED_PHRASES || next.removed.length > MOST_CHANGED_PHRASES;
  return isTooMuch ? 'too-many' : { changes: next, problems: [] };
}

function problemOf(
  text: string,
  seen: ReadonlySet<string>,
  others: ReadonlyMap<string, string>,
): Pick<PhraseProblem, 'problem' | 'themeId'> | undefined {
  const name = nameOf({ text });
  if (name === '') return { problem: 'no-word' };
  if (lengthInCharacters(text) > LONGEST_PHRASE_IN_CHARACTERS) return { problem: 'too-long' };
  if (name.split(' ').length > MOST_WORDS_OF_A_PHRASE) return { problem: 'too-many-words' };
  if (seen.has(name)) return { problem: 'twice' };
  const themeId = others.get(name);
  return themeId ? { problem: 'of-another-theme', themeId } : undefined;
}

function withPhrases(
  changes: LexiconChanges,
  themeId: string,
  phrases: readonly Phrase[],
  before: ReadonlyMap<string, Phrase>,
): LexiconChanges {
  const isAsBefore = ({ text, language, polarity }: Phrase) => {
    const known = before.get(nameOf({ text }));
    return known?.language === language && known.polarity === polarity;
  };
  const added = phrases.filter((phrase) => !isAsBefore(phrase));
  const kept = new Set(phrases.filter(isAsBefore).map(nameOf));
  // What now says something else is taken out as it was, and added as it is.
  const removed = [...before].filter(([name]) => !kept.has(name)).map(([, phrase]) => phrase);
  return {
    ...changes,
    added: [...changes.added.filter((phrase) => phrase.themeId !== themeId), ...added],
    removed: [
      ...changes.removed.filter((phrase) => !before.has(nameOf(phrase))),
      ...removed.map(({ text, language }) => ({ text, language })),
    ],
  };
}

/** The phrases of a list as they are kept. */
export function phraseLines(typed: string): string[] {
  return normaliseText(typed)
    .split('\n')
    .map((line) => line.trim().replaceAll(/\s+/g, ' '))
    .filter((line) => line !== '');
}
