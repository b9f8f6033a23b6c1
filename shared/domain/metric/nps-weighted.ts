// NPS in which each answer counts by a weight, such as the customer's revenue (golden/formulas.md, weighted_nps).

import { clamped, type Interval } from './interval.ts';
import { around, estimateOf } from './nps.ts';

/** Sums of weights by class, and of squared weights: enough to add up without single answers. */
export interface WeightSums {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
  readonly squares: number;
}

export interface WeightedNps extends Interval {
  readonly value: number;
  /** Kish: as many equally weighted answers would be as sure. */
  readonly effectiveN: number;
  readonly designEffect: number;
  /** A handful of heavy answers carry the score. */
  readonly fewCarryIt: boolean;
}

const FEWEST_EFFECTIVE = 10;

export function weightSums(answers: Iterable<{ score: number; weight: number }>): WeightSums {
  let [promoters, passives, detractors, squares] = [0, 0, 0, 0];
  for (const { score, weight } of answers) {
    if (score >= 9) promoters += weight;
    else if (score >= 7) passives += weight;
    else detractors += weight;
    squares += weight ** 2;
  }
  return { promoters, passives, detractors, squares };
}

/** In points, from the sums and the number of answers; `undefined` where nothing weighs anything. */
export function weightedNps(sums: WeightSums, n: number): WeightedNps | undefined {
  const total = sums.promoters + sums.passives + sums.detractors;
  if (total <= 0) return undefined;
  const effectiveN = total ** 2 / sums.squares;
  const [p, d] = [sums.promoters / total, sums.detractors / total];
  const adjusted = estimateOf(p * effectiveN + 0.75, d * effectiveN + 0.75, effectiveN + 3);
  return {
    value: 100 * (p - d),
    ...clamped(around(adjusted), -100, 100),
    effectiveN,
    designEffect: n / effectiveN,
    fewCarryIt: effectiveN < FEWEST_EFFECTIVE,
  };
}
