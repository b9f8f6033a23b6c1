import type { Language } from '../localized.ts';
import { WORDS_WITHOUT_THEME } from './default-lexicon.ts';
import { spellingOf } from './spelling.ts';
import type { Lexicon, Phrase, Polarity } from './theme.ts';

/** What a run of words means; without a theme it is an opinion about whatever stands beside it. */
export type Meaning = Pick<Phrase, 'language' | 'polarity'> & { readonly themeId?: string };

export interface PhraseIndex {
  /** Every key that a phrase has. */
  readonly known: ReadonlySet<string>;
  /** How many words the longest phrase has that begins with this key. */
  readonly longest: (first: string, unaccented: boolean) => number;
  readonly meaningOf: (keys: string, unaccented: boolean) => Meaning | undefined;
}

/**
 * The phrases of a lexicon, to be looked up by their keys with a space between. Text without accents finds Vietnamese
 * phrases of two syllables or more, where only one meaning is written like that: `ban` may be dirty, a table or you.
 */
export function indexOf(lexicon: Lexicon): PhraseIndex {
  const written = new Map<string, Meaning>();
  const plains = new Map<string, string>();
  // What a program says of its phrases comes last in a lexicon, and stands.
  for (const phrase of [...WORDS_WITHOUT_THEME, ...lexicon.phrases]) {
    const { name, plain } = spellingOf(phrase);
    written.set(name, meaningOf(phrase));
    plains.set(name, plain);
  }
  const folded = withoutAccents(written, plains);
  const [longestWritten, longestFolded] = [lengths(written), lengths(folded)];
  return {
    known: new Set([...written.keys()].flatMap((keys) => keys.split(' '))),
    longest: (first, unaccented) => (unaccented ? longestFolded : longestWritten).get(first) ?? 0,
    meaningOf: (keys, unaccented) => (unaccented ? folded : written).get(keys),
  };
}

function meaningOf(phrase: {
  readonly language: Language;
  readonly polarity: Polarity;
  readonly themeId?: string;
}): Meaning {
  const { language, polarity, themeId } = phrase;
  return { language, polarity, ...(themeId && { themeId }) };
}

function withoutAccents(
  written: ReadonlyMap<string, Meaning>,
  plains: ReadonlyMap<string, string>,
): Map<string, Meaning> {
  const folded = new Map<string, Meaning>();
  const ambiguous = new Set<string>();
  for (const [keys, meaning] of written) {
    const plain = plains.get(keys) ?? keys;
    if (plain !== keys && !keys.includes(' ')) continue;
    const other = folded.get(plain);
    const differs = other && (other.themeId !== meaning.themeId || other.polarity !== meaning.polarity);
    if (differs) ambiguous.add(plain);
    folded.set(plain, meaning);
  }
  for (const plain of ambiguous) folded.delete(plain);
  return folded;
}

function lengths(phrases: ReadonlyMap<string, Meaning>): Map<string, number> {
  const longest = new Map<string, number>();
  for (const keys of phrases.keys()) {
    const words = keys.split(' ');
    const [first = ''] = words;
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }
  return longest;
}
