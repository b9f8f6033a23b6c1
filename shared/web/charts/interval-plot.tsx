import type { Side } from '../../domain/side.ts';
import { AXIS_HEIGHT, Axis } from './axis.tsx';
import { ChartFrame, type ChartProps } from './chart-frame.tsx';
import { percentOf, type Range } from './scale.ts';
import { shortLabel } from './short-label.ts';

export interface IntervalRow {
  readonly label: string;
  /** How the value is written at the end of the row; for a withheld one, that it is withheld. */
  readonly text: string;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  /** The whole, to which the others are compared. */
  readonly total?: boolean;
}

interface Props extends ChartProps {
  readonly side: Side;
  readonly range: Range;
  readonly rows: readonly IntervalRow[];
  readonly formatTick: (value: number) => string;
}

const ROW_HEIGHT = 44;

/** A dot with its interval for each row, all on one scale; the total runs through as a dashed line. */
export function IntervalPlot({ side, range, rows, formatTick, ...chart }: Props) {
  const height = rows.length * ROW_HEIGHT;
  const total = rows.find((row) => row.total)?.value;
  const at = (value: number) => percentOf(value, range);
  return (
    <ChartFrame {...chart} height={height + AXIS_HEIGHT}>
      <Axis range={range} height={height} format={formatTick} />
      {total !== undefined && <line class="target" x1={at(total)} x2={at(total)} y1="0" y2={height} />}
      {rows.map((row, index) => {
        const top = index * ROW_HEIGHT;
        const middle = top + 30;
        return (
          <g>
            <text class={row.total ? 'halo strong' : 'halo'} x="0" y={top + 15}>
              {shortLabel(row.label)}
            </text>
            {row.value === undefined ? (
              <text class="halo quiet" x="0" y={top + 33}>
                {row.text}
              </text>
            ) : (
              <text class="halo strong" x="100%" y={top + 15} text-anchor="end">
                {row.text}
              </text>
            )}
            {row.low !== undefined && row.high !== undefined && (
              <line
                class={`whisker stroke-${side}`}
                x1={at(row.low)}
                x2={at(row.high)}
                y1={middle}
                y2={middle}
              />
            )}
            {row.value !== undefined && (
              <circle class={`dot fill-${side}`} cx={at(row.value)} cy={middle} r={row.total ? 8 : 6} />
            )}
          </g>
        );
      })}
    </ChartFrame>
  );
}
