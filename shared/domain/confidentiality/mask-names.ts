// Finds the people of a roster in free text, in English and Vietnamese, with and without diacritics.
import type { Language } from '../localized.ts';
import { isEverydayWord, TITLES } from './name-lists.ts';
import { type Span, type Word, wordsOf } from './name-words.ts';
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
  const folded = new Set<string>();
  const together: NameWords = { words: new Set(), names: new Set() };
  for (const name of names) {
    const words = wordsOf(name.normalize('NFC'));
    for (const { text, plain } of identifyingParts(words)) {
      parts.add(text.toLowerCase());
      folded.add(plain);
    }
    for (const { plain } of words) together.words.add(plain);
    for (const some of saidTogether(words)) together.names.add(inAnyOrder(some));
  }

  return (text, mask, language) => {
    const words = wordsOf(text);
    const spans: Span[] = unknownNames(text, words);
    for (let index = 0; index < words.length; ) {
      const length = wholeNameAt(words, index, together, text) || (isNameAt(words, index, language) ? 1 : 0);
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
    const { text = '', plain = '' } = words[index] ?? {};
    const before = words[index - 1]?.text.toLowerCase();
    const word = text.toLowerCase();
    // Only with its accents is it sure to be one: `anh bao ve` may be a guard, or Bảo who comes home.
    if (text === word && word !== plain && isEverydayWord(word, words[index + 1]?.text, false)) return false;
    const known = word !== plain ? parts.has(word) : folded.has(plain);
    if (!known) return false;
    if (before !== undefined && TITLES.has(before)) return true;
    if (text !== word) return true;
    return language === 'en' ? !EVERYDAY.has(word) && word.length >= 3 : !couldBeVietnamese(plain);
  }
}

/** The first and the last word of a name; those between are too common to point at anybody. */
function identifyingParts(words: readonly Word[]): Word[] {
  const [first, last] = [words[0], words.at(-1)];
  return [first, last].filter((word) => word !== undefined).filter(({ text }) => text.length > 1);
}

/** The words of which names consist, and what of one name is said together; all without accents. */
interface NameWords {
  readonly words: Set<string>;
  readonly names: Set<string>;
}

/** The whole name, its first with its last word, and the last two. */
function saidTogether(words: readonly Word[]): (readonly Word[])[] {
  const [first, last] = [words[0], words.at(-1)];
  return first && last && words.length > 1 ? [words, [first, last], words.slice(-2)] : [];
}

function inAnyOrder(words: readonly Word[]): string {
  return words
    .map(({ plain }) => plain)
    .sort()
    .join(' ');
}

/** How many words from here on are somebody's name, the longest first; 0 when none. */
function wholeNameAt(words: readonly Word[], index: number, known: NameWords, text: string): number {
  const near: Word[] = [];
  for (const word of words.slice(index, index + LONGEST_NAME)) {
    const before = near.at(-1);
    const isNear = !before || /^[\s,.-]{1,3}$/.test(text.slice(before.end, word.start));
    if (!isNear || !known.words.has(word.plain)) break;
    near.push(word);
  }
  for (let length = near.length; length >= 2; length--) {
    if (known.names.has(inAnyOrder(near.slice(0, length)))) return length;
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

/** Whether a word without accents is built like a Vietnamese syllable, and so may be an everyday word. */
function couldBeVietnamese(plain: string): boolean {
  return /^(?:ngh?|[ckpt]h|g[hi]|nh|tr|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/.test(plain);
}
