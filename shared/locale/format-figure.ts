/** Figures as they are read: scores with a sign, shares in percent, means on their scale. */
import type { Language } from '../domain/localized.ts';
import type { Measure } from '../domain/program/program.ts';
import { formatFixed, formatInterval, formatPercent, formatSigned } from './format.ts';

type Metric = Measure['metric'];

/** `+37` for NPS, `62%` for a top-two-box share, `5.4` for means. */
export function formatFigure(language: Language, metric: Metric, value: number): string {
  if (metric === 'nps') return formatSigned(language, value);
  if (metric === 'top-two-box') return formatPercent(language, value);
  return formatFixed(language, value, 1);
}

/** Both ends of an interval in the unit of the metric: `+31 to +43`. */
export function formatFigureInterval(language: Language, metric: Metric, low: number, high: number): string {
  if (metric === 'nps') return formatInterval(language, low, high, { signed: true });
  if (metric === 'top-two-box') return formatInterval(language, low, high, { percent: true });
  return formatInterval(language, low, high, { digits: 1 });
}

/** The lowest and highest value that a metric takes on its usual scale, for axes. */
export function rangeOfMetric(metric: Metric): readonly [number, number] {
  if (metric === 'nps') return [-100, 100];
  if (metric === 'top-two-box') return [0, 1];
  return metric === 'effort' ? [1, 7] : [0, 10];
}

/** A difference so small that it is written as nothing. */
export function isLevel(metric: Metric, difference: number): boolean {
  const steps = metric === 'nps' ? 1 : metric === 'top-two-box' ? 100 : 10;
  return Math.round(Math.abs(difference) * steps) === 0;
}
