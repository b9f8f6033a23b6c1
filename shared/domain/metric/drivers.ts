// Which questions go with the headline of a survey, and how far the data allow to say so.
import * as z from 'zod';
import type { Survey } from '../survey/survey.ts';
import { driverQuestions } from '../tally/count-answers.ts';
import type { CountedAnswers, PairSums } from '../tally/counted-answers.ts';
import { correlationsOf, pearsonOfSums, sumsOf } from './correlation.ts';
import { LEAST_EIGENVALUE, leastEigenvalue, relativeWeights } from './relative-weights.ts';

export const Driver = z.object({
  question: z.string(),
  /** Share of what the drivers together explain, 0..1; they add up to 1. */
  share: z.number(),
  /** Correlation with the headline; its sign says in which direction the driver works. */
  correlation: z.number(),
});
export type Driver = z.infer<typeof Driver>;

/** A question that could not take part: too few answered, everybody alike, or just as another question. */
export const DroppedDriver = z.object({
  question: z.string(),
  reason: z.enum(['too-few-answers', 'no-variation', 'collinear']),
});
export type DroppedDriver = z.infer<typeof DroppedDriver>;

export const Drivers = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('none'),
    /** `inseparable`: the correlations depend on each other, or do not fit together, being of different people. */
    reason: z.enum(['no-drivers', 'too-few-answers', 'no-variation', 'inseparable']),
    n: z.number(),
  }),
  z.object({
    /** `indicative`: the two strongest of 50-99 answers. `ranked`: all of them, from 100 answers. */
    outcome: z.enum(['indicative', 'ranked']),
    n: z.number(),
    rSquared: z.number(),
    drivers: z.array(Driver),
    dropped: z.array(DroppedDriver),
  }),
]);
export type Drivers = z.infer<typeof Drivers>;

export const FEWEST_FOR_DRIVERS = 50;
const FEWEST_FOR_RANKING = 100;
const INDICATIVE_DRIVERS = 2;
const SAME_QUESTION = 0.999;

/**
 * Johnson's relative weights of the driver questions for the headline, from pair sums alone, strongest first.
 * `n` is the fewest people behind any correlation. Fewer than 50: none.
 */
export function driversOf(survey: Survey, counted: CountedAnswers): Drivers {
  const candidates = driverQuestions(survey)
    .map(({ key }) => key)
    .filter((key) => key !== survey.headline);
  if (candidates.length === 0) return { outcome: 'none', reason: 'no-drivers', n: 0 };
  const pairs = counted.pairs ?? {};
  const n = Math.max(...candidates.map((key) => sumsOf(pairs, survey.headline, key)?.n ?? 0));
  if (n < FEWEST_FOR_DRIVERS) return { outcome: 'none', reason: 'too-few-answers', n };

  const { kept, dropped } = usable(survey.headline, candidates, pairs);
  const correlations = correlationsOf(pairs, [survey.headline, ...kept]);
  if (kept.length === 0 || !correlations) return { outcome: 'none', reason: 'no-variation', n };
  const fewest = correlations.n;
  if (fewest < FEWEST_FOR_DRIVERS) return { outcome: 'none', reason: 'too-few-answers', n: fewest };
  if (leastEigenvalue(correlations.matrix) <= LEAST_EIGENVALUE) {
    return { outcome: 'none', reason: 'inseparable', n: fewest };
  }
  const [, ...predictors] = correlations.matrix;
  const withHeadline = predictors.map((row) => row[0] ?? 0);
  const weights = relativeWeights(
    predictors.map((row) => row.slice(1)),
    withHeadline,
  );
  if (!weights) return { outcome: 'none', reason: 'no-variation', n: fewest };
  const drivers = kept
    .map((question, index) => ({
      question,
      share: weights.shares[index] ?? 0,
      correlation: withHeadline[index] ?? 0,
    }))
    .sort((a, b) => b.share - a.share);
  const isRanked = fewest >= FEWEST_FOR_RANKING;
  return {
    outcome: isRanked ? 'ranked' : 'indicative',
    n: fewest,
    rSquared: weights.rSquared,
    drivers: isRanked ? drivers : drivers.slice(0, INDICATIVE_DRIVERS),
    dropped,
  };
}

/** In whole percents, as everything about employees is published. */
export function roundedDrivers(drivers: Drivers): Drivers {
  if (drivers.outcome === 'none') return drivers;
  return {
    ...drivers,
    rSquared: wholePercent(drivers.rSquared),
    drivers: drivers.drivers.map(({ question, share, correlation }) => ({
      question,
      share: wholePercent(share),
      correlation: wholePercent(correlation),
    })),
  };
}

function usable(headline: string, candidates: readonly string[], pairs: Readonly<Record<string, PairSums>>) {
  const kept: string[] = [];
  const dropped: DroppedDriver[] = [];
  for (const question of candidates) {
    const sums = sumsOf(pairs, headline, question);
    if (!sums || sums.n < FEWEST_FOR_DRIVERS) dropped.push({ question, reason: 'too-few-answers' });
    else if (pearsonOfSums(sums) === undefined) dropped.push({ question, reason: 'no-variation' });
    else if (kept.some((other) => isSameAs(sumsOf(pairs, other, question)))) {
      dropped.push({ question, reason: 'collinear' });
    } else kept.push(question);
  }
  return { kept, dropped };
}

function isSameAs(sums: PairSums | undefined): boolean {
  const r = sums && pearsonOfSums(sums);
  return r !== undefined && Math.abs(r) > SAME_QUESTION;
}

function wholePercent(share: number): number {
  return Math.round(share * 100) / 100;
}
