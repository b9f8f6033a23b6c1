// What one person's answers add to the tallies, and the arithmetic of tallies.
import type { Answers } from '../response/answers.ts';
import { type Item, itemsOf } from '../survey/items.ts';
import { isRated } from '../survey/scale.ts';
import type { Survey } from '../survey/survey.ts';
import type { CountedAnswers, Histogram, PairSums, WeightTally } from './counted-answers.ts';
import { valuesCountedFor } from './counted-values.ts';
import { combineWeights, weighAnswer } from './weight-tally.ts';

export const NOTHING_COUNTED: CountedAnswers = { responses: 0, histograms: {} };

/**
 * What the answers of one person count for: one response, a histogram of each answered question other than
 * text, and the sums of each pair of driver questions (with the headline). An answer outside its scale or
 * choices counts for nothing. With the customer's yearly `revenue`, also what the headline answer weighs.
 */
export function countAnswers(survey: Survey, answers: Answers, revenue?: number): CountedAnswers {
  const histograms: Record<string, Histogram> = {};
  for (const item of itemsOf(survey)) {
    const answer = answers[item.key];
    const values = answer === undefined ? [] : valuesCountedFor(item, answer);
    if (values.length > 0) histograms[item.key] = Object.fromEntries(values.map((value) => [value, 1]));
  }
  const weights = weightsOf(survey, answers, revenue);
  return withoutZeros({
    responses: 1,
    histograms,
    pairs: pairsOf(survey, answers),
    ...(weights && { weights }),
  });
}

/** Both together. Counters that come to zero are left out, so equal counts are equal objects. */
export function addCounted(a: CountedAnswers, b: CountedAnswers): CountedAnswers {
  return combine(a, b, 1);
}

/** `a` without `b`: takes a changed answer off again. May be negative where `b` was never in `a`. */
export function subtractCounted(a: CountedAnswers, b: CountedAnswers): CountedAnswers {
  return combine(a, b, -1);
}

/** The questions whose pairs are summed up: the headline and the drivers, in the order of the survey. */
export function driverQuestions(survey: Survey): Item[] {
  return itemsOf(survey).filter(
    (item) => isRated(item) && (item.driver === true || item.key === survey.headline),
  );
}

export function pairKey(first: string, second: string): string {
  return `${first}|${second}`;
}

function pairsOf(survey: Survey, answers: Answers): Record<string, PairSums> {
  const rated = driverQuestions(survey).flatMap((question) => {
    const answer = answers[question.key];
    const isCounted = typeof answer === 'number' && valuesCountedFor(question, answer).length > 0;
    return isCounted ? [{ key: question.key, value: answer }] : [];
  });
  const pairs: Record<string, PairSums> = {};
  for (const [index, { key, value: x }] of rated.entries()) {
    for (const { key: other, value: y } of rated.slice(index + 1)) {
      pairs[pairKey(key, other)] = { n: 1, x, y, xx: x * x, yy: y * y, xy: x * y };
    }
  }
  return pairs;
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
  const pairs = { ...a.pairs };
  for (const [key, sums] of Object.entries(b.pairs ?? {})) pairs[key] = addPair(pairs[key], sums, sign);
  const weights = combineWeights(a.weights ?? {}, b.weights ?? {}, sign);
  return withoutZeros({ responses: a.responses + sign * b.responses, histograms, pairs, weights });
}

function addHistogram(a: Histogram = {}, b: Histogram, sign: 1 | -1): Histogram {
  const sum = { ...a };
  for (const [value, count] of Object.entries(b)) sum[value] = (sum[value] ?? 0) + sign * count;
  return withoutZeroEntries(sum, (count) => count === 0);
}

function addPair(a: PairSums | undefined, b: PairSums, sign: 1 | -1): PairSums {
  return {
    n: (a?.n ?? 0) + sign * b.n,
    x: (a?.x ?? 0) + sign * b.x,
    y: (a?.y ?? 0) + sign * b.y,
    xx: (a?.xx ?? 0) + sign * b.xx,
    yy: (a?.yy ?? 0) + sign * b.yy,
    xy: (a?.xy ?? 0) + sign * b.xy,
  };
}

function withoutZeros({ responses, histograms, pairs = {}, weights = {} }: CountedAnswers): CountedAnswers {
  const left = withoutZeroEntries(pairs, (sums) => Object.values(sums).every((sum) => sum === 0));
  return {
    responses,
    histograms: withoutZeroEntries(histograms, (counts) => Object.keys(counts).length === 0),
    ...(Object.keys(left).length > 0 && { pairs: left }),
    ...(Object.keys(weights).length > 0 && { weights }),
  };
}

function withoutZeroEntries<Value>(
  record: Readonly<Record<string, Value>>,
  isZero: (value: Value) => boolean,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => !isZero(value)));
}
