// The words of a text, as names are looked for in them.

const WORD = /[\p{L}\p{M}]+/gu;

export interface Word {
  readonly text: string;
  /** Without accents, in lower case. */
  readonly plain: string;
  readonly start: number;
  readonly end: number;
}

export type Span = Pick<Word, 'start' | 'end'>;

export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    text: match[0],
    plain: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Without accents, in lower case. */
export function fold(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}

export function hasAccents(word: string): boolean {
  return fold(word) !== word.toLowerCase();
}

export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
