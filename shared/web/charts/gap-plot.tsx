import type { Side } from '../../domain/side.ts';
import { AXIS_HEIGHT, Axis } from './axis.tsx';
import { ChartFrame, type ChartProps } from './chart-frame.tsx';
import { percentOf, type Range } from './scale.ts';
import { shortLabel } from './short-label.ts';

export interface GapRow {
  readonly label: string;
  /** How the gap is written at the end of the row. */
  readonly text: string;
  /** What each side says; absent where nothing may or can be shown. */
  readonly customer?: number | undefined;
  readonly employee?: number | undefined;
  /** Ends of the interval of employee less customer. */
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  /** Wide enough and certain enough to be talked about. */
  readonly flagged: boolean;
}

interface Props extends ChartProps {
  readonly range: Range;
  readonly rows: readonly GapRow[];
  readonly legends: Readonly<Record<Side, string>>;
  readonly formatTick: (value: number) => string;
}

const ROW_HEIGHT = 44;

/**
 * What each side says, joined by a line: its length is the gap. Customers are round, employees square; the pale band
 * is the interval of the gap, measured from the customers.
 */
export function GapPlot({ range, rows, legends, formatTick, ...chart }: Props) {
  const height = rows.length * ROW_HEIGHT;
  const at = (value: number) => percentOf(value, range);
  return (
    <ChartFrame {...chart} height={height + AXIS_HEIGHT} legend={<Legend legends={legends} />}>
      <Axis range={range} height={height} format={formatTick} />
      {rows.map((row, index) => {
        const top = index * ROW_HEIGHT;
        const middle = top + 30;
        return (
          <g>
            <text class={row.flagged ? 'halo strong' : 'halo'} x="0" y={top + 15}>
              {shortLabel(row.label)}
            </text>
            <text class={row.flagged ? 'halo strong' : 'halo quiet'} x="100%" y={top + 15} text-anchor="end">
              {row.text}
            </text>
            {row.customer !== undefined && row.low !== undefined && row.high !== undefined && (
              <line
                class="whisker stroke-employee"
                x1={at(row.customer + row.low)}
                x2={at(row.customer + row.high)}
                y1={middle}
                y2={middle}
              />
            )}
            {row.customer !== undefined && row.employee !== undefined && (
              <line
                class="stroke-gap"
                stroke-width={row.flagged ? 4 : 2}
                x1={at(row.customer)}
                x2={at(row.employee)}
                y1={middle}
                y2={middle}
              />
            )}
            {row.employee !== undefined && <SquareAt x={at(row.employee)} y={middle} />}
            {row.customer !== undefined && (
              <circle class="dot fill-customer" cx={at(row.customer)} cy={middle} r="6.5" />
            )}
          </g>
        );
      })}
    </ChartFrame>
  );
}

/** A square around a point given in percent: a nested drawing may have its origin there. */
function SquareAt({ x, y }: { x: string; y: number }) {
  return (
    <svg x={x} y={y} overflow="visible" width="1" height="1" aria-hidden="true">
      <rect class="dot fill-employee" x="-6" y="-6" width="12" height="12" />
    </svg>
  );
}

function Legend({ legends }: { legends: Readonly<Record<Side, string>> }) {
  return (
    <ul class="legend">
      <li>
        <svg aria-hidden="true">
          <circle class="fill-customer" cx="7" cy="7" r="6" />
        </svg>
        {legends.customer}
      </li>
      <li>
        <svg aria-hidden="true">
          <rect class="fill-employee" x="1" y="1" width="12" height="12" />
        </svg>
        {legends.employee}
      </li>
    </ul>
  );
}
