// Finds what a comment speaks of, and what it says about it.
import type { Language } from '../localized.ts';
import { readText } from './clauses.ts';
import { isDenied } from './negation.ts';
import { indexOf, type Meaning } from './phrase-index.ts';
import type { Lexicon, Polarity } from './theme.ts';

/** What one comment says about a theme: both, where it praises one thing about it and blames another. */
export interface Mention {
  readonly themeId: string;
  readonly favourable: boolean;
  readonly unfavourable: boolean;
}

/** In words: how far an opinion may stand from what it is about. */
const REACH_OF_OPINION = 4;

interface Found extends Meaning {
  readonly start: number;
  readonly end: number;
}

/**
 * A function that reads comments with a lexicon. Each theme comes once for each comment, however often its words
 * occur. Longer phrases are seen before shorter ones, no word belongs to two, and none reaches over the end of a
 * clause. A phrase that is denied says the opposite; a neutral one takes the opinion next to it in its clause.
 */
export function mentionReader(lexicon: Lexicon): (text: string, pageLanguage: Language) => Mention[] {
  const index = indexOf(lexicon);
  return (text, pageLanguage) => {
    const { clauses, unaccented } = readText(text, pageLanguage, index.known);
    const mentions = new Map<string, Mention>();
    for (const clause of clauses) {
      for (const [themeId, polarity] of readClause(clause)) {
        const mention = mentions.get(themeId);
        mentions.set(themeId, {
          themeId,
          favourable: mention?.favourable || polarity === 'favourable',
          unfavourable: mention?.unfavourable || polarity === 'unfavourable',
        });
      }
    }
    return [...mentions.values()];

    function readClause(clause: readonly string[]): [string, Polarity][] {
      const found = phrasesOf(clause);
      const isTaken = (place: number) => found.some(({ start, end }) => start <= place && place < end);
      const settled = found.map((each) => ({ ...each, polarity: whatItSays(each) }));
      return settled.flatMap((each): [string, Polarity][] =>
        each.themeId === undefined
          ? []
          : [[each.themeId, each.polarity === 'neutral' ? opinionAt(each, settled) : each.polarity]],
      );

      function whatItSays({ polarity, start }: Found): Polarity {
        if (polarity === 'neutral' || !isDenied(clause, start, isTaken)) return polarity;
        return polarity === 'favourable' ? 'unfavourable' : 'favourable';
      }
    }

    /** Phrases that do not overlap, the longest taken first, in the order of the clause. */
    function phrasesOf(clause: readonly string[]): Found[] {
      const candidates: Found[] = [];
      for (const [start, first] of clause.entries()) {
        const last = Math.min(clause.length, start + index.longest(first, unaccented));
        let keys = '';
        for (let end = start + 1; end <= last; end++) {
          keys = keys ? `${keys} ${clause[end - 1]}` : first;
          const meaning = index.meaningOf(keys, unaccented);
          if (meaning) candidates.push({ ...meaning, start, end });
        }
      }
      candidates.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
      const found: Found[] = [];
      for (const candidate of candidates) {
        if (!found.some((each) => each.start < candidate.end && candidate.start < each.end)) {
          found.push(candidate);
        }
      }
      return found.sort((a, b) => a.start - b.start);
    }
  };
}

/** The opinion closest to a neutral phrase. Vietnamese puts it behind its noun, English before. */
function opinionAt(about: Found, found: readonly Found[]): Polarity {
  const distanceOf = (each: Found) =>
    each.start >= about.end ? each.start - about.end : about.start - each.end;
  const isAfter = (each: Found) => each.start >= about.end;
  const opinions = found.filter(
    (each) => each !== about && each.polarity !== 'neutral' && distanceOf(each) <= REACH_OF_OPINION,
  );
  const [nearest] = opinions.sort(
    (a, b) =>
      distanceOf(a) - distanceOf(b) ||
      Number(isAfter(b) === (about.language === 'vi')) - Number(isAfter(a) === (about.language === 'vi')),
  );
  return nearest?.polarity ?? 'neutral';
}
