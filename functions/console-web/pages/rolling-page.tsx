import type { RollingMeasure } from '#shared/domain/results/rolling.ts';
import { formatNumber, formatShortDate } from '#shared/locale/format.ts';
import { formatFigure, isLevel, rangeOfMetric } from '#shared/locale/format-figure.ts';
import type { RollingResults } from '#shared/services/results/get-rolling-results.ts';
import { rangeAround } from '#shared/web/charts/scale.ts';
import { Trend } from '#shared/web/charts/trend.tsx';
import { EmptyState } from '#shared/web/components/empty-state.tsx';
import type { Reader, StaffReader } from '../environment.ts';
import { ConsolePage } from './console-page.tsx';
import { intervalText, metricName, sizeOfChange, valueText } from './figure-words.ts';
import { programTrail } from './program-trail.ts';

/** Of the points that are written out, every so-manieth, so that they do not touch each other. */
const WEEKS_BETWEEN_LABELS = 5;

/** Every figure of customers over the last 90 days, at each week of half a year. */
export function RollingPage({ reader, results }: { reader: StaffReader; results: RollingResults }) {
  const { rolling } = reader.phrases;
  const { program, measures } = results;
  const answered = measures.filter(({ points }) => points.length > 0);
  return (
    <ConsolePage
      reader={reader}
      title={rolling.title}
      lead={rolling.lead}
      trail={programTrail(reader, program)}
    >
      {answered.length === 0 && <EmptyState {...rolling.none} />}
      {answered.map((measure) => (
        <RollingChart reader={reader} rolling={measure} />
      ))}
    </ConsolePage>
  );
}

function RollingChart({ reader, rolling }: { reader: Reader; rolling: RollingMeasure }) {
  const { language, phrases } = reader;
  const { measure, points } = rolling;
  const { metric } = measure;
  const ends = points.flatMap(({ figure: { value, low = value, high = value } }) => [value, low, high]);
  const scale = rangeOfMetric(metric);
  const isWritten = (index: number) => (points.length - 1 - index) % WEEKS_BETWEEN_LABELS === 0;
  return (
    <Trend
      id={`rolling-${measure.measureId}`}
      side="customer"
      title={rollingFinding(reader, rolling)}
      subtitle={rollingSubtitle(reader, rolling)}
      range={rangeAround(ends, scale)}
      target={measure.target}
      formatTick={(value) => formatFigure(language, metric, value)}
      points={points.map(({ until, figure }, index) => ({
        label: isWritten(index) ? dayText(reader, until) : '',
        text: isWritten(index) ? valueText(reader, figure) : '',
        value: figure.value,
        low: figure.low,
        high: figure.high,
      }))}
      table={{
        summary: phrases.results.table,
        columns: [
          { label: phrases.rolling.until },
          { label: phrases.results.answers, align: 'right' },
          { label: metricName(reader, metric, 'customer'), align: 'right' },
          { label: phrases.results.interval, align: 'right' },
        ],
        rows: points.toReversed().map(({ until, figure }) => ({
          header: dayText(reader, until),
          cells: [formatNumber(language, figure.n), valueText(reader, figure), intervalText(reader, figure)],
        })),
      }}
    />
  );
}

function rollingFinding(reader: Reader, { measure, change }: RollingMeasure): string {
  const words = reader.phrases.rolling.finding;
  const label = measure.label[reader.language];
  if (!change) return words.first(label);
  if (isLevel(change.metric, change.difference)) return words.level(label);
  const by = sizeOfChange(reader, change);
  const isUp = change.difference > 0;
  if (!change.detectable) return isUp ? words.perhapsUp(label, by) : words.perhapsDown(label, by);
  return isUp ? words.up(label, by) : words.down(label, by);
}

function rollingSubtitle(reader: Reader, { measure, change }: RollingMeasure): string {
  const words = reader.phrases.rolling;
  const metric = metricName(reader, measure.metric, 'customer');
  if (!change) return words.plainSubtitle(metric);
  return words.subtitle(metric, dayText(reader, change.earlier.from), dayText(reader, change.earlier.until));
}

/** Days of the tallies are those of UTC. */
function dayText({ language }: Reader, day: string): string {
  return formatShortDate(language, `${day}T00:00:00Z`, 'UTC');
}
