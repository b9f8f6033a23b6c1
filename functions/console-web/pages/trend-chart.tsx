import type { TrendPoint } from '#shared/domain/results/trend.ts';
import type { Side } from '#shared/domain/side.ts';
import { formatNumber, formatShortDate } from '#shared/locale/format.ts';
import { formatFigure, rangeOfMetric } from '#shared/locale/format-figure.ts';
import { rangeAround } from '#shared/web/charts/scale.ts';
import { Trend } from '#shared/web/charts/trend.tsx';
import type { Reader } from '../environment.ts';
import { intervalText, metricName, valueText } from './figure-words.ts';
import { trendFinding } from './results-findings.ts';

/** The headline over the waves; nothing to draw before the second one. */
export function TrendChart(props: { reader: Reader; side: Side; trend: readonly TrendPoint[] }) {
  const { reader, side, trend } = props;
  const [first] = trend;
  if (!first || trend.length < 2) return null;
  const { language, phrases, timeZone } = reader;
  const words = phrases.results;
  const { metric } = first.figure;
  const ends = trend.flatMap(({ figure: { value, low = value, high = value } }) => [value, low, high]);
  return (
    <Trend
      id="trend"
      side={side}
      title={trendFinding(reader, trend)}
      subtitle={words.trend.subtitle(metricName(reader, metric, side))}
      range={rangeAround(ends, rangeOfMetric(metric))}
      formatTick={(value) => formatFigure(language, metric, value)}
      points={trend.map(({ figure, opensAt }) => ({
        label: formatShortDate(language, opensAt, timeZone),
        text: valueText(reader, figure),
        value: figure.value,
        low: figure.low,
        high: figure.high,
      }))}
      table={{
        summary: words.table,
        columns: [
          { label: words.trend.wave },
          { label: words.answers, align: 'right' },
          { label: metricName(reader, metric, side), align: 'right' },
          { label: words.interval, align: 'right' },
        ],
        rows: trend.map(({ number, figure, opensAt }) => ({
          header: `${phrases.waves.short(formatNumber(language, number))} · ${formatShortDate(language, opensAt, timeZone)}`,
          cells: [formatNumber(language, figure.n), valueText(reader, figure), intervalText(reader, figure)],
        })),
      }}
    />
  );
}
