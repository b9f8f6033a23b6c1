// Importance against performance: what to mend first among the questions that go with the headline.
import { figureOf } from '../metric/figure.ts';
import type { Interval } from '../metric/interval.ts';
import { type RatedQuestion, ratedScaleOf } from '../survey/scale.ts';
import type { Histogram } from '../tally/counted-answers.ts';

/** `unclear`: an interval crosses a threshold, or an important question works against the headline. */
export type Quadrant = 'fix-first' | 'keep-up' | 'not-pressing' | 'more-than-needed' | 'unclear';

/** A value with the ends of its 95 % interval, all 0..1. */
export interface Placed extends Interval {
  readonly value: number;
}

export interface MatrixPoint {
  readonly question: string;
  /** Share of what the drivers together explain. */
  readonly importance: Placed;
  /** Mean rating, as a share of the way from the lowest to the highest value of its scale. */
  readonly performance: Placed;
  readonly quadrant: Quadrant;
}

export interface DriverMatrix {
  /** What each driver would have if all were equally important. */
  readonly importanceThreshold: number;
  /** The mean of the performances. */
  readonly performanceThreshold: number;
  /** In the order given. */
  readonly points: readonly MatrixPoint[];
}

/** One driver with its interval, of whichever side. */
export interface WeighedDriver {
  readonly question: RatedQuestion;
  /** 0..1, and the ends of its interval. */
  readonly share: number;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly against: boolean;
  readonly histogram: Histogram;
}

const FEWEST_POINTS = 2;

/**
 * Where each driver stands. `undefined` for fewer than two, or without intervals: then nothing could be told apart.
 * `invited`: everybody who was asked, where all of them are known (employees).
 */
export function driverMatrixOf(
  drivers: readonly WeighedDriver[],
  invited?: number,
): DriverMatrix | undefined {
  const placed = drivers.flatMap(({ question, share, low, high, against, histogram }) => {
    const performance = performanceOf(question, histogram, invited);
    if (low === undefined || high === undefined || !performance) return [];
    return [{ question: question.key, against, importance: { value: share, low, high }, performance }];
  });
  if (placed.length < FEWEST_POINTS || placed.length < drivers.length) return undefined;
  const importanceThreshold = 1 / placed.length;
  const performanceThreshold =
    placed.reduce((sum, { performance }) => sum + performance.value, 0) / placed.length;
  const points = placed.map(({ question, against, importance, performance }): MatrixPoint => {
    const isImportant = sideOf(importance, importanceThreshold);
    const isGood = sideOf(performance, performanceThreshold);
    const isClear = isImportant !== undefined && isGood !== undefined && !(isImportant && against);
    return {
      question,
      importance,
      performance,
      quadrant: isClear ? quadrantOf(isImportant, isGood) : 'unclear',
    };
  });
  return { importanceThreshold, performanceThreshold, points };
}

function performanceOf(question: RatedQuestion, histogram: Histogram, invited: number | undefined) {
  const scale = ratedScaleOf(question);
  const figure = figureOf('mean', histogram, { invited, scale });
  if (figure?.low === undefined || figure.high === undefined) return undefined;
  const along = (value: number) => (value - scale.min) / (scale.max - scale.min);
  return { value: along(figure.value), low: along(figure.low), high: along(figure.high) };
}

/** Above the threshold or below it; `undefined` where the interval crosses or touches it. */
function sideOf({ low, high }: Interval, threshold: number): boolean | undefined {
  if (low > threshold) return true;
  return high < threshold ? false : undefined;
}

function quadrantOf(isImportant: boolean, isGood: boolean): Quadrant {
  if (isImportant) return isGood ? 'keep-up' : 'fix-first';
  return isGood ? 'more-than-needed' : 'not-pressing';
}
