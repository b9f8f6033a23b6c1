import type { Change } from '#shared/domain/metric/change.ts';
import type { Figure, Metric } from '#shared/domain/metric/figure.ts';
import type { MeasureResult } from '#shared/domain/results/measure-result.ts';
import { formatFixed, formatNumber, formatShortDate } from '#shared/locale/format.ts';
import { formatFigure, formatFigureInterval, isLevel } from '#shared/locale/format-figure.ts';
import type { Reader } from '../environment.ts';

/** What stands under a figure: how many answers, what changed, the target. */
export function figureContext(reader: Reader, { measure, figure, change }: MeasureResult): string[] {
  const { results, home } = reader.phrases;
  if (!figure) return [home.figure.none];
  return [
    results.n(figure.n),
    change ? changeWords(reader, change) : results.change.first,
    ...(measure.target === undefined
      ? []
      : [results.target(formatFigure(reader.language, measure.metric, measure.target))]),
  ];
}

/** `▲ 5 points since 24 Nov`, or `up 5 points, no detectable change since 24 Nov`. */
export function changeWords(reader: Reader, change: Change & { readonly since: string }): string {
  const { change: words } = reader.phrases.results;
  const since = formatShortDate(reader.language, change.since, reader.timeZone);
  if (isLevel(change.metric, change.difference)) return words.none(since);
  const by = sizeOfChange(reader, change);
  if (!change.detectable) {
    return change.difference > 0 ? words.perhapsUp(by, since) : words.perhapsDown(by, since);
  }
  return change.difference > 0 ? words.up(by, since) : words.down(by, since);
}

/** The size of a difference without its sign, in the unit of its metric. */
export function sizeOfChange({ language, phrases }: Reader, { metric, difference }: Change): string {
  const { change } = phrases.results;
  const size = Math.abs(difference);
  if (metric === 'nps') return change.points(formatNumber(language, size));
  if (metric === 'top-two-box') return change.percentagePoints(formatNumber(language, size * 100));
  return formatFixed(language, size, 1);
}

export function valueText({ language }: Reader, { metric, value }: Pick<Figure, 'metric' | 'value'>): string {
  return formatFigure(language, metric, value);
}

/** `+31 to +43`; empty where one answer allows no interval. */
export function intervalText({ language }: Reader, { metric, low, high }: Figure): string {
  return low === undefined || high === undefined ? '' : formatFigureInterval(language, metric, low, high);
}

/** How a metric is called in a chart. */
export function metricName(reader: Reader, metric: Metric, side: 'customer' | 'employee'): string {
  if (metric === 'nps') return side === 'customer' ? 'NPS' : 'eNPS';
  return reader.phrases.results.metricNames[metric];
}
