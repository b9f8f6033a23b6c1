import {
  type CellState,
  type MomentRow,
  neighbourOf,
  rankedCells,
  type ShownCell,
  worstRowsFirst,
} from '#shared/domain/results/moment-map.ts';
import { otherSideOf, type Side } from '#shared/domain/side.ts';
import { Angle } from '#shared/domain/survey/question.ts';
import { formatInterval, formatNumber, formatPercent } from '#shared/locale/format.ts';
import type { HeatCell } from '#shared/web/charts/heat-cell.tsx';
import { SidesLegend } from '#shared/web/charts/heat-legend.tsx';
import { HeatMap } from '#shared/web/charts/heat-map.tsx';
import type { Reader } from '../environment.ts';

type RankedCell = Pick<ReturnType<typeof rankedCells>[number], 'moment' | 'angle'>;

interface Props {
  readonly reader: Reader;
  /** Whose moments these are. */
  readonly side: Side;
  readonly rows: readonly MomentRow[];
  /** The same moments as the other side sees them; empty where nothing of it is known. */
  readonly other: readonly MomentRow[];
}

/** Moments of truth by angle, worst first, each cell with its neighbour from the other side. */
export function MomentHeatMap({ reader, side, rows, other }: Props) {
  const { language, phrases } = reader;
  const words = phrases.moments;
  const ranked = rankedCells(rows, other);
  const title = momentFinding(reader, side, rows, other);
  if (title === undefined) return null;
  const otherSide = otherSideOf(side);
  return (
    <HeatMap
      id={`moments-${side}`}
      side={side}
      title={title}
      subtitle={words.subtitle}
      legend={
        <SidesLegend
          side={side}
          own={words.own[side]}
          {...(other.length > 0 && { other: words.neighbours[otherSide] })}
        />
      }
      columns={Angle.options.map((angle) => words.columns[angle])}
      rows={worstRowsFirst(rows).map(({ moment, cells }) => ({
        label: moment.name[language],
        cells: Angle.options.map((angle) =>
          heatCell(reader, side, cells[angle], neighbourOf(other, moment, angle)),
        ),
      }))}
      table={{
        summary: phrases.results.table,
        columns: [
          { label: words.moment },
          { label: words.favourable, align: 'right' },
          { label: phrases.results.interval, align: 'right' },
          { label: phrases.results.answers, align: 'right' },
          ...(other.length > 0 ? [{ label: words.other[otherSide] }] : []),
        ],
        rows: ranked.map((cell) => ({
          header: cellName(reader, cell),
          cells: [
            formatPercent(language, cell.own.share),
            intervalOf(reader, cell.own),
            formatNumber(language, cell.own.n),
            ...(other.length > 0 ? [otherText(reader, otherSide, cell.other)] : []),
          ],
        })),
      }}
    />
  );
}

/** Names the worst of the cells; `undefined` where there is none. */
export function momentFinding(
  reader: Reader,
  side: Side,
  rows: readonly MomentRow[],
  other: readonly MomentRow[],
): string | undefined {
  const [worst] = rankedCells(rows, other);
  const { worst: words } = reader.phrases.moments;
  return worst && words[side](cellName(reader, worst), formatPercent(reader.language, worst.own.share));
}

function cellName({ language, phrases }: Reader, { moment, angle }: RankedCell): string {
  return phrases.moments.cell(moment.name[language], phrases.moments.angles[angle]);
}

function heatCell(reader: Reader, side: Side, cell: CellState, other: CellState): HeatCell {
  const { language, phrases } = reader;
  const words = phrases.moments;
  if (cell.state === 'not-asked') return { why: words.notAsked };
  if (cell.state === 'silent') return { why: words.silent[side] };
  const { share, low, high, n } = cell;
  return {
    share,
    low,
    high,
    other: other.state === 'shown' ? other.share : undefined,
    lines: [
      formatPercent(language, share),
      ...(low === undefined || high === undefined
        ? []
        : [words.interval(formatPercent(language, low), formatPercent(language, high))]),
      words.n(formatNumber(language, n)),
      ...(other.state === 'shown' ? [words.neighbour(formatPercent(language, other.share))] : []),
    ],
  };
}

function intervalOf({ language }: Reader, { low, high }: ShownCell): string {
  return low === undefined || high === undefined
    ? ''
    : formatInterval(language, low, high, { percent: true });
}

function otherText(reader: Reader, side: Side, cell: CellState): string {
  const words = reader.phrases.moments;
  if (cell.state === 'not-asked') return words.notAsked;
  if (cell.state === 'silent') return words.silent[side];
  const share = formatPercent(reader.language, cell.share);
  return words.otherOf(share, intervalOf(reader, cell), formatNumber(reader.language, cell.n));
}
