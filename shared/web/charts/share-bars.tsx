import { ChartFrame, type ChartProps } from './chart-frame.tsx';
import { linesOf } from './short-label.ts';

export interface ShareRow {
  readonly label: string;
  /** 0 to 1. */
  readonly share: number;
  readonly text: string;
  /** Ends of its interval. */
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  /** Drawn hollow: it works the other way round. */
  readonly against?: boolean;
}

interface Props extends ChartProps {
  /** Largest first. */
  readonly rows: readonly ShareRow[];
}

const LINE_HEIGHT = 18;
const BAR_HEIGHT = 14;
const ROW_PADDING = 16;
/** Room for the value at the end of the longest bar. */
const WIDEST_BAR_IN_PERCENT = 84;

/** Parts of a whole, one bar each with its name above. */
export function ShareBars({ rows, ...chart }: Props) {
  const largest = Math.max(...rows.map(({ share, high }) => high ?? share), Number.MIN_VALUE);
  const widthOf = (share: number) => (share / largest) * WIDEST_BAR_IN_PERCENT;
  const labels = rows.map(({ label }) => linesOf(label));
  const linesAtMost = Math.max(...labels.map((lines) => lines.length), 1);
  const barTop = linesAtMost * LINE_HEIGHT + 4;
  const rowHeight = barTop + BAR_HEIGHT + ROW_PADDING;
  return (
    <ChartFrame {...chart} height={rows.length * rowHeight}>
      {rows.map(({ share, text, against, low, high }, index) => {
        const top = index * rowHeight;
        const lines = labels[index] ?? [];
        const width = widthOf(share);
        const end = widthOf(high ?? share);
        return (
          <g>
            {lines.map((line, position) => (
              <text x="0" y={top + barTop - 8 - (lines.length - 1 - position) * LINE_HEIGHT}>
                {line}
              </text>
            ))}
            <rect
              class={against ? 'bar-against' : 'fill-accent'}
              x="1"
              y={top + barTop}
              width={`${width.toFixed(2)}%`}
              height={BAR_HEIGHT}
              rx="2"
            />
            {low !== undefined && high !== undefined && (
              <line
                class="spread stroke-text"
                x1={`${widthOf(low).toFixed(2)}%`}
                x2={`${end.toFixed(2)}%`}
                y1={top + barTop + BAR_HEIGHT / 2}
                y2={top + barTop + BAR_HEIGHT / 2}
              />
            )}
            <text class="strong" x={`${(end + 1.5).toFixed(2)}%`} y={top + barTop + BAR_HEIGHT - 2}>
              {text}
            </text>
          </g>
        );
      })}
    </ChartFrame>
  );
}
