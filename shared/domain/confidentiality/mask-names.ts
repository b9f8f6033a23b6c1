// Finds the people of a roster in free text, in English and Vietnamese, with and without diacritics.
import type { Language } from '../localized.ts';
import { isEverydayWord, TITLES } from './name-lists.ts';
import { fold, hasAccents, type Span, type Word, wordsOf } from './name-words.ts';
import { unknownNames } from './unknown-names.ts';

/** English given names that are also everyday words: masked only with a capital letter or after a title. */
const EVERYDAY = new Set(
  'will mark may grace hope bill rose joy art frank rich grant chase dawn faith summer june april angel'.split(
    ' ',
  ),
);

/** In words; what is longer is found by its parts. */
const LONGEST_NAME = 6;

type Mask = (text: string, mask: string, language: Language) => string;

/**
 * Masks the names of those given: whole names in any order, capital letters or accents, and single given or family
 * names where they are written like a name: with a capital letter, after a title, or in a spelling that is no everyday
 * word. Others are masked where a title or their form gives them away (`unknownNames`).
 */
export function nameRuleOf(names: readonly string[]): Mask {
  const parts = new Set<string>();
  const sequences = new Set<string>();
  for (const name of names) {
    const words = wordsOf(name.normalize('NFC')).map((word) => word.text);
    for (const part of identifyingParts(words)) parts.add(part.toLowerCase());
    for (const sequence of sequencesOf(words)) sequences.add(sequence.join(' '));
  }
  const folded = new Set([...parts].map(fold));

  return (text, mask, language) => {
    const words = wordsOf(text);
    const spans: Span[] = unknownNames(text, words);
    for (let index = 0; index < words.length; ) {
      const length = sequenceAt(words, index, sequences, text) || (isNameAt(words, index, language) ? 1 : 0);
      const [first, last] = [words[index], words[index + length - 1]];
      if (first && last && length > 0) spans.push({ start: first.start, end: last.end });
      index += Math.max(1, length);
    }
    return joined(spans, text).reduceRight(
      (masked, { start, end }) => masked.slice(0, start) + mask + masked.slice(end),
      text,
    );
  };

  function isNameAt(words: readonly Word[], index: number, language: Language): boolean {
    const { text = '' } = words[index] ?? {};
    const before = words[index - 1]?.text.toLowerCase();
    const word = text.toLowerCase();
    // Only with its accents is it sure to be one: `anh bao ve` may be a guard, or Bảo who comes home.
    if (text === word && hasAccents(word) && isEverydayWord(word, words[index + 1]?.text, false))
      return false;
    const known = hasAccents(word) ? parts.has(word) : folded.has(word);
    if (!known) return false;
    if (before !== undefined && TITLES.has(before)) return true;
    if (text !== word) return true;
    return language === 'en' ? !EVERYDAY.has(word) && word.length >= 3 : !couldBeVietnamese(word);
  }
}

/** The first and the last word of a name; those between are too common to point at anybody. */
function identifyingParts(words: readonly string[]): string[] {
  const [first, last] = [words[0], words.at(-1)];
  return [first, last].filter((word) => word !== undefined).filter((word) => word.length > 1);
}

/** The whole name in the orders that people write it in, first with last name, and the last two, without accents. */
function sequencesOf(words: readonly string[]): string[][] {
  if (words.length < 2) return [];
  const plain = words.map(fold);
  const [first = '', last = ''] = [plain[0], plain.at(-1)];
  const lastTwo = plain.slice(-2);
  return [
    plain,
    plain.toReversed(),
    [first, last],
    [last, first],
    [last, ...plain.slice(0, -1)],
    [...plain.slice(1), first],
    [...lastTwo, ...plain.slice(0, -2)],
    [...lastTwo.toReversed(), ...plain.slice(0, -2)],
    lastTwo,
    lastTwo.toReversed(),
  ];
}

/** How many words from here on are somebody's name, the longest first; 0 when none. */
function sequenceAt(
  words: readonly Word[],
  index: number,
  sequences: ReadonlySet<string>,
  text: string,
): number {
  const near = words.slice(index, index + LONGEST_NAME);
  const gap = near.findIndex((word, offset) => {
    const before = near[offset - 1];
    return before !== undefined && !/^[\s,.-]{1,3}$/.test(text.slice(before.end, word.start));
  });
  const plain = (gap === -1 ? near : near.slice(0, gap)).map((word) => fold(word.text));
  for (let length = plain.length; length >= 2; length--) {
    if (sequences.has(plain.slice(0, length).join(' '))) return length;
  }
  return 0;
}

/** Neighbouring finds become one mask, so that nobody can count the words of a name. */
function joined(spans: readonly Span[], text: string): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && /^\s*$/.test(text.slice(last.end, span.start))) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}

/** Whether a plain word is built like a Vietnamese syllable, and so may be an everyday word. */
function couldBeVietnamese(word: string): boolean {
  return /^(?:ngh?|[ckpt]h|g[hi]|nh|tr|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/.test(
    fold(word),
  );
}
