// The one figure that a question's answers come to, with its interval.
import type { Measure } from '../program/program.ts';
import type { QuestionKind } from '../survey/question.ts';
import type { Scale } from '../survey/scale.ts';
import type { Histogram } from '../tally/counted-answers.ts';
import { countFrom } from './effort.ts';
import { drawnIn, finitePopulationFactor, intersection, nonResponseBounds } from './finite-population.ts';
import { clamped, containing, type Interval } from './interval.ts';
import { meanInterval } from './mean.ts';
import { momentsOf } from './moments.ts';
import { answersIn, npsCounts, npsInterval, npsOf } from './nps.ts';
import { wilsonInterval } from './share.ts';

export type Metric = Measure['metric'];

/**
 * `nps` in points (-100..100), `top-two-box` as a share (0..1), `effort` and `mean` on the scale of their
 * question. `low` and `high` are the ends of the 95 % interval; absent where one answer allows none.
 */
export interface Figure {
  readonly metric: Metric;
  readonly n: number;
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
}

export interface FigureOptions {
  /** Everybody who was asked, where all of them are known (employees): finite-population correction. */
  readonly invited?: number | undefined;
  /** The scale of the question; 1-5 by default for top-two-box, 1-7 for effort, 0-10 for means. */
  readonly scale?: Scale | undefined;
}

/** The metric that a rated kind is summed up by; `undefined` for choices and text. */
export function metricOf(kind: QuestionKind): Metric | undefined {
  const metrics: Partial<Record<QuestionKind, Metric>> = {
    nps: 'nps',
    rating: 'top-two-box',
    agreement: 'top-two-box',
    effort: 'effort',
    estimate: 'mean',
    scale: 'mean',
  };
  return metrics[kind];
}

/** The figure of the answers counted; `undefined` without any. The interval always contains the value. */
export function figureOf(
  metric: Metric,
  histogram: Histogram,
  options: FigureOptions = {},
): Figure | undefined {
  const sample = sampleOf(metric, histogram, options.scale ?? defaultScale(metric));
  if (!sample) return undefined;
  const { n, value } = sample;
  const interval = options.invited === undefined ? sample.interval : amongInvited(sample, options.invited);
  return { metric, n, value, ...(interval && containing(clamped(interval, sample.min, sample.max), value)) };
}

interface Sample extends Scale {
  readonly n: number;
  readonly value: number;
  /** For an endless population. */
  readonly interval: Interval | undefined;
}

function sampleOf(metric: Metric, histogram: Histogram, scale: Scale): Sample | undefined {
  if (metric === 'nps') {
    const counts = npsCounts(histogram);
    const n = answersIn(counts);
    if (n === 0) return undefined;
    return { n, value: npsOf(counts), interval: npsInterval(counts), min: -100, max: 100 };
  }
  const moments = momentsOf(histogram);
  if (!moments) return undefined;
  if (metric === 'top-two-box') {
    const share = { count: countFrom(histogram, scale.max - 1), n: moments.n };
    return { n: share.n, value: share.count / share.n, interval: wilsonInterval(share), min: 0, max: 1 };
  }
  return { n: moments.n, value: moments.mean, interval: meanInterval(moments), ...scale };
}

/** Drawn in by how many of the invited answered, and within what the silent can have thought. */
function amongInvited({ n, value, interval, min, max }: Sample, invited: number): Interval | undefined {
  const factor = finitePopulationFactor(n, invited);
  if (factor === undefined || !interval) return undefined;
  const bounds = nonResponseBounds(value * n, n, invited, { min, max });
  return intersection(drawnIn(interval, value, factor), bounds);
}

function defaultScale(metric: Metric): Scale {
  if (metric === 'effort') return { min: 1, max: 7 };
  return metric === 'top-two-box' ? { min: 1, max: 5 } : { min: 0, max: 10 };
}
