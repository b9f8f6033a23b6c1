import { ChartFrame, type ChartProps } from './chart-frame.tsx';
import { LETTERS_OF_A_LINE, shortLabel } from './short-label.ts';

export interface ShareRow {
  readonly label: string;
  /** 0 to 1. */
  readonly share: number;
  readonly text: string;
  /** Drawn hollow: it works the other way round. */
  readonly against?: boolean;
}

interface Props extends ChartProps {
  /** Largest first. */
  readonly rows: readonly ShareRow[];
}

const ROW_HEIGHT = 48;
/** Room for the value at the end of the longest bar. */
const WIDEST_BAR_IN_PERCENT = 84;

/** Parts of a whole, one bar each with its name above. */
export function ShareBars({ rows, ...chart }: Props) {
  const largest = Math.max(...rows.map(({ share }) => share), Number.MIN_VALUE);
  return (
    <ChartFrame {...chart} height={rows.length * ROW_HEIGHT}>
      {rows.map(({ label, share, text, against }, index) => {
        const top = index * ROW_HEIGHT;
        const width = (share / largest) * WIDEST_BAR_IN_PERCENT;
        return (
          <g>
            <text x="0" y={top + 14}>
              {shortLabel(label, LETTERS_OF_A_LINE)}
            </text>
            <rect
              class={against ? 'bar-against' : 'fill-accent'}
              x="1"
              y={top + 22}
              width={`${width.toFixed(2)}%`}
              height="14"
              rx="2"
            />
            <text class="strong" x={`${(width + 1.5).toFixed(2)}%`} y={top + 34}>
              {text}
            </text>
          </g>
        );
      })}
    </ChartFrame>
  );
}
