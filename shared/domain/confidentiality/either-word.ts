/**
 * The source of a pattern for any of these words or phrases, separated by `|`: small, with a capital letter, or all in
 * capitals. Beside it a pattern can still tell names by their capital letters.
 */
export function eitherWord(words: string): string {
  const longestFirst = words.split('|').toSorted((a, b) => b.length - a.length);
  const spellings = longestFirst.flatMap((word) => [
    `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`,
    word.toUpperCase(),
  ]);
  return `(?:${spellings.join('|')})`;
}
