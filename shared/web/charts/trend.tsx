import type { Side } from '../../domain/side.ts';
import { ChartFrame, type ChartProps } from './chart-frame.tsx';
import { type Range, ticksOf } from './scale.ts';

export interface TrendPoint {
  /** The period, short: `24 Nov`. */
  readonly label: string;
  readonly text: string;
  readonly value: number;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

interface Props extends ChartProps {
  readonly side: Side;
  readonly range: Range;
  /** Oldest first. */
  readonly points: readonly TrendPoint[];
  readonly formatTick: (value: number) => string;
  readonly target?: number | undefined;
}

const PLOT_TOP = 24;
const PLOT_HEIGHT = 144;
const LEFT_IN_PERCENT = 10;

/** A value over time: each point with its interval, joined by a line. */
export function Trend({ side, range, points, formatTick, target, ...chart }: Props) {
  const [low, high] = range;
  const yOf = (value: number) => PLOT_TOP + Math.round(PLOT_HEIGHT * (1 - (value - low) / (high - low)));
  const xOf = (index: number) =>
    `${LEFT_IN_PERCENT + ((index + 0.5) / points.length) * (100 - LEFT_IN_PERCENT)}%`;
  return (
    <ChartFrame {...chart} height={PLOT_TOP + PLOT_HEIGHT + 28}>
      {ticksOf(range).map((tick) => (
        <>
          <line
            class={tick === 0 ? 'zero' : 'grid'}
            x1={`${LEFT_IN_PERCENT}%`}
            x2="100%"
            y1={yOf(tick)}
            y2={yOf(tick)}
          />
          <text class="quiet" x={`${LEFT_IN_PERCENT - 1.5}%`} y={yOf(tick) + 4} text-anchor="end">
            {formatTick(tick)}
          </text>
        </>
      ))}
      {target !== undefined && (
        <line class="target" x1={`${LEFT_IN_PERCENT}%`} x2="100%" y1={yOf(target)} y2={yOf(target)} />
      )}
      {points.slice(1).map((point, index) => (
        <line
          class={`line stroke-${side}`}
          x1={xOf(index)}
          y1={yOf(points[index]?.value ?? point.value)}
          x2={xOf(index + 1)}
          y2={yOf(point.value)}
        />
      ))}
      {points.map((point, index) => (
        <g>
          {point.low !== undefined && point.high !== undefined && (
            <line
              class={`whisker stroke-${side}`}
              x1={xOf(index)}
              x2={xOf(index)}
              y1={yOf(point.low)}
              y2={yOf(point.high)}
            />
          )}
          <circle class={`dot fill-${side}`} cx={xOf(index)} cy={yOf(point.value)} r="6" />
          <text
            class="halo strong"
            x={xOf(index)}
            y={yOf(point.high ?? point.value) - 10}
            text-anchor={anchorAt(index, points.length)}
          >
            {point.text}
          </text>
          <text
            class="quiet"
            x={xOf(index)}
            y={PLOT_TOP + PLOT_HEIGHT + 22}
            text-anchor={anchorAt(index, points.length)}
          >
            {point.label}
          </text>
        </g>
      ))}
    </ChartFrame>
  );
}

/** Where points stand close together, the text of the last one would leave the drawing. */
function anchorAt(index: number, points: number): 'middle' | 'end' {
  return points > 12 && index === points - 1 ? 'end' : 'middle';
}
