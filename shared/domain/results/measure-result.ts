import { type Change, changesOfTable } from '../metric/change.ts';
import type { Figure } from '../metric/figure.ts';
import type { Measure } from '../program/program.ts';
import { type TrendPoint, trendOf, type WaveCounted } from './trend.ts';

/** One health figure that leadership watches, as it stands in the last of some waves. */
export interface MeasureResult {
  readonly measure: Measure;
  /** Absent when the last wave has no answers to it, or may not show them. */
  readonly figure?: Figure;
  readonly change?: Change & { readonly sinceWaveId: string; readonly since: string };
  readonly trend: readonly TrendPoint[];
}

/** Measures of one side over its waves, oldest first. Their changes are tested together as one table. */
export function measureResults(measures: readonly Measure[], waves: readonly WaveCounted[]): MeasureResult[] {
  const results = measures.map((measure): MeasureResult => {
    const trend = trendOf(waves, measure.question, measure.metric);
    const last = trend.at(-1);
    if (!last || last.waveId !== waves.at(-1)?.wave.waveId) return { measure, trend };
    return { measure, trend, figure: last.figure, ...(last.change && { change: last.change }) };
  });
  return changesOfTable(results);
}
