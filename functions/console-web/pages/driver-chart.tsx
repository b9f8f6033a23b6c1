import type { WeighedDriver } from '#shared/domain/drivers/driver-matrix.ts';
import type { Survey } from '#shared/domain/survey/survey.ts';
import { formatInterval, formatPercent } from '#shared/locale/format.ts';
import { ShareBars } from '#shared/web/charts/share-bars.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import type { Reader } from '../environment.ts';
import { type DriverFinding, questionName } from './driver-findings.ts';

/** Which questions go with the score, as far as the data allow to say so. */
export function DriverChart(props: { reader: Reader; survey: Survey; finding: DriverFinding }) {
  const { reader, survey, finding } = props;
  const { results, drivers: words } = reader.phrases;
  if (finding.outcome === 'none') {
    if (finding.reason === 'no-drivers') return null;
    return <Notice title={words.title}>{words.none[finding.reason]}</Notice>;
  }
  const rows = finding.drivers.map((driver) => ({
    label: questionName(reader, survey, driver.question),
    share: driver.share,
    text: formatPercent(reader.language, driver.share),
    low: driver.low,
    high: driver.high,
    against: driver.against,
    interval: driverInterval(reader, driver),
  }));
  const subtitle = [
    ...(finding.outcome === 'indicative' ? [words.indicative] : []),
    ...(finding.isListwise ? [words.listwise] : []),
    finding.subtitle,
    ...(rows.some(({ low }) => low !== undefined) ? [words.withIntervals] : []),
  ].join(' ');
  return (
    <ShareBars
      id="drivers"
      title={words.strongest(rows[0]?.label ?? '')}
      subtitle={subtitle}
      rows={rows}
      table={{
        summary: results.table,
        columns: [
          { label: words.question },
          { label: results.share, align: 'right' },
          { label: results.interval, align: 'right' },
        ],
        rows: rows.map(({ label, text, against, interval }) => ({
          header: label,
          cells: [against ? `${text} (${words.against})` : text, interval],
        })),
      }}
    />
  );
}

/** `21% to 25%`; empty where there are too few answers for an interval. */
export function driverInterval(
  { language }: Reader,
  { low, high }: Pick<WeighedDriver, 'low' | 'high'>,
): string {
  return low === undefined || high === undefined
    ? ''
    : formatInterval(language, low, high, { percent: true });
}
