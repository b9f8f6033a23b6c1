import type { Metric } from '#shared/domain/metric/figure.ts';
import type { Linkage } from '#shared/domain/pairing/linkage.ts';
import type { Side } from '#shared/domain/side.ts';
import { formatFixed, formatInterval, formatNumber, formatSigned } from '#shared/locale/format.ts';
import { formatFigure } from '#shared/locale/format-figure.ts';
import type { Linkages, WaveLinkage } from '#shared/services/results/read-linkages.ts';
import { DataTable, type Row } from '#shared/web/components/data-table.tsx';
import type { Reader } from '../environment.ts';
import { metricName } from './figure-words.ts';
import { waveName } from './wave-words.ts';

/** Whether both sides go together over units: employees with the customers after them first, then at the same time. */
export function LinkageSection({ reader, linkages }: { reader: Reader; linkages: Linkages }) {
  const words = reader.phrases.linkage;
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <p class="muted">{words.caption}</p>
      {(['next', 'sameTime'] as const).map((lag) => {
        const linked = linkages[lag];
        return (
          <>
            <h3 class="section-title">{words[lag].title}</h3>
            {linked ? <Linked reader={reader} linked={linked} /> : <p class="muted">{words[lag].missing}</p>}
          </>
        );
      })}
    </section>
  );
}

function Linked({ reader, linked }: { reader: Reader; linked: WaveLinkage }) {
  const words = reader.phrases.linkage;
  const { employeeWave, customerWave, rows } = linked;
  return (
    <>
      <p class="muted small">{words.waves(waveName(reader, employeeWave), waveName(reader, customerWave))}</p>
      <p>{findingText(reader, linked.linkage)}</p>
      {linked.linkage.method === 'weighted-pearson' && (
        <p>{lineText(reader, linked.linkage, metricOf(linked, 'employee'), metricOf(linked, 'customer'))}</p>
      )}
      {rows.length > 1 && (
        <details>
          <summary>{words.table.summary}</summary>
          <Standings reader={reader} linked={linked} />
        </details>
      )}
    </>
  );
}

function findingText({ language, phrases }: Reader, linkage: Linkage): string {
  const words = phrases.linkage.findings;
  const units = formatNumber(language, linkage.units);
  if (linkage.method === 'side-by-side') return words['side-by-side'](units);
  if (linkage.method === 'spearman') return words.spearman(formatFixed(language, linkage.rho, 2), units);
  if (linkage.method === 'weighted-pearson') {
    return words['weighted-pearson'](formatFixed(language, linkage.r, 2), units);
  }
  const [side, ...others] = linkage.sides;
  if (side === undefined || others.length > 0) return words.alike(units);
  return side === 'employee' ? words.alikeInside(units) : words.alikeOutside(units);
}

/** How far apart two values of a metric are for a step that is easy to picture. */
const STEP: Readonly<Record<Metric, number>> = { nps: 10, 'top-two-box': 0.1, effort: 1, mean: 1 };

function lineText(
  reader: Reader,
  { line }: Extract<Linkage, { method: 'weighted-pearson' }>,
  inside: Metric,
  outside: Metric,
): string {
  const { language, phrases } = reader;
  const words = phrases.linkage;
  const moved = (slope: number) => slope * STEP[inside] * (outside === 'top-two-box' ? 100 : 1);
  const amount = formatSigned(language, moved(line.slope), 1);
  const change = phrases.results.change;
  const size =
    outside === 'nps'
      ? change.points(amount)
      : outside === 'top-two-box'
        ? change.percentagePoints(amount)
        : amount;
  const sentence = words.line(words.step[inside], size);
  if (!line.interval) return sentence;
  const { low, high } = line.interval;
  const interval = formatInterval(language, moved(low), moved(high), { digits: 1, signed: true });
  return `${sentence} ${words.lineInterval(interval)}`;
}

function Standings({ reader, linked }: { reader: Reader; linked: WaveLinkage }) {
  const { table } = reader.phrases.linkage;
  return (
    <DataTable
      name={`linkage-${linked.employeeWave.number}-${linked.customerWave.number}`}
      caption={table.caption}
      columns={[
        { label: table.unit },
        { label: table.employees(metricName(reader, metricOf(linked, 'employee'), 'employee')) },
        { label: table.customers(metricName(reader, metricOf(linked, 'customer'), 'customer')) },
      ]}
      rows={standingRows(reader, linked)}
    />
  );
}

/** In the order of the first side whose units can be told apart; otherwise in no order but that of their names. */
function standingRows(reader: Reader, linked: WaveLinkage): Row[] {
  const shrunk = { employee: shrunkOf(linked, 'employee'), customer: shrunkOf(linked, 'customer') };
  const order = shrunk.employee ?? shrunk.customer;
  const place = (unitId: string) => order?.get(unitId) ?? Number.NEGATIVE_INFINITY;
  return linked.rows
    .toSorted((a, b) =>
      order ? place(b.unitId) - place(a.unitId) : a.name.localeCompare(b.name, reader.language),
    )
    .map((row) => ({
      header: row.name,
      cells: (['employee', 'customer'] as const).map((side) => {
        const cell = row[side];
        const figure = cell.state === 'shown' ? cell.figure : undefined;
        if (!figure) return '';
        const { table } = reader.phrases.linkage;
        const raw = formatFigure(reader.language, figure.metric, figure.value);
        const drawn = shrunk[side]?.get(row.unitId);
        if (drawn === undefined) return table.notApart(raw);
        return table.figure(formatFigure(reader.language, figure.metric, drawn), raw);
      }),
    }));
}

function shrunkOf({ standings }: WaveLinkage, side: Side): ReadonlyMap<string, number> | undefined {
  const league = standings[side]?.league;
  if (!league?.distinguishable) return undefined;
  return new Map(league.rows.map(({ unitId, shrunk }) => [unitId, shrunk]));
}

function metricOf({ rows, standings }: WaveLinkage, side: Side): Metric {
  const cell = rows.map((row) => row[side]).find(({ state }) => state === 'shown');
  const shown = cell?.state === 'shown' ? cell.figure?.metric : undefined;
  return standings[side]?.metric ?? shown ?? 'nps';
}
