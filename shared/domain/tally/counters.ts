// Tallies as flat counters: the form in which they are added up in place, and stored.
import type { CountedAnswers, Histogram } from './counted-answers.ts';

/** By name: `responses`, `h.<question>.<value>`, `w.<sum>`. Keys contain no dots. */
export type Counters = Map<string, number>;
export type Counter = readonly [name: string, count: number];

export const RESPONSES = 'responses';

/** The counters of a histogram all begin with this. */
export function histogramPrefix(question: string): string {
  return `h.${question}.`;
}

/** The counters of what answers weigh all begin with this. */
export const WEIGHT_PREFIX = 'w.';

/** Everything that was counted, as flat counters. */
export function countersOf({ responses, histograms, weights = {} }: CountedAnswers): Counter[] {
  return [
    [RESPONSES, responses],
    ...Object.entries(histograms).flatMap(([question, histogram]) =>
      Object.entries(histogram).map(([value, count]): Counter => [histogramPrefix(question) + value, count]),
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
  const weights: Record<string, number> = {};
  for (const [name, count] of counters) {
    if (count === 0) continue;
    const [kind, question = '', value = ''] = name.split('.');
    if (name === RESPONSES) responses = count;
    else if (kind === 'h') histograms[question] = { ...histograms[question], [value]: count };
    else if (name.startsWith(WEIGHT_PREFIX)) weights[question] = count;
  }
  return { responses, histograms, ...(Object.keys(weights).length > 0 && { weights }) };
}
