// One figure over the waves of a side.
import { type Change, changeBetween } from '../metric/change.ts';
import { type Figure, figureOf, type Metric } from '../metric/figure.ts';
import { itemNamed } from '../survey/items.ts';
import { scaleOf } from '../survey/scale.ts';
import type { Survey } from '../survey/survey.ts';
import type { CountedAnswers, Histogram } from '../tally/counted-answers.ts';
import type { Wave } from '../wave/wave.ts';

/** One wave with what its company gave. Withheld: no answers may be shown. */
export interface WaveCounted {
  readonly wave: Wave;
  readonly survey: Survey;
  readonly counted: CountedAnswers | undefined;
  /** Everybody who was asked, where all of them are known (employees). */
  readonly invited?: number | undefined;
}

export interface TrendPoint {
  readonly waveId: string;
  readonly number: number;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly responses: number;
  readonly figure: Figure;
  /** Against the point before; absent for the first one. */
  readonly change?: Change & { readonly sinceWaveId: string; readonly since: string };
}

/**
 * The figure of `questionKey` in each wave that asked it on the same scale as the last wave and has answers,
 * in the order given (oldest first). Empty where the last wave does not ask it.
 */
export function trendOf(waves: readonly WaveCounted[], questionKey: string, metric: Metric): TrendPoint[] {
  const asked = questionIn(waves.at(-1), questionKey);
  if (!asked) return [];
  const scale = scaleOf(asked);
  const points: TrendPoint[] = [];
  let before: { readonly point: TrendPoint; readonly histogram: Histogram } | undefined;
  for (const wave of waves) {
    const histogram = wave.counted?.histograms[questionKey];
    const question = questionIn(wave, questionKey);
    if (!histogram || question?.kind !== asked.kind || scaleOf(question)?.max !== scale?.max) continue;
    const figure = figureOf(metric, histogram, { invited: wave.invited, scale });
    if (!figure) continue;
    const change = before && changeBetween(metric, before.histogram, histogram, scale);
    const { waveId, number, opensAt, closesAt } = wave.wave;
    const point: TrendPoint = {
      waveId,
      number,
      opensAt,
      closesAt,
      responses: wave.counted?.responses ?? 0,
      figure,
      ...(before &&
        change && { change: { ...change, sinceWaveId: before.point.waveId, since: before.point.closesAt } }),
    };
    points.push(point);
    before = { point, histogram };
  }
  return points;
}

function questionIn(wave: WaveCounted | undefined, questionKey: string) {
  return wave && itemNamed(wave.survey, questionKey);
}
