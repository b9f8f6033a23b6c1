import type { Drivers } from '#shared/domain/drivers/drivers.ts';
import { itemNamed, rowNamed } from '#shared/domain/survey/items.ts';
import type { Survey } from '#shared/domain/survey/survey.ts';
import { formatPercent } from '#shared/locale/format.ts';
import { ShareBars } from '#shared/web/charts/share-bars.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import type { Reader } from '../environment.ts';

/** Which questions go with the score, as far as the data allow to say so. */
export function DriverChart(props: { reader: Reader; survey: Survey; drivers: Drivers }) {
  const { reader, survey, drivers } = props;
  const { language, phrases } = reader;
  const words = phrases.results.drivers;
  if (drivers.outcome === 'none') {
    if (drivers.reason === 'no-drivers') return null;
    return <Notice title={words.title}>{words.none[drivers.reason]}</Notice>;
  }
  const nameOf = (key: string) =>
    (rowNamed(survey, key)?.row ?? itemNamed(survey, key))?.wording[language] ?? key;
  const rows = drivers.drivers.map(({ question, share, correlation }) => ({
    label: nameOf(question),
    share,
    text: formatPercent(language, share),
    against: correlation < 0,
  }));
  const explained = formatPercent(language, drivers.rSquared);
  const subtitle = words.subtitle(drivers.n, explained);
  return (
    <ShareBars
      id="drivers"
      title={words.strongest(rows[0]?.label ?? '')}
      subtitle={drivers.outcome === 'indicative' ? `${words.indicative} ${subtitle}` : subtitle}
      rows={rows}
      table={{
        summary: phrases.results.table,
        columns: [{ label: words.question }, { label: phrases.results.share, align: 'right' }],
        rows: rows.map(({ label, text, against }) => ({
          header: label,
          cells: [against ? `${text} (${words.against})` : text],
        })),
      }}
    />
  );
}
