import * as z from 'zod';
import { LANGUAGES, Localized } from '../localized.ts';
import { lengthInCharacters, normaliseText } from '../response/normalise-text.ts';

export const MOST_PAIRS = 5;
export const LONGEST_TEXT_IN_CHARACTERS = 300;

/** What people said in a wave, and what the company does about it. */
export const YouSaidWeDidPair = z.object({ said: Localized, did: Localized });
export type YouSaidWeDidPair = z.infer<typeof YouSaidWeDidPair>;

/** The company's answer to one wave, shown to those who answer the next one. */
export const YouSaidWeDid = z.object({
  waveId: z.string(),
  pairs: z.array(YouSaidWeDidPair).max(MOST_PAIRS),
  writtenAt: z.iso.datetime(),
  /** When people could first read something; absent while they never could. */
  firstToldAt: z.iso.datetime().optional(),
});
export type YouSaidWeDid = z.infer<typeof YouSaidWeDid>;

/** The four texts of a pair, in the order in which they are written. */
export const PAIR_TEXTS = (['said', 'did'] as const).flatMap((part) =>
  LANGUAGES.map((language) => ({ part, language })),
);
export type PairText = (typeof PAIR_TEXTS)[number];

/** What is wrong with one text of a pair; pairs are numbered from 0 as they were typed. */
export interface PairProblem extends PairText {
  readonly pair: number;
  readonly problem: 'missing' | 'too-long';
  readonly characters: number;
}

/**
 * Reads typed pairs. Those without any text are left out; all others need each of their texts. With problems there
 * are no pairs to be kept.
 */
export function readPairs(typed: readonly YouSaidWeDidPair[]): {
  pairs: YouSaidWeDidPair[];
  problems: PairProblem[];
} {
  const pairs: YouSaidWeDidPair[] = [];
  const problems: PairProblem[] = [];
  for (const [index, each] of typed.entries()) {
    const pair = { said: normalised(each.said), did: normalised(each.did) };
    if (PAIR_TEXTS.every(({ part, language }) => pair[part][language] === '')) continue;
    pairs.push(pair);
    for (const { part, language } of PAIR_TEXTS) {
      const characters = lengthInCharacters(pair[part][language]);
      const problem = problemOf(characters);
      if (problem) problems.push({ pair: index, part, language, problem, characters });
    }
  }
  return problems.length > 0 ? { pairs: [], problems } : { pairs, problems };
}

function problemOf(characters: number): PairProblem['problem'] | undefined {
  if (characters === 0) return 'missing';
  return characters > LONGEST_TEXT_IN_CHARACTERS ? 'too-long' : undefined;
}

function normalised({ en, vi }: Localized): Localized {
  return { en: normaliseText(en), vi: normaliseText(vi) };
}
