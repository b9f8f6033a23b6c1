/** Control characters but for the line feed, half characters, and invisible signs that can mislead a reader. */
const UNWANTED = /(?!\n)[\p{Cc}\p{Cs}\u200B\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/gu;

/**
 * What somebody typed, in one form: composed characters (NFC), line feeds only, nothing that turns the
 * direction of writing, no space at the ends, at most one empty line in a row.
 */
export function normaliseText(typed: string): string {
  return typed
    .replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(UNWANTED, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .normalize('NFC')
    .trim();
}

/** Length as people count: a letter beyond the basic plane is one, not two. */
export function lengthInCharacters(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
