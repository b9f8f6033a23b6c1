// Where inside and outside disagree: employees less customers, on one scale (golden/formulas.md, gap).
import { cliffsDelta, hedgesG } from '../metric/effect-size.ts';
import { containing, type Interval } from '../metric/interval.ts';
import { welchDifference } from '../metric/mean.ts';
import { type Moments, momentsOf } from '../metric/moments.ts';
import type { Histogram } from '../tally/counted-answers.ts';

export interface GapSide {
  readonly n: number;
  readonly mean: number;
}

/** Employees' mean less customers' mean on the scale of the question, with its Welch interval. */
export interface Gap extends Interval {
  readonly employee: GapSide;
  readonly customer: GapSide;
  readonly difference: number;
  readonly p: number;
  /** The difference in standard deviations. */
  readonly hedgesG: number;
  /** The same by order alone, -1..1. */
  readonly cliffsDelta: number;
  /** Clear of chance, and large enough to matter. */
  readonly flagged: boolean;
}

const LEAST_THAT_MATTERS = 0.3;

/**
 * Compares answers of both sides on the same scale. `undefined` where either side has fewer than two answers
 * or nobody differs from anybody.
 */
export function gapBetween(employee: Histogram, customer: Histogram): Gap | undefined {
  const [inside, outside] = [momentsOf(employee), momentsOf(customer)];
  if (!inside || !outside) return undefined;
  const welch = welchDifference(inside, outside);
  const effect = hedgesG(inside, outside);
  if (!welch || !effect) return undefined;
  const { difference, p } = welch;
  const excludesZero = welch.low > 0 || welch.high < 0;
  return {
    employee: sideOf(inside),
    customer: sideOf(outside),
    difference,
    ...containing(welch, difference),
    p,
    hedgesG: effect.g,
    cliffsDelta: cliffsDelta(employee, customer),
    flagged: excludesZero && Math.abs(effect.g) >= LEAST_THAT_MATTERS,
  };
}

function sideOf({ n, mean }: Moments): GapSide {
  return { n, mean };
}
