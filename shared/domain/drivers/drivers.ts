// Which questions go with the headline of a survey, and how far the data allow to say so.
import { correlationsOf, type PairSums, pearsonOfSums } from '../metric/correlation.ts';
import { jackknifeInterval } from '../metric/jackknife.ts';
import { LEAST_EIGENVALUE, leastEigenvalue, relativeWeights } from '../metric/relative-weights.ts';
import { type DriverPlan, type DriverSums, type PairLookup, sumOfFolds, withoutFold } from './driver-plan.ts';
import type { DriverSet } from './driver-sets.ts';

export interface Driver {
  readonly question: string;
  /** Share of what the drivers together explain, 0..1; they add up to 1. */
  readonly share: number;
  /** Correlation with the headline; its sign says in which direction the driver works. */
  readonly correlation: number;
  /** Ends of the 95 % interval of the share; from 100 answers on, where every tenth of the people can be left out. */
  readonly low?: number;
  readonly high?: number;
}

/** A question that could not take part: too few answered, everybody alike, or just as other questions. */
export interface DroppedDriver {
  readonly question: string;
  readonly reason: 'too-few-answers' | 'no-variation' | 'collinear';
}

export type Drivers =
  | {
      readonly outcome: 'none';
      /** `inseparable`: correlations of different people contradict each other, and too few answered everything. */
      readonly reason: 'no-drivers' | 'too-few-answers' | 'no-variation' | 'inseparable';
      readonly n: number;
    }
  | {
      /** `indicative`: the two strongest of 50-99 answers. `ranked`: all of them, from 100 answers. */
      readonly outcome: 'indicative' | 'ranked';
      /** `pairwise`: each correlation over all who answered both. `listwise`: over those who answered everything. */
      readonly basis: Basis;
      /** The fewest people behind any correlation. */
      readonly n: number;
      readonly rSquared: number;
      readonly drivers: readonly Driver[];
      readonly dropped: readonly DroppedDriver[];
    };

type Basis = 'pairwise' | 'listwise';

export const FEWEST_FOR_DRIVERS = 50;
export const FEWEST_FOR_RANKING = 100;
const INDICATIVE_DRIVERS = 2;
const SAME_QUESTION = 0.999;
/** Below this, predictors of the same people repeat each other to the last digit. */
const COLLINEAR = 1e-6;

export interface SetDrivers {
  readonly set: DriverSet;
  readonly drivers: Drivers;
}

/** The drivers of every set of a plan, the overall one first. `folds`: sums of people who have nobody in common. */
export function driversOfPlan(plan: DriverPlan, folds: readonly DriverSums[]): SetDrivers[] {
  return plan.sets.map((set) => ({ set, drivers: driversOf(plan, set, folds) }));
}

/**
 * Johnson's relative weights of a set's questions for the headline, strongest first, each with the interval of the
 * delete-a-group jackknife. Pairwise as long as the least eigenvalue of the correlations exceeds 0.01, else listwise.
 */
export function driversOf(plan: DriverPlan, set: DriverSet, folds: readonly DriverSums[]): Drivers {
  const candidates = set.predictors.map(({ key }) => key);
  const { headline } = plan;
  if (candidates.length === 0) return none('no-drivers', 0);
  const sums = sumOfFolds(plan, folds);
  const pairwise = plan.pairwise(sums);
  const n = Math.max(...candidates.map((key) => pairwise(headline, key)?.n ?? 0));
  if (n < FEWEST_FOR_DRIVERS) return none('too-few-answers', n);

  const inPairs = usable(pairwise, headline, candidates);
  const correlations = correlationsOf(pairwise, [headline, ...inPairs.kept]);
  if (inPairs.kept.length === 0 || !correlations) return none('no-variation', n);
  if (leastEigenvalue(correlations.matrix) > LEAST_EIGENVALUE) {
    return weighed(plan, folds, sums, inPairs, { lookupIn: plan.pairwise, basis: 'pairwise', people: n });
  }
  const listwise = plan.listwise(sums, set);
  const people = Math.max(...candidates.map((key) => listwise(headline, key)?.n ?? 0));
  if (people < FEWEST_FOR_DRIVERS) return none('inseparable', people);
  const inWhole = withoutCollinear(listwise, usable(listwise, headline, candidates));
  const lookupIn = (some: DriverSums) => plan.listwise(some, set);
  return weighed(plan, folds, sums, inWhole, { lookupIn, basis: 'listwise', people });
}

/** Importance of predictors for the headline, in the order given; `undefined` where nothing can be explained. */
export function relativeImportance(
  sumsOf: PairLookup,
  headline: string,
  predictors: readonly string[],
): { n: number; rSquared: number; drivers: Driver[] } | undefined {
  const correlations = predictors.length > 0 ? correlationsOf(sumsOf, [headline, ...predictors]) : undefined;
  if (!correlations) return undefined;
  const [, ...rows] = correlations.matrix;
  const withHeadline = rows.map((row) => row[0] ?? 0);
  const weights = relativeWeights(
    rows.map((row) => row.slice(1)),
    withHeadline,
  );
  if (!weights) return undefined;
  const drivers = predictors.map((question, index) => ({
    question,
    share: weights.shares[index] ?? 0,
    correlation: withHeadline[index] ?? 0,
  }));
  return { n: correlations.n, rSquared: weights.rSquared, drivers };
}

interface Usable {
  readonly kept: readonly string[];
  readonly dropped: readonly DroppedDriver[];
}

function weighed(
  plan: DriverPlan,
  folds: readonly DriverSums[],
  sums: DriverSums,
  { kept, dropped }: Usable,
  { lookupIn, basis, people }: { lookupIn: (sums: DriverSums) => PairLookup; basis: Basis; people: number },
): Drivers {
  const found = relativeImportance(lookupIn(sums), plan.headline, kept);
  if (!found) return none('no-variation', people);
  const { n, rSquared } = found;
  const isRanked = n >= FEWEST_FOR_RANKING;
  const replicates = isRanked
    ? folds.map((fold) => relativeImportance(lookupIn(withoutFold(sums, fold)), plan.headline, kept)?.drivers)
    : [];
  const drivers = found.drivers
    .map((driver, index) => ({ ...driver, ...intervalOf(driver.share, shareIn(replicates, index)) }))
    .sort((a, b) => b.share - a.share);
  return {
    outcome: isRanked ? 'ranked' : 'indicative',
    basis,
    n,
    rSquared,
    drivers: isRanked ? drivers : drivers.slice(0, INDICATIVE_DRIVERS),
    dropped,
  };
}

function shareIn(replicates: readonly (readonly Driver[] | undefined)[], index: number) {
  return replicates.map((drivers) => drivers?.[index]?.share);
}

function intervalOf(share: number, replicates: readonly (number | undefined)[]) {
  const known = replicates.filter((value) => value !== undefined);
  if (known.length < 2 || known.length < replicates.length) return {};
  return jackknifeInterval(share, known, { min: 0, max: 1 });
}

/** Of two questions that too few answered both, the one with fewer answers goes; of two that repeat each other, the later. */
function usable(sumsOf: PairLookup, headline: string, candidates: readonly string[]): Usable {
  const dropped: DroppedDriver[] = [];
  const answersTo = (question: string) => sumsOf(headline, question)?.n ?? 0;
  const kept: string[] = [];
  for (const question of candidates.toSorted((a, b) => answersTo(b) - answersTo(a))) {
    const problem = problemWith(question, [headline, ...kept], sumsOf);
    if (problem) dropped.push({ question, reason: problem });
    else kept.push(question);
  }
  const inOrder = candidates.filter((question) => kept.includes(question));
  const repeated = inOrder.filter((question, index) =>
    inOrder.slice(0, index).some((earlier) => isSameAs(sumsOf(earlier, question))),
  );
  return {
    kept: inOrder.filter((question) => !repeated.includes(question)),
    dropped: [...dropped, ...repeated.map((question) => ({ question, reason: 'collinear' as const }))],
  };
}

function problemWith(question: string, others: readonly string[], sumsOf: PairLookup) {
  const pairs = others.map((other) => sumsOf(other, question));
  if (pairs.some((sums) => !sums || sums.n < FEWEST_FOR_DRIVERS)) return 'too-few-answers';
  return pairs.some((sums) => sums && pearsonOfSums(sums) === undefined) ? 'no-variation' : undefined;
}

function isSameAs(sums: PairSums | undefined): boolean {
  return Math.abs((sums && pearsonOfSums(sums)) ?? 0) > SAME_QUESTION;
}

/** Leaves out what several questions before it determine together. Only sums of the same people can tell. */
function withoutCollinear(sumsOf: PairLookup, { kept: candidates, dropped }: Usable): Usable {
  const kept: string[] = [];
  const collinear: DroppedDriver[] = [];
  for (const question of candidates) {
    const correlations = correlationsOf(sumsOf, [...kept, question]);
    if (correlations && leastEigenvalue(correlations.matrix) > COLLINEAR) kept.push(question);
    else collinear.push({ question, reason: 'collinear' });
  }
  return { kept, dropped: [...dropped, ...collinear] };
}

function none(reason: 'no-drivers' | 'too-few-answers' | 'no-variation' | 'inseparable', n: number): Drivers {
  return { outcome: 'none', reason, n };
}
