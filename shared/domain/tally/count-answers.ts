// What one person's answers add to the tallies, and the arithmetic of tallies.
import type { Answers } from '../response/answers.ts';
import { itemsOf } from '../survey/items.ts';
import type { Survey } from '../survey/survey.ts';
import type { CountedAnswers, Histogram, WeightTally } from './counted-answers.ts';
import { valuesCountedFor } from './counted-values.ts';
import { combineWeights, weighAnswer } from './weight-tally.ts';

export const NOTHING_COUNTED: CountedAnswers = { responses: 0, histograms: {} };

/**
 * What the answers of one person count for: one response, and a histogram of each answered question other than
 * text. An answer outside its scale or choices counts for nothing. With the customer's yearly `revenue`, also what
 * the headline answer weighs.
 */
export function countAnswers(survey: Survey, answers: Answers, revenue?: number): CountedAnswers {
  const histograms: Record<string, Histogram> = {};
  for (const item of itemsOf(survey)) {
    const answer = answers[item.key];
    const values = answer === undefined ? [] : valuesCountedFor(item, answer);
    if (values.length > 0) histograms[item.key] = Object.fromEntries(values.map((value) => [value, 1]));
  }
  const weights = weightsOf(survey, answers, revenue);
  return withoutZeros({ responses: 1, histograms, ...(weights && { weights }) });
}

/** Both together. Counters that come to zero are left out, so equal counts are equal objects. */
export function addCounted(a: CountedAnswers, b: CountedAnswers): CountedAnswers {
  return combine(a, b, 1);
}

/** `a` without `b`: takes a changed answer off again. May be negative where `b` was never in `a`. */
export function subtractCounted(a: CountedAnswers, b: CountedAnswers): CountedAnswers {
  return combine(a, b, -1);
}

function weightsOf(survey: Survey, answers: Answers, revenue: number | undefined): WeightTally | undefined {
  const headline = itemsOf(survey).find(({ key }) => key === survey.headline);
  const score = answers[survey.headline];
  if (revenue === undefined || headline?.kind !== 'nps' || typeof score !== 'number') return undefined;
  return valuesCountedFor(headline, score).length > 0 ? weighAnswer(score, revenue) : undefined;
}

function combine(a: CountedAnswers, b: CountedAnswers, sign: 1 | -1): CountedAnswers {
  const histograms = { ...a.histograms };
  for (const [key, counts] of Object.entries(b.histograms)) {
    histograms[key] = addHistogram(histograms[key], counts, sign);
  }
  const weights = combineWeights(a.weights ?? {}, b.weights ?? {}, sign);
  return withoutZeros({ responses: a.responses + sign * b.responses, histograms, weights });
}

function addHistogram(a: Histogram = {}, b: Histogram, sign: 1 | -1): Histogram {
  const sum = { ...a };
  for (const [value, count] of Object.entries(b)) sum[value] = (sum[value] ?? 0) + sign * count;
  return withoutZeroEntries(sum, (count) => count === 0);
}

function withoutZeros({ responses, histograms, weights = {} }: CountedAnswers): CountedAnswers {
  return {
    responses,
    histograms: withoutZeroEntries(histograms, (counts) => Object.keys(counts).length === 0),
    ...(Object.keys(weights).length > 0 && { weights }),
  };
}

function withoutZeroEntries<Value>(
  record: Readonly<Record<string, Value>>,
  isZero: (value: Value) => boolean,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => !isZero(value)));
}
