// One key for every way of writing a word, so that comments and the lexicon meet.

/** Grave, acute, tilde, hook above and dot below: the tones of Vietnamese. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * The key of a word: lower case, with its tone at the end (`hoà` and `hòa` are one word), `i` for a final `y` after
 * a consonant (`kỹ` and `kĩ`), without the plural s of English. A letter that is drawn out stands once.
 */
export function wordKey(word: string): string {
  return keyOf(word, '$1');
}

/** The keys that a word may have: a drawn-out letter may stand for a single one (`sooo`) or for two (`goood`). */
export function possibleKeys(word: string): string[] {
  const key = wordKey(word);
  const doubled = keyOf(word, '$1$1');
  return doubled === key ? [key] : [key, doubled];
}

/** A key without any accents: what is left of it where somebody types without them. */
export function foldKey(key: string): string {
  return key.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}

function keyOf(word: string, drawnOut: string): string {
  let tone = '';
  const toneless = word
    .toLowerCase()
    .normalize('NFD')
    .replace(TONE, (mark) => {
      tone ||= mark;
      return '';
    })
    .normalize('NFC')
    .replace(/(\p{L})\1{2,}/gu, drawnOut)
    .replace(/^(h|k|l|m|s|t|qu)y$/, '$1i');
  return singular(toneless) + tone;
}

function singular(word: string): string {
  if (/^[a-z]{3,}ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return /^[a-z]{3,}s$/.test(word) && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
}
