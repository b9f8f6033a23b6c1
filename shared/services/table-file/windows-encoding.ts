const bytes = (...values: number[]): ReadonlySet<number> => new Set(values);
const lettersOf = (letters: string) => [...letters].map((letter) => letter.charCodeAt(0));

/** Grave, hook above, tilde, acute and dot below: in Windows-1258 they follow the vowel that they stand on. */
const MARKS = bytes(0xcc, 0xd2, 0xde, 0xec, 0xf2);
/** The vowels of ASCII, and ă, â, ê, ô, ơ, ư. */
const VOWELS = bytes(
  ...lettersOf('aeiouyAEIOUY'),
  ...[0xe3, 0xe2, 0xea, 0xf4, 0xf5, 0xfd, 0xc3, 0xc2, 0xca, 0xd4, 0xd5, 0xdd],
);
/** đ and Đ, which are letters of Icelandic in Windows-1252. */
const D_WITH_STROKE = bytes(0xf0, 0xd0);

/** Whether text in one of the two encodings is Vietnamese with its tones, or rather of Western Europe. */
export function isVietnamese1258(sample: Uint8Array): boolean {
  let votes = 0;
  for (const [index, byte] of sample.entries()) {
    if (D_WITH_STROKE.has(byte)) votes++;
    else if (MARKS.has(byte)) votes += VOWELS.has(sample[index - 1] ?? 0) ? 1 : -1;
  }
  return votes > 0;
}
