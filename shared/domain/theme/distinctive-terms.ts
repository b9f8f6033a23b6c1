import type { Language } from '../localized.ts';
import { keyness } from '../metric/keyness.ts';
import { languageOf, wordsByClause } from './clauses.ts';
import type { Comment } from './count-themes.ts';
import { isStopWord } from './stop-words.ts';

/** The two groups that are set against each other; passives stand between them. */
export type Standing = 'promoter' | 'detractor';

/** A word or a few that one group writes more often than the other. */
export interface DistinctiveTerm {
  readonly term: string;
  readonly typicalOf: Standing;
  /** People of that group who wrote it. */
  readonly people: number;
  /** People of the other group who wrote it. */
  readonly peopleOfOthers: number;
  /** Of the log-odds ratio between the groups; positive. */
  readonly z: number;
}

export interface TermCounter {
  /** Counts all that one person wrote. */
  readonly add: (standing: Standing, comments: readonly Comment[]) => void;
  /** The most telling terms of each group, by z. */
  readonly distinctive: () => DistinctiveTerm[];
}

export const FEWEST_PEOPLE = 5;
/** Two-sided, 95 %. */
const LEAST_Z = 1.959963984540054;
const MOST_TERMS_OF_A_GROUP = 12;

/** Vietnamese writes a space between syllables: its words have one to three. */
const LONGEST_TERM: Readonly<Record<Language, number>> = { en: 2, vi: 3 };

/** Different terms that are kept for each language and length; beyond, the rarest give way. */
const MOST_TERMS = 100_000;

/** The longer term tells more, when at least this share of those who wrote the shorter one wrote it. */
const SHARE_OF_LONGER = 0.7;

/**
 * Finds what sets promoters and detractors apart, by log-odds with an informative Dirichlet prior (`keyness`), within
 * each language and each length of term. People are counted, not words. A term is shown where at least five people of
 * its group wrote it and z is 1.96 or more. Memory is bounded: among more than `mostTerms` the rarest are no longer
 * told apart, so that a term which was rare until then may be counted a little too low.
 */
export function termCounter(mostTerms = MOST_TERMS): TermCounter {
  const tables = new Map<string, TermTable>();
  return {
    add: (standing, comments) => {
      const seen = new Set<string>();
      for (const { text, language: pageLanguage } of comments) {
        const language = languageOf(text, pageLanguage);
        for (const clause of wordsByClause(text.normalize('NFC'), language)) {
          for (const words of termsOf(clause, language)) {
            const [table, term] = [`${language}${words.length}`, words.join(' ')];
            if (seen.has(`${table} ${term}`)) continue;
            seen.add(`${table} ${term}`);
            const counts = tables.get(table) ?? termTable(mostTerms);
            tables.set(table, counts);
            counts.add(term, standing);
          }
        }
      }
    },
    distinctive: () => {
      const found = [...tables.values()].flatMap((table) => table.distinctive());
      return (['promoter', 'detractor'] as const).flatMap((standing) =>
        withoutParts(found.filter(({ typicalOf }) => typicalOf === standing)).slice(0, MOST_TERMS_OF_A_GROUP),
      );
    },
  };
}

interface TermTable {
  readonly add: (term: string, standing: Standing) => void;
  readonly distinctive: () => DistinctiveTerm[];
}

/** What is left of the terms that gave way: they still belong to the whole. No word has a space in it. */
const RARE = ' rare';

function termTable(mostTerms: number): TermTable {
  const counts: Record<Standing, Map<string, number>> = { promoter: new Map(), detractor: new Map() };
  let rarest = 0;
  const countOf = (term: string) => (counts.promoter.get(term) ?? 0) + (counts.detractor.get(term) ?? 0);

  function giveWay(): void {
    while (counts.promoter.size + counts.detractor.size > mostTerms / 2) {
      rarest++;
      for (const count of Object.values(counts)) {
        for (const [term, people] of count) {
          if (term === RARE || countOf(term) > rarest) continue;
          count.delete(term);
          count.set(RARE, (count.get(RARE) ?? 0) + people);
        }
      }
    }
  }

  return {
    add: (term, standing) => {
      counts[standing].set(term, (counts[standing].get(term) ?? 0) + 1);
      if (counts.promoter.size + counts.detractor.size > mostTerms) giveWay();
    },
    distinctive: () => {
      if (counts.promoter.size === 0 || counts.detractor.size === 0) return [];
      const scores = keyness(recordOf(counts.promoter), recordOf(counts.detractor));
      return Object.entries(scores).flatMap(([term, { z }]): DistinctiveTerm[] => {
        const [typicalOf, other] =
          z > 0 ? (['promoter', 'detractor'] as const) : (['detractor', 'promoter'] as const);
        const people = counts[typicalOf].get(term) ?? 0;
        // The only term of its kind has no odds, and no z.
        if (term === RARE || people < FEWEST_PEOPLE || !(Math.abs(z) >= LEAST_Z)) return [];
        return [{ term, typicalOf, people, peopleOfOthers: counts[other].get(term) ?? 0, z: Math.abs(z) }];
      });
    },
  };
}

/** A record without inherited members: `constructor` is a word that people may write. */
function recordOf(counts: ReadonlyMap<string, number>): Record<string, number> {
  return Object.assign(Object.create(null), Object.fromEntries(counts));
}

/** Runs of words that neither begin nor end with a stop word, and have a letter in each. */
function* termsOf(clause: readonly string[], language: Language): Generator<string[]> {
  const says = clause.map((word) => /\p{L}{2}/u.test(word) && !isStopWord(word, language));
  for (const [start, begins] of says.entries()) {
    if (!begins) continue;
    for (let length = 1; length <= LONGEST_TERM[language] && start + length <= clause.length; length++) {
      if (says[start + length - 1]) yield clause.slice(start, start + length);
    }
  }
}

/** By z, without terms that are hardly ever written outside a longer one that is shown as well. */
function withoutParts(terms: readonly DistinctiveTerm[]): DistinctiveTerm[] {
  const isPartOf = (part: DistinctiveTerm, whole: DistinctiveTerm) =>
    part !== whole &&
    ` ${whole.term} `.includes(` ${part.term} `) &&
    whole.people >= SHARE_OF_LONGER * part.people;
  return terms
    .filter((term) => !terms.some((other) => isPartOf(term, other)))
    .sort((a, b) => b.z - a.z || (a.term < b.term ? -1 : 1));
}
