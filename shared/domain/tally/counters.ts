// Tallies as flat counters: the form in which they are added up in place, and stored.
import type { CountedAnswers, Histogram, PairSums } from './counted-answers.ts';

/** By name: `responses`, `h.<question>.<value>`, `p.<first>.<second>.<sum>`, `w.<sum>`. Keys contain no dots. */
export type Counters = Map<string, number>;
export type Counter = readonly [name: string, count: number];

/** The sums of a pair in the order in which they are stored. */
export const PAIR_SUMS = ['n', 'x', 'y', 'xx', 'yy', 'xy'] as const satisfies (keyof PairSums)[];

export const RESPONSES = 'responses';

/** The counters of a histogram all begin with this. */
export function histogramPrefix(question: string): string {
  return `h.${question}.`;
}

/** The counters of a pair, called `first|second`, all begin with this. */
export function pairPrefix(pair: string): string {
  return `p.${pair.replace('|', '.')}.`;
}

/** The counters of what answers weigh all begin with this. */
export const WEIGHT_PREFIX = 'w.';

/** Everything that was counted, as flat counters. */
export function countersOf({ responses, histograms, pairs = {}, weights = {} }: CountedAnswers): Counter[] {
  return [
    [RESPONSES, responses],
    ...Object.entries(histograms).flatMap(([question, histogram]) =>
      Object.entries(histogram).map(([value, count]): Counter => [histogramPrefix(question) + value, count]),
    ),
    ...Object.entries(pairs).flatMap(([pair, sums]) =>
      PAIR_SUMS.map((sum): Counter => [pairPrefix(pair) + sum, sums[sum]]),
    ),
    ...Object.entries(weights).map(([sum, count]): Counter => [WEIGHT_PREFIX + sum, count]),
  ];
}

/** Adds counters to others in place, or with -1 takes them off. */
export function addCounters(into: Counters, counters: readonly Counter[], sign: 1 | -1 = 1): void {
  for (const [name, count] of counters) into.set(name, (into.get(name) ?? 0) + sign * count);
}

/** Back from counters to what was counted. Counters at zero leave no trace. */
export function countedFrom(counters: Iterable<Counter>): CountedAnswers {
  let responses = 0;
  const histograms: Record<string, Histogram> = {};
  const pairs: Record<string, PairSums> = {};
  const weights: Record<string, number> = {};
  for (const [name, count] of counters) {
    if (count === 0) continue;
    const [kind, first = '', second = '', sum] = name.split('.');
    if (name === RESPONSES) responses = count;
    else if (kind === 'h') histograms[first] = { ...histograms[first], [second]: count };
    else if (name.startsWith(WEIGHT_PREFIX)) weights[first] = count;
    else if (sum) pairs[`${first}|${second}`] = { ...emptyPair(pairs[`${first}|${second}`]), [sum]: count };
  }
  return {
    responses,
    histograms,
    ...(Object.keys(pairs).length > 0 && { pairs }),
    ...(Object.keys(weights).length > 0 && { weights }),
  };
}

function emptyPair(pair: PairSums | undefined): PairSums {
  return pair ?? { n: 0, x: 0, y: 0, xx: 0, yy: 0, xy: 0 };
}
