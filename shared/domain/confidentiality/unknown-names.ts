// Names of people who are on no roster: customers, colleagues who left, managers elsewhere.
import {
  FAMILY_NAMES,
  isEverydayWord,
  isGivenName,
  NEVER_NAMES,
  NO_NAMES,
  OFFICES,
  TITLES,
} from './name-lists.ts';
import { hasAccents, isCapitalised, type Span, type Word } from './name-words.ts';

/** In words, the title left aside. */
const LONGEST_NAME = 4;

/**
 * Where somebody is called by a name: after a title with a capital letter (`anh Minh`, `Mr. Smith`) or in a spelling
 * that is a usual given name (`chị lan`), after an office with a usual name (`quản lý Hương`), or a Vietnamese family
 * name that begins a whole name (`Nguyễn Văn An`). In text all in capitals only usual names are seen.
 */
export function unknownNames(text: string, words: readonly Word[]): Span[] {
  const isShouted = !words.some((word) => word.text.length > 1 && /\p{Ll}/u.test(word.text));
  const unaccented = !words.some((word) => hasAccents(word.text));
  const places = placesIn(text.toLowerCase());
  const spans: Span[] = [];
  for (let index = 0; index < words.length; ) {
    const { start = 0 } = words[index] ?? {};
    const isPlace = places.some((place) => place.start <= start && start < place.end);
    const length = isPlace ? 0 : nameAfterTitle(index) || wholeName(index);
    const [first, last] = [words[index], words[index + length - 1]];
    if (first && last && length > 0) spans.push({ start: first.start, end: last.end });
    index += Math.max(1, length);
  }
  return spans;

  /** How many words from here on are the name that a title before them announces. */
  function nameAfterTitle(index: number): number {
    const [title, word] = [words[index - 1], words[index]];
    if (!title || !word || !/^\.?\s{1,2}$/.test(text.slice(title.end, word.start))) return 0;
    const before = title.text.toLowerCase();
    const isTitle = TITLES.has(before);
    if (!isTitle && !OFFICES.has(before)) return 0;
    if (isUsualName(index)) return goesOn(index + 1) ? 2 : 1;
    return isTitle && !isShouted ? capitalised(index) : 0;
  }

  function wholeName(index: number): number {
    const { text: first = '' } = words[index] ?? {};
    if (isShouted || !FAMILY_NAMES.has(first)) return 0;
    const length = capitalised(index);
    return length >= 2 ? length : 0;
  }

  /** How many words with a capital letter follow each other, none of which is an everyday word. */
  function capitalised(index: number): number {
    let length = 0;
    while (length < LONGEST_NAME) {
      const [word, next] = [words[index + length], words[index + length + 1]];
      if (!word || !isCapitalised(word.text) || NEVER_NAMES.has(word.text.toLowerCase())) break;
      if (length > 0 && !isNext(index + length)) break;
      if (next && !isCapitalised(next.text) && isEverydayWord(word.text, next.text, unaccented)) break;
      length++;
    }
    return length;
  }

  function isUsualName(index: number): boolean {
    const { text: word = '' } = words[index] ?? {};
    // As titles of a person these are no names: `anh chị`, `bạn anh`.
    if (TITLES.has(word.toLowerCase()) || !isGivenName(word, unaccented)) return false;
    return !isEverydayWord(word, words[index + 1]?.text, unaccented);
  }

  /** `chị lan anh`; without accents a second name may be any word, so it needs its capital letter. */
  function goesOn(index: number): boolean {
    const isWritten = !unaccented || isCapitalised(words[index]?.text ?? '');
    return isWritten && isNext(index) && isUsualName(index);
  }

  function isNext(index: number): boolean {
    const [before, word] = [words[index - 1], words[index]];
    return before !== undefined && word !== undefined && text.slice(before.end, word.start) === ' ';
  }
}

function placesIn(text: string): Span[] {
  return NO_NAMES.flatMap((place) => {
    const start = text.indexOf(place);
    return start === -1 ? [] : [{ start, end: start + place.length }];
  });
}
