import type { Child } from 'hono/jsx';
import type { Side } from '../../domain/side.ts';
import { ChartFrame, type ChartProps } from './chart-frame.tsx';
import { Cell, cellHeightOf, type HeatCell, LINE_HEIGHT, PADDING_IN_PERCENT, percent } from './heat-cell.tsx';
import { linesOf, shortLabel } from './short-label.ts';

/** A row has a cell for each column, or words why it has none, or neither: then it is a heading. */
export interface HeatRow {
  readonly label: string;
  readonly cells?: readonly HeatCell[];
  readonly why?: string;
  /** At the end of its line: of how many it is. */
  readonly note?: string;
  /** How deep it lies in a tree, the top being 0. */
  readonly depth?: number;
}

interface Props extends ChartProps {
  readonly side: Side;
  readonly legend: Child;
  readonly columns: readonly string[];
  readonly rows: readonly HeatRow[];
}

const HEADER_LINE = 15;
const MOST_HEADER_LINES = 4;
const LABEL_HEIGHT = 24;
const ROW_GAP = 8;
const HEADING_GAP = 12;
const WHY_HEIGHT = LINE_HEIGHT + 8;
const INDENT = 14;
const GAP_IN_PERCENT = 1.5;
const LETTERS_OF_A_ROW = 40;
const LETTERS_BESIDE_A_NOTE = 26;
/** On all columns together, at the width of a phone. */
const LETTERS_OF_A_HEADER = 42;

/** Figures in a grid: the name of a row above its cells, in each cell the value and more words. */
export function HeatMap({ side, legend, columns, rows, ...chart }: Props) {
  const headers = columns.map((column) =>
    linesOf(column, LETTERS_OF_A_HEADER / columns.length, MOST_HEADER_LINES),
  );
  const headerHeight = Math.max(...headers.map((lines) => lines.length)) * HEADER_LINE + 9;
  const cellHeight = cellHeightOf(rows.flatMap(({ cells = [] }) => cells));
  const step = (100 + GAP_IN_PERCENT) / columns.length;
  const placed = placedRows(rows, headerHeight, cellHeight);
  return (
    <ChartFrame {...chart} height={placed.height} legend={legend}>
      {headers.map((lines, column) =>
        lines.map((line, index) => (
          <text
            class="quiet"
            x={percent(column * step + PADDING_IN_PERCENT)}
            y={headerHeight - 10 - (lines.length - 1 - index) * HEADER_LINE}
          >
            {line}
          </text>
        )),
      )}
      {placed.rows.map(({ label, cells = [], why, note, depth = 0, top }) => (
        <g>
          <text class={isHeading({ cells, why }) ? 'quiet' : 'strong'} x={depth * INDENT} y={top + 15}>
            {shortLabel(label, (note === undefined ? LETTERS_OF_A_ROW : LETTERS_BESIDE_A_NOTE) - 2 * depth)}
          </text>
          {note !== undefined && (
            <text class="quiet" x="100%" y={top + 15} text-anchor="end">
              {note}
            </text>
          )}
          {cells.map((cell, column) => (
            <Cell
              side={side}
              cell={cell}
              left={column * step}
              width={step - GAP_IN_PERCENT}
              top={top + LABEL_HEIGHT}
              height={cellHeight}
            />
          ))}
          {why !== undefined && (
            <Cell
              side={side}
              cell={{ why }}
              left={0}
              width={100}
              top={top + LABEL_HEIGHT}
              height={WHY_HEIGHT}
            />
          )}
        </g>
      ))}
    </ChartFrame>
  );
}

/** Rows one under another, each as high as it needs to be. */
function placedRows(rows: readonly HeatRow[], from: number, cellHeight: number) {
  let height = from;
  const placed = rows.map((row) => {
    const top = isHeading(row) ? height + HEADING_GAP : height;
    const own = row.why === undefined ? cellHeight : WHY_HEIGHT;
    height = top + LABEL_HEIGHT + (isHeading(row) ? 0 : own + ROW_GAP);
    return { ...row, top };
  });
  return { rows: placed, height };
}

function isHeading({ cells = [], why }: Pick<HeatRow, 'cells' | 'why'>): boolean {
  return cells.length === 0 && why === undefined;
}
