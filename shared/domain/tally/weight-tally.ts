// What answers weigh by their customer's revenue, as whole numbers: a changed answer is taken off to the last unit.
import { REVENUE_BASE, wholeRevenue } from '../contact/revenue.ts';
import type { NpsCounts } from '../metric/nps.ts';
import type { WeightSums } from '../metric/nps-weighted.ts';
import type { WeightTally } from './counted-answers.ts';

/**
 * `p`, `a`, `d`: promoters, passives and detractors whose revenue is known. With 0 and 1 behind: their revenue, its
 * lower and its higher part. `s0` to `s3`: the parts of the sum of squares. All to the base of `REVENUE_BASE`.
 */
export const WEIGHT_COUNTERS = [
  ...['p', 'a', 'd', 'p0', 'p1', 'a0', 'a1', 'd0', 'd1'],
  ...['s0', 's1', 's2', 's3'],
] as const;

/** What one answer of 0 to 10 weighs. */
export function weighAnswer(score: number, revenue: number): WeightTally {
  const letter = score >= 9 ? 'p' : score >= 7 ? 'a' : 'd';
  const weight = BigInt(wholeRevenue(revenue));
  return withoutZeros({
    [letter]: 1,
    ...parts(letter, weight, 2),
    ...parts('s', weight * weight, 4),
  });
}

export function combineWeights(a: WeightTally, b: WeightTally, sign: 1 | -1): WeightTally {
  const sum: Record<string, number> = { ...a };
  for (const [name, count] of Object.entries(b)) sum[name] = (sum[name] ?? 0) + sign * count;
  return withoutZeros(sum);
}

/** How many answers of each class are weighed. */
export function weighedCounts({ p = 0, a = 0, d = 0 }: WeightTally): NpsCounts {
  return { promoters: p, passives: a, detractors: d };
}

/** The sums that the weighted score is computed from, in whole units of the currency. */
export function weightSumsOf(tally: WeightTally): WeightSums {
  return {
    promoters: joined(tally, 'p', 2),
    passives: joined(tally, 'a', 2),
    detractors: joined(tally, 'd', 2),
    squares: joined(tally, 's', 4),
  };
}

function parts(letter: string, value: bigint, count: number): Record<string, number> {
  const base = BigInt(REVENUE_BASE);
  const places = Array.from({ length: count }, (_, place) => place);
  return Object.fromEntries(
    places.map((place) => [`${letter}${place}`, Number((value / base ** BigInt(place)) % base)]),
  );
}

function joined(tally: WeightTally, letter: string, count: number): number {
  const places = Array.from({ length: count }, (_, place) => place);
  return places.reduce((sum, place) => sum + (tally[`${letter}${place}`] ?? 0) * REVENUE_BASE ** place, 0);
}

function withoutZeros(tally: WeightTally): WeightTally {
  return Object.fromEntries(Object.entries(tally).filter(([, count]) => count !== 0));
}
