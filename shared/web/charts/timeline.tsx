import type { Side } from '../../domain/side.ts';
import { ChartFrame, type ChartProps } from './chart-frame.tsx';
import { percentOf, type Range } from './scale.ts';
import { shortLabel } from './short-label.ts';

export interface TimelineRow {
  readonly label: string;
  readonly side: Side;
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly until: number;
  /** Something that happens in between. */
  readonly marks: readonly number[];
  /** Still to come. */
  readonly isPlanned: boolean;
}

interface Props extends ChartProps {
  readonly range: Range;
  readonly rows: readonly TimelineRow[];
  /** Where months begin, with their names. */
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  readonly now: { readonly at: number; readonly label: string };
  /** Days on which nothing happens. */
  readonly holidays: readonly number[];
}

const TOP = 40;
const ROW_HEIGHT = 44;
const BAR_HEIGHT = 12;

/** What lasts from when to when, one a row, on one line of time. */
export function Timeline({ range, rows, ticks, now, holidays, ...chart }: Props) {
  const bottom = TOP + rows.length * ROW_HEIGHT;
  const x = (at: number) => percentOf(at, range);
  return (
    <ChartFrame {...chart} height={bottom + 8}>
      {ticks.map(({ at, label }) => (
        <>
          <line class="grid" x1={x(at)} x2={x(at)} y1={TOP - 8} y2={bottom} />
          <text class="quiet" x={x(at)} y={TOP - 24} dx="2">
            {label}
          </text>
        </>
      ))}
      {holidays.map((at) => (
        <line class="target" x1={x(at)} x2={x(at)} y1={TOP} y2={bottom} />
      ))}
      <line class="line stroke-accent" x1={x(now.at)} x2={x(now.at)} y1={TOP - 8} y2={bottom} />
      <text class="quiet small" x={x(now.at)} y={TOP - 10} dx="4">
        {now.label}
      </text>
      {rows.map((row, index) => {
        const top = TOP + index * ROW_HEIGHT + 8;
        const [start, end] = [Number.parseFloat(x(row.from)), Number.parseFloat(x(row.until))];
        const isRight = start > 55;
        return (
          <g>
            <text
              class="halo"
              x={isRight ? `${end}%` : `${start}%`}
              y={top + 6}
              text-anchor={isRight ? 'end' : 'start'}
            >
              {shortLabel(row.label, 40)}
            </text>
            <rect
              class={row.isPlanned ? `line stroke-${row.side} track` : `fill-${row.side}`}
              x={`${start}%`}
              y={top + 14}
              width={`${Math.max(end - start, 0.8)}%`}
              height={BAR_HEIGHT}
              rx="3"
            />
            {row.marks.map((mark) => (
              <circle class="dot fill-accent" cx={x(mark)} cy={top + 14 + BAR_HEIGHT / 2} r="4" />
            ))}
          </g>
        );
      })}
    </ChartFrame>
  );
}
