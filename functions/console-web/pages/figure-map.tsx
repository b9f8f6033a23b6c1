import type { Change } from '#shared/domain/metric/change.ts';
import { type Figure, metricOf } from '#shared/domain/metric/figure.ts';
import type { MappedFigure } from '#shared/domain/results/figure-map.ts';
import type { GroupResult } from '#shared/domain/results/group-result.ts';
import type { MeasureResult } from '#shared/domain/results/measure-result.ts';
import type { TierResult } from '#shared/domain/results/tier-result.ts';
import type { UnitResult } from '#shared/domain/results/unit-result.ts';
import type { Side } from '#shared/domain/side.ts';
import type { Survey } from '#shared/domain/survey/survey.ts';
import { formatNumber } from '#shared/locale/format.ts';
import { formatFigure } from '#shared/locale/format-figure.ts';
import type { HeatCell, Tone } from '#shared/web/charts/heat-cell.tsx';
import { TonesLegend } from '#shared/web/charts/heat-legend.tsx';
import { HeatMap, type HeatRow } from '#shared/web/charts/heat-map.tsx';
import type { Row } from '#shared/web/components/data-table.tsx';
import type { Reader } from '../environment.ts';
import { differenceWords } from './difference-words.ts';
import { questionName } from './driver-findings.ts';
import { intervalText, metricName, valueText } from './figure-words.ts';
import { unitName, whyNothing } from './unit-names.ts';

/** With more of them, units further down are drawn only where they differ from the rest. */
const MOST_UNITS_DRAWN = 40;

interface Props {
  readonly reader: Reader;
  readonly side: Side;
  readonly survey: Survey;
  readonly figures: readonly MappedFigure[];
  readonly measures: readonly MeasureResult[];
  /** All that are looked at, and how they are called. */
  readonly whole: { readonly name: string; readonly result: GroupResult };
  /** As they stand in the chart of units. */
  readonly units: readonly UnitResult[];
  readonly tiers?: readonly TierResult[];
}

/** One figure of one group; `change` is missing where nothing was tested. */
interface MapCell {
  readonly name: string;
  readonly figure: Figure | undefined;
  readonly change?: Change | undefined;
}

interface MapRow {
  readonly label: string;
  readonly depth: number;
  readonly isWhole?: boolean;
  /** Of the headline. */
  readonly n?: number | undefined;
  readonly cells: readonly MapCell[];
  /** Why there are none. */
  readonly why?: string;
}

/** Units as a tree and tiers, each with the figures of the wave, toned by how they lie to the rest. */
export function FigureMap(props: Props) {
  const { reader, side, units, tiers = [], figures } = props;
  const { results, figureMap: words } = reader.phrases;
  const top = Math.min(...units.map(({ depth }) => depth));
  const whole = wholeRow(props);
  const unitRows = units.map((unit) => unitRow(props, unit, unit.depth - top));
  const tierRows = tiers.map((tier) => tierRow(props, tier));
  const rows = [whole, ...unitRows, ...tierRows];
  if (figures.length === 0 || rows.length < 3) return null;
  const drawn =
    unitRows.length <= MOST_UNITS_DRAWN
      ? unitRows
      : unitRows.filter(({ depth, cells }) => depth === 0 || cells.some((cell) => toneOf(cell) !== 'alike'));
  const leftOut = unitRows.length - drawn.length;
  return (
    <HeatMap
      id={`figures-${side}`}
      side={side}
      title={mapFinding(reader, rows)}
      subtitle={[
        tierRows.length > 0 ? words.subtitle.withTiers : words.subtitle.units,
        ...(leftOut > 0 ? [words.leftOut(formatNumber(reader.language, leftOut))] : []),
      ].join(' ')}
      legend={<TonesLegend meanings={words.meanings} />}
      columns={figures.map((figure) => figureName(props, figure))}
      rows={[
        drawnRow(props, whole),
        ...drawn.map((row) => drawnRow(props, row)),
        ...(tierRows.length > 0 ? [{ label: results.tiers.title }] : []),
        ...tierRows.map((row) => drawnRow(props, row)),
      ]}
      table={{
        summary: results.table,
        columns: [
          { label: words.group },
          { label: words.figure },
          { label: results.answers, align: 'right' },
          { label: results.questions.result, align: 'right' },
          { label: results.interval, align: 'right' },
          { label: words.difference },
        ],
        rows: rows.flatMap((row) => tableRows(reader, row)),
      }}
    />
  );
}

function wholeRow({ whole, ...props }: Props): MapRow {
  const cells = props.figures.map((figure) => mapCell(props, figure, whole.result, undefined));
  return { label: whole.name, depth: 0, isWhole: true, n: whole.result.headline?.n, cells };
}

function unitRow(props: Props, unit: UnitResult, depth: number): MapRow {
  const { reader, figures } = props;
  const place = { label: unitName(reader, unit), depth };
  if (unit.state !== 'shown') return { ...place, cells: [], why: whyNothing(reader, unit) };
  const { result } = unit;
  return {
    ...place,
    n: result.headline?.n,
    cells: figures.map((figure) => mapCell(props, figure, result, figure.units.get(unit.unitId))),
  };
}

function tierRow(props: Props, { tier, result }: TierResult): MapRow {
  const { results, figureMap } = props.reader.phrases;
  return {
    label: figureMap.tier(results.tiers.names[tier]),
    depth: 0,
    n: result.headline?.n,
    cells: props.figures.map((figure) => mapCell(props, figure, result, figure.tiers.get(tier))),
  };
}

type Naming = Pick<Props, 'reader' | 'side' | 'survey' | 'measures'>;

function mapCell(
  props: Naming,
  mapped: MappedFigure,
  { questions }: GroupResult,
  change: Change | undefined,
): MapCell {
  const { figure } = questions.find(({ question }) => question.key === mapped.question.key) ?? {};
  return { name: figureName(props, mapped), figure, change };
}

/** As leadership calls it, else the metric where there is but one of its kind, else the question. */
function figureName({ reader, side, survey, measures }: Naming, { question }: MappedFigure): string {
  const named = measures.find(({ measure }) => measure.question === question.key)?.measure;
  if (named) return named.label[reader.language];
  return metricOf(question.kind) === 'nps'
    ? metricName(reader, 'nps', side)
    : questionName(reader, survey, question);
}

/** Names the groups that lie above or below the rest in most figures, and in which. */
function mapFinding({ phrases }: Reader, rows: readonly MapRow[]): string {
  const words = phrases.figureMap;
  const most = (tone: Tone) =>
    rows
      .map(({ label, cells }) => ({ label, cells, found: cells.filter((cell) => toneOf(cell) === tone) }))
      .filter(({ found }) => found.length > 0)
      .toSorted((a, b) => b.found.length - a.found.length)[0];
  const inWhich = ({ found, cells }: NonNullable<ReturnType<typeof most>>) => {
    const [first] = found;
    if (found.length === 1 && first) return words.inOne(first.name);
    return found.length === cells.length
      ? words.inAll(cells.length)
      : words.inSome(found.length, cells.length);
  };
  const [ahead, behind] = [most('above'), most('below')];
  if (ahead && behind) return words.both(ahead.label, inWhich(ahead), behind.label, inWhich(behind));
  if (ahead) return words.ahead(ahead.label, inWhich(ahead));
  return behind ? words.behind(behind.label, inWhich(behind)) : words.alike;
}

function toneOf({ change }: MapCell): Tone {
  if (!change?.detectable) return 'alike';
  return change.difference > 0 ? 'above' : 'below';
}

function drawnRow({ reader, side }: Props, { label, depth, n, cells, why }: MapRow): HeatRow {
  if (why !== undefined) return { label, depth, why };
  return {
    label,
    depth,
    ...(n !== undefined && { note: reader.phrases.results.lead.answers(n) }),
    cells: cells.map((cell) => drawnCell(reader, side, cell)),
  };
}

function drawnCell(reader: Reader, side: Side, cell: MapCell): HeatCell {
  const { figureMap, moments } = reader.phrases;
  const { figure } = cell;
  if (!figure) return { why: moments.silent[side] };
  const end = (value: number) => formatFigure(reader.language, figure.metric, value);
  const { low, high } = figure;
  return {
    tone: toneOf(cell),
    lines: [
      valueText(reader, figure),
      ...(low === undefined || high === undefined ? [] : [figureMap.interval(end(low), end(high))]),
    ],
  };
}

function tableRows(reader: Reader, { label, cells, why, isWhole = false }: MapRow): Row[] {
  const { figureMap: words, home } = reader.phrases;
  if (why !== undefined) {
    return [{ header: label, cells: [<span class="withheld">{why}</span>, '', '', '', ''] }];
  }
  return cells.map(({ name, figure, change }) => ({
    header: label,
    total: isWhole,
    cells: figure
      ? [
          name,
          formatNumber(reader.language, figure.n),
          valueText(reader, figure),
          intervalText(reader, figure),
          isWhole ? words.whole : differenceWords(reader, change) || words.tooFew,
        ]
      : [name, '', '', '', home.figure.none],
  }));
}
