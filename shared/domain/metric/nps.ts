// Net Promoter Score of one sample, in points from -100 to 100 (golden/formulas.md).
import type { Histogram } from '../tally/counted-answers.ts';
import { clamped, type Interval, Z } from './interval.ts';

export interface NpsCounts {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

export interface NpsEstimate {
  readonly value: number;
  readonly standardError: number;
}

/** Answers of 0-6, 7-8 and 9-10. */
export function npsCounts(histogram: Histogram): NpsCounts {
  let [promoters, passives, detractors] = [0, 0, 0];
  for (const [value, count] of Object.entries(histogram)) {
    if (Number(value) >= 9) promoters += count;
    else if (Number(value) >= 7) passives += count;
    else detractors += count;
  }
  return { promoters, passives, detractors };
}

export function answersIn({ promoters, passives, detractors }: NpsCounts): number {
  return promoters + passives + detractors;
}

/** The score as it is shown. `NaN` without answers. */
export function npsOf(counts: NpsCounts): number {
  return (100 * (counts.promoters - counts.detractors)) / answersIn(counts);
}

/** The plain estimate with its standard error: too sure of itself below about 50 answers. */
export function waldNps(counts: NpsCounts): NpsEstimate {
  return estimateOf(counts.promoters, counts.detractors, answersIn(counts));
}

/** Three pseudo-answers (¾ promoter, 1½ passive, ¾ detractor) keep the error honest in small samples. */
export function adjustedNps(counts: NpsCounts): NpsEstimate {
  return estimateOf(counts.promoters + 0.75, counts.detractors + 0.75, answersIn(counts) + 3);
}

/** 95 % interval; adjusted Wald, not yet clamped to the scale. */
export function npsInterval(counts: NpsCounts): Interval {
  return around(adjustedNps(counts));
}

/** 95 % interval within -100 and 100. */
export function clampedNpsInterval(counts: NpsCounts): Interval {
  return clamped(npsInterval(counts), -100, 100);
}

export function around({ value, standardError }: NpsEstimate): Interval {
  return { low: value - Z * standardError, high: value + Z * standardError };
}

/** `promoters` and `detractors` of `n` answers, which need not be whole numbers. */
export function estimateOf(promoters: number, detractors: number, n: number): NpsEstimate {
  const [p, d] = [promoters / n, detractors / n];
  const variance = p + d - (p - d) ** 2;
  return { value: 100 * (p - d), standardError: 100 * Math.sqrt(Math.max(0, variance) / n) };
}
