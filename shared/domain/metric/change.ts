// What changed between two waves, and whether the data can tell at all.
import type { Scale } from '../survey/scale.ts';
import type { Histogram } from '../tally/counted-answers.ts';
import { benjaminiHochberg } from './benjamini-hochberg.ts';
import { countFrom } from './effort.ts';
import type { Metric } from './figure.ts';
import { containing, type Interval } from './interval.ts';
import { welchDifference } from './mean.ts';
import { momentsOf } from './moments.ts';
import { answersIn, npsCounts } from './nps.ts';
import { npsDifference } from './nps-difference.ts';
import { shareDifference } from './share.ts';
import type { TestedDifference } from './tested-difference.ts';

/** `later` less `earlier`, in the unit of the metric. Where not `detectable`: "no detectable change". */
export interface Change extends Interval {
  readonly metric: Metric;
  readonly difference: number;
  readonly p: number;
  readonly detectable: boolean;
}

const SIGNIFICANT = 0.05;

/**
 * Tests two independent groups of answers to the same question against each other. Employees too without
 * finite-population correction: whether something changed is a question about more than those present.
 * `undefined` where either group is too small to be compared.
 */
export function changeBetween(
  metric: Metric,
  earlier: Histogram,
  later: Histogram,
  scale?: Scale,
): Change | undefined {
  const tested = testedDifference(metric, earlier, later, scale);
  if (!tested) return undefined;
  const { difference, p } = tested;
  const { low, high } = containing(tested, difference);
  return { metric, difference, low, high, p, detectable: isFinding(p, tested) };
}

/** The changes of one table: fewer are detectable, as many at once find something by chance. */
export function changesOfTable<Row extends { readonly change?: Change | undefined }>(
  rows: readonly Row[],
): Row[] {
  const tested = rows.filter(({ change }) => change !== undefined);
  const adjusted = benjaminiHochberg(tested.map(({ change }) => change?.p ?? 1));
  const byRow = new Map(tested.map((row, index) => [row, adjusted[index] ?? 1]));
  return rows.map((row) => {
    const p = byRow.get(row);
    if (!row.change || p === undefined) return row;
    return { ...row, change: { ...row.change, p, detectable: isFinding(p, row.change) } };
  });
}

function testedDifference(
  metric: Metric,
  earlier: Histogram,
  later: Histogram,
  scale: Scale = { min: 1, max: 5 },
): TestedDifference | undefined {
  if (metric === 'nps') {
    const [before, after] = [npsCounts(earlier), npsCounts(later)];
    if (answersIn(before) === 0 || answersIn(after) === 0) return undefined;
    return npsDifference(after, before);
  }
  const [before, after] = [momentsOf(earlier), momentsOf(later)];
  if (!before || !after) return undefined;
  if (metric !== 'top-two-box') return welchDifference(after, before);
  return shareDifference(
    { count: countFrom(later, scale.max - 1), n: after.n },
    { count: countFrom(earlier, scale.max - 1), n: before.n },
  );
}

function isFinding(p: number, { low, high }: Interval): boolean {
  return p < SIGNIFICANT && (low > 0 || high < 0);
}
