import type { ReleasedDriver, ReleasedDrivers } from '../release/released-drivers.ts';
import type { Answers } from '../response/answers.ts';
import type { Scale } from '../survey/scale.ts';
import type { Survey } from '../survey/survey.ts';
import type { Histogram } from '../tally/counted-answers.ts';
import { driverPlanOf, sumInFolds } from './driver-plan.ts';
import { type DriverSet, driverSetsOf } from './driver-sets.ts';
import { type Driver, driversOf } from './drivers.ts';

/** Of one question alone a share says nothing. */
const FEWEST_TOGETHER = 2;

export interface DriversToRelease {
  readonly survey: Survey;
  /** What the release publishes of everybody together, by question. */
  readonly histograms: Readonly<Record<string, Histogram>>;
  /** What each person rated, in an order that is always the same. */
  readonly ballots: readonly Answers[];
  /** So many people share every score that is published: 5 at least. */
  readonly k: number;
}

/** The questions whose ratings are looked at together, the headline included. */
export function driverKeysOf(survey: Survey): string[] {
  const predictors = driverSetsOf(survey).flatMap((set) => set.predictors.map(({ key }) => key));
  return predictors.length === 0 ? [] : [...new Set([survey.headline, ...predictors])];
}

/**
 * What a release says about drivers. Sets that cannot be told are missing.
 *
 * Joining two questions is the dangerous part: histograms alone never do. Suppose one person alone gave the headline
 * a 0, and one alone gave `manager` a 1. Weights that hang on these two would tell whether they are the same person,
 * and whoever knows who complains about the manager would learn that person's score. Therefore:
 *
 * - Everybody together only, never a unit, so there is nothing to subtract; from 50 people behind each correlation;
 *   only questions of which the release publishes everybody's histogram.
 * - The lowest k - 1 answers to a question count as the k-th lowest, the highest ones alike. So k people at least
 *   stand at either end, and no weight depends on how far out fewer than k are. What this makes alike is left out.
 * - Shares of an unknown whole: neither R² nor any correlation is told, so even an answer that determines another
 *   completely shows only as more important than the rest. Of the sign, one bit.
 * - Whole percents, of shares and of the ends of intervals. To work back from them to one person, somebody would
 *   have to know how all the others answered two questions at once, not just the k - 1 who may be colluding. Equal
 *   percents stand in the order of the survey, so the order tells nothing more.
 * - Neither the number of people behind a set nor the reason why a question is missing: the first would tell how many
 *   answered one question and not another. A set in which one question repeats another is not told at all: its
 *   histogram would leave no other reason, and then everybody's answer to the one would follow from the other.
 */
export function releaseDrivers({ survey, histograms, ballots, k }: DriversToRelease): ReleasedDrivers[] {
  const ranges = rangesOf(driverKeysOf(survey), histograms, k);
  if (!ranges.has(survey.headline)) return [];
  const asked = driverSetsOf(survey);
  const sets = asked.map((set) => withinRanges(set, ranges));
  const plan = driverPlanOf(survey, sets);
  const folds = sumInFolds(
    plan,
    ballots.values().map((ballot) => drawnInto(ranges, ballot)),
  );
  return sets.flatMap((set, index): ReleasedDrivers[] => {
    const found = driversOf(plan, set, folds);
    if (found.outcome === 'none' || found.drivers.length < FEWEST_TOGETHER) return [];
    if (found.dropped.some(({ reason }) => reason === 'collinear')) return [];
    const dropped = new Set(found.dropped.map(({ question }) => question));
    const examined = set.predictors.map(({ key }) => key).filter((key) => !dropped.has(key));
    const all = asked[index];
    const keys = [...(all?.predictors.map(({ key }) => key) ?? []), ...(all?.beyond ?? [])];
    return [
      {
        ...(set.moment && { moment: set.moment.key }),
        outcome: found.outcome,
        drivers: inPercents(found.drivers, examined),
        leftOut: keys.filter((key) => !examined.includes(key)),
      },
    ];
  });
}

/** From the k-th lowest to the k-th highest answer; none where these are the same, or too few answered. */
function rangesOf(
  keys: readonly string[],
  histograms: DriversToRelease['histograms'],
  k: number,
): Map<string, Scale> {
  const ranges = new Map<string, Scale>();
  for (const key of keys) {
    const counts = Object.entries(histograms[key] ?? {})
      .map(([value, count]) => [Number(value), count] as const)
      .sort(([a], [b]) => a - b);
    const min = valueAt(counts, k);
    const max = valueAt(counts.toReversed(), k);
    if (min !== undefined && max !== undefined && min < max) ranges.set(key, { min, max });
  }
  return ranges;
}

/** The value of the n-th answer. */
function valueAt(
  counts: readonly (readonly [value: number, count: number])[],
  n: number,
): number | undefined {
  let passed = 0;
  for (const [value, count] of counts) {
    passed += count;
    if (passed >= n) return value;
  }
  return undefined;
}

function withinRanges(set: DriverSet, ranges: ReadonlyMap<string, Scale>): DriverSet {
  return { ...set, predictors: set.predictors.filter(({ key }) => ranges.has(key)) };
}

function drawnInto(ranges: ReadonlyMap<string, Scale>, ballot: Answers): Answers {
  const drawn: Answers = {};
  for (const [key, { min, max }] of ranges) {
    const answer = ballot[key];
    if (typeof answer === 'number') drawn[key] = Math.max(min, Math.min(max, answer));
  }
  return drawn;
}

function inPercents(drivers: readonly Driver[], inOrder: readonly string[]): ReleasedDriver[] {
  return drivers
    .map(({ question, share, correlation, low, high }) => ({
      question,
      sharePercent: percent(share),
      against: correlation < 0,
      ...(low !== undefined &&
        high !== undefined && { lowPercent: percent(low), highPercent: percent(high) }),
    }))
    .sort(
      (a, b) => b.sharePercent - a.sharePercent || inOrder.indexOf(a.question) - inOrder.indexOf(b.question),
    );
}

function percent(share: number): number {
  return Math.round(share * 100);
}
