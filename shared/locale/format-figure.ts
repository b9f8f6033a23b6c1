/** Figures as they are read: scores with a sign, shares in percent, means on their scale. */
import type { Language } from '../domain/localized.ts';
import type { Measure } from '../domain/program/program.ts';
import { formatFixed, formatInterval, formatPercent, formatSigned, formatSignedPercent } from './format.ts';

/** What is asked, or counted: a `share`, and `growth` as a share of the year before. */
export type ShownMetric = Measure['metric'] | 'share' | 'growth';

/** `+37` for NPS, `62%` for shares, `+4%` for growth, `5.4` for means. */
export function formatFigure(language: Language, metric: ShownMetric, value: number): string {
  if (metric === 'nps') return formatSigned(language, value);
  if (metric === 'growth') return formatSignedPercent(language, value);
  if (isShare(metric)) return formatPercent(language, value);
  return formatFixed(language, value, 1);
}

/** Both ends of an interval in the unit of the metric: `+31 to +43`. */
export function formatFigureInterval(
  language: Language,
  metric: ShownMetric,
  low: number,
  high: number,
): string {
  if (metric === 'nps') return formatInterval(language, low, high, { signed: true });
  if (isShare(metric)) return formatInterval(language, low, high, { percent: true });
  return formatInterval(language, low, high, { digits: 1 });
}

/** The lowest and highest value that a metric takes on its usual scale, for axes. */
export function rangeOfMetric(metric: ShownMetric): readonly [number, number] {
  if (metric === 'nps') return [-100, 100];
  if (metric === 'growth') return [-1, 1];
  if (isShare(metric)) return [0, 1];
  return metric === 'effort' ? [1, 7] : [0, 10];
}

/** A difference so small that it is written as nothing. */
export function isLevel(metric: ShownMetric, difference: number): boolean {
  const steps = metric === 'nps' ? 1 : isShare(metric) ? 100 : 10;
  return Math.round(Math.abs(difference) * steps) === 0;
}

/** Read in percent, and differences in percentage points. */
export function isShare(metric: ShownMetric): boolean {
  return metric === 'top-two-box' || metric === 'share' || metric === 'growth';
}
