// Whether the words before a phrase deny it.
import { foldKey, wordKey } from './word-key.ts';

/** Words that count between a negation and what it denies, those in `FILLERS` left aside. */
const REACH_IN_WORDS = 3;

const NEGATIONS = keys(
  "not no never none nobody nothing neither nor without hardly barely cannot ain't không chẳng chả chưa",
);
const FILLERS = keys(
  'the a an is are was were be been being it that very really so quite too all at me us any ever even always',
  'bao giờ hề từng lần nào được là có tôi mình em chúng ta rất quá lắm mấy hơi thật sự thực cho làm khiến bị',
);
/** `không chỉ`, `not only`: more of the same follows. */
const ADDING = keys('only just chỉ những riêng');

/**
 * Whether the clause denies the phrase that begins at `start`. `taken` tells of the words that belong to another
 * phrase: those deny nothing beyond it. Two negations are none.
 */
export function isDenied(
  clause: readonly string[],
  start: number,
  taken: (index: number) => boolean,
): boolean {
  let denied = false;
  let counted = 0;
  for (let index = start - 1; index >= 0 && counted < REACH_IN_WORDS; index--) {
    const key = clause[index] ?? '';
    if (taken(index)) {
      counted++;
    } else if (isNegation(key)) {
      if (!ADDING.has(clause[index + 1] ?? '')) denied = !denied;
    } else if (!FILLERS.has(key)) {
      counted++;
    }
  }
  return denied;
}

function isNegation(key: string): boolean {
  return NEGATIONS.has(key) || key.endsWith("n't");
}

/** The keys of some words, also as they are typed without accents. */
function keys(...lines: readonly string[]): ReadonlySet<string> {
  const words = lines.flatMap((line) => line.split(' ')).map(wordKey);
  return new Set([...words, ...words.map(foldKey)]);
}
