import { otherSideOf, type Side } from '../../domain/side.ts';
import { ChartFrame, type ChartProps } from './chart-frame.tsx';
import { shortLabel } from './short-label.ts';

/** A cell with something to show, or the words why there is nothing. */
export type HeatCell =
  | {
      /** 0 to 1; the less, the darker. */
      readonly share: number;
      /** Ends of its interval. */
      readonly low?: number | undefined;
      readonly high?: number | undefined;
      /** The same from the other side. */
      readonly other?: number | undefined;
      /** The value, then what stands under it line by line. */
      readonly lines: readonly string[];
    }
  | { readonly why: string };

export interface HeatRow {
  readonly label: string;
  /** One for each column. */
  readonly cells: readonly HeatCell[];
}

interface Props extends ChartProps {
  readonly side: Side;
  /** What the two marks mean; without the other side there is but one. */
  readonly legends: { readonly own: string; readonly other?: string };
  readonly columns: readonly string[];
  readonly rows: readonly HeatRow[];
}

const HEADER_HEIGHT = 24;
const LABEL_HEIGHT = 24;
const LINE_HEIGHT = 17;
const STRIP_HEIGHT = 16;
const ROW_GAP = 8;
const GAP_IN_PERCENT = 1.5;
const PADDING_IN_PERCENT = 1.5;
/** Text keeps its contrast on the darkest cell, on light ground and on dark. */
const LIGHTEST = 0.05;
const DARKEST = 0.4;

/** Shares in a grid: the name of a row above its cells, in each cell the value, its interval drawn, and more words. */
export function HeatMap({ side, legends, columns, rows, ...chart }: Props) {
  const lines = Math.max(
    1,
    ...rows.flatMap(({ cells }) => cells.map((cell) => ('lines' in cell ? cell.lines.length : 1))),
  );
  const cellHeight = lines * LINE_HEIGHT + STRIP_HEIGHT + 8;
  const rowHeight = LABEL_HEIGHT + cellHeight + ROW_GAP;
  const step = (100 + GAP_IN_PERCENT) / columns.length;
  const width = step - GAP_IN_PERCENT;
  return (
    <ChartFrame
      {...chart}
      height={HEADER_HEIGHT + rows.length * rowHeight}
      legend={<Legend side={side} legends={legends} />}
    >
      {columns.map((column, index) => (
        <text class="quiet" x={percent(index * step + PADDING_IN_PERCENT)} y="14">
          {column}
        </text>
      ))}
      {rows.map(({ label, cells }, row) => {
        const top = HEADER_HEIGHT + row * rowHeight;
        return (
          <g>
            <text class="strong" x="0" y={top + 15}>
              {shortLabel(label, LETTERS_OF_A_ROW)}
            </text>
            {cells.map((cell, column) => (
              <Cell
                side={side}
                cell={cell}
                left={column * step}
                width={width}
                top={top + LABEL_HEIGHT}
                height={cellHeight}
              />
            ))}
          </g>
        );
      })}
    </ChartFrame>
  );
}

const LETTERS_OF_A_ROW = 40;

interface CellProps {
  readonly side: Side;
  readonly cell: HeatCell;
  /** In percent of the drawing. */
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly height: number;
}

function Cell({ side, cell, left, width, top, height }: CellProps) {
  const [textLeft, inner] = [left + PADDING_IN_PERCENT, width - 2 * PADDING_IN_PERCENT];
  const box = { x: percent(left), y: top, width: percent(width), height, rx: 4 };
  if ('why' in cell) {
    return (
      <g>
        <rect class="track" {...box} />
        <text class="quiet" x={percent(textLeft)} y={top + LINE_HEIGHT}>
          {cell.why}
        </text>
      </g>
    );
  }
  const { share, low, high, other, lines } = cell;
  const along = (value: number) => percent(textLeft + value * inner);
  const middle = top + height - STRIP_HEIGHT / 2 - 2;
  return (
    <g>
      <rect
        class={`fill-${side}`}
        fill-opacity={(DARKEST - share * (DARKEST - LIGHTEST)).toFixed(3)}
        {...box}
      />
      {lines.map((line, index) => (
        <text
          class={index === 0 ? 'strong' : 'small'}
          x={percent(textLeft)}
          y={top + (index + 1) * LINE_HEIGHT}
        >
          {line}
        </text>
      ))}
      <line class="grid" x1={along(0)} x2={along(1)} y1={middle} y2={middle} />
      {low !== undefined && high !== undefined && (
        <line class={`whisker stroke-${side}`} x1={along(low)} x2={along(high)} y1={middle} y2={middle} />
      )}
      {other !== undefined && (
        <line
          class={`stroke-${otherSideOf(side)}`}
          stroke-width="4"
          x1={along(other)}
          x2={along(other)}
          y1={middle - 6}
          y2={middle + 6}
        />
      )}
      <circle class={`dot fill-${side}`} cx={along(share)} cy={middle} r="4" />
    </g>
  );
}

function Legend({ side, legends }: Pick<Props, 'side' | 'legends'>) {
  return (
    <ul class="legend">
      <li>
        <svg aria-hidden="true">
          <circle class={`fill-${side}`} cx="7" cy="7" r="5" />
        </svg>
        {legends.own}
      </li>
      {legends.other !== undefined && (
        <li>
          <svg aria-hidden="true">
            <rect class={`fill-${otherSideOf(side)}`} x="5" y="1" width="4" height="12" />
          </svg>
          {legends.other}
        </li>
      )}
    </ul>
  );
}

function percent(value: number): string {
  return `${Number(value.toFixed(2))}%`;
}
