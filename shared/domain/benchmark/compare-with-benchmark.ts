// A figure of one's own beside one from elsewhere: tested only where the other one's sample is known.
import type { Change } from '../metric/change.ts';
import { changesOfTable } from '../metric/change.ts';
import { normalProbability } from '../metric/distributions.ts';
import { countFrom } from '../metric/effort.ts';
import { type Figure, figureOf } from '../metric/figure.ts';
import { containing } from '../metric/interval.ts';
import { welchDifference } from '../metric/mean.ts';
import { momentsOf } from '../metric/moments.ts';
import { adjustedNps, around, npsCounts, npsOf } from '../metric/nps.ts';
import { shareDifference } from '../metric/share.ts';
import type { TestedDifference } from '../metric/tested-difference.ts';
import { type Item, itemNamed } from '../survey/items.ts';
import { scaleOf } from '../survey/scale.ts';
import type { Survey } from '../survey/survey.ts';
import type { CountedAnswers, Histogram } from '../tally/counted-answers.ts';
import { type Benchmark, byDate, rangeOf } from './benchmark.ts';

export interface BenchmarkComparison {
  readonly benchmark: Benchmark;
  readonly question: Item;
  /** Our own figure of the same question. */
  readonly figure: Figure;
  /** Ours less theirs; absent where their sample is not known, or either is too small to be compared. */
  readonly change?: Change;
}

/**
 * What may be shown of the answers of a group, held against benchmarks; those of questions without a figure here
 * are left out. All tests of one list count as one table (Benjamini-Hochberg). Employees without finite-population
 * correction, as for every difference.
 */
export function compareWithBenchmarks(
  survey: Survey,
  counted: Pick<CountedAnswers, 'histograms'>,
  benchmarks: readonly Benchmark[],
  invited?: number,
): BenchmarkComparison[] {
  const compared = benchmarks.toSorted(byDate).flatMap((benchmark): BenchmarkComparison[] => {
    const question = itemNamed(survey, benchmark.question);
    const histogram = counted.histograms[benchmark.question];
    if (!question || !histogram) return [];
    const figure = figureOf(benchmark.metric, histogram, { invited, scale: scaleOf(question) });
    if (!figure) return [];
    const change = changeAgainst(benchmark, histogram, question);
    return [{ benchmark, question, figure, ...(change && { change }) }];
  });
  return changesOfTable(compared);
}

function changeAgainst(benchmark: Benchmark, histogram: Histogram, question: Item): Change | undefined {
  const tested = differenceFrom(benchmark, histogram, question);
  if (!tested) return undefined;
  const { difference, p } = tested;
  const { low, high } = containing(tested, difference);
  // Whether it is one is decided together with all others of its table.
  return { metric: benchmark.metric, difference, low, high, p, detectable: false };
}

/**
 * Of a score and a sample size alone the spread is not known; the largest that a mean between two ends can have is
 * (mean - min)(max - mean) (Bhatia and Davis 2000), which for NPS is 1 - (v/100)². So a difference called one is one.
 */
function differenceFrom(
  { metric, value, n }: Benchmark,
  histogram: Histogram,
  question: Item,
): TestedDifference | undefined {
  if (n === undefined) return undefined;
  const scale = scaleOf(question);
  if (metric === 'nps') return npsAgainst(histogram, value, n);
  const own = momentsOf(histogram);
  if (!own) return undefined;
  if (metric === 'top-two-box') {
    const inTopTwo = countFrom(histogram, (scale?.max ?? 5) - 1);
    return shareDifference({ count: inTopTwo, n: own.n }, { count: value * n, n });
  }
  const { min, max } = rangeOf(metric, scale);
  const variance = ((value - min) * (max - value) * n) / (n - 1);
  return welchDifference(own, { n, mean: value, variance });
}

function npsAgainst(histogram: Histogram, value: number, n: number): TestedDifference {
  const own = adjustedNps(npsCounts(histogram));
  const standardErrorOfTheirs = 100 * Math.sqrt((1 - (value / 100) ** 2) / n);
  const standardError = Math.hypot(own.standardError, standardErrorOfTheirs);
  const adjusted = own.value - value;
  return {
    difference: npsOf(npsCounts(histogram)) - value,
    ...around({ value: adjusted, standardError }),
    p: normalProbability(adjusted / standardError),
  };
}
