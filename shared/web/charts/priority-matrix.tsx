import type { Side } from '../../domain/side.ts';
import { ChartFrame, type ChartProps } from './chart-frame.tsx';
import { percentOf, type Range } from './scale.ts';

/** A value with the ends of its interval. */
export interface Spread {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface PriorityPoint {
  /** Stands beside the point: there is no room for more. */
  readonly number: string;
  /** The number with what it stands for. */
  readonly legend: string;
  readonly across: Spread;
  readonly up: Spread;
  /** Stands out from the others. */
  readonly first: boolean;
}

interface Props extends ChartProps {
  readonly side: Side;
  readonly across: { readonly range: Range; readonly threshold: number; readonly name: string };
  readonly up: { readonly range: Range; readonly threshold: number; readonly name: string };
  /** Words in the four corners. */
  readonly corners: Readonly<Record<'topLeft' | 'topRight' | 'bottomLeft' | 'bottomRight', string>>;
  readonly points: readonly PriorityPoint[];
}

const HEIGHT = 320;
/** Room for the words in the corners. */
const EDGE = 32;
const NAME_HEIGHT = 20;

/** Points with their intervals both ways, and the two thresholds that part them, dashed. */
export function PriorityMatrix({ side, across, up, corners, points, ...chart }: Props) {
  const x = (value: number) => percentOf(value, across.range);
  const y = (value: number) => {
    const [low, high] = up.range;
    const share = Math.min(Math.max((value - low) / (high - low), 0), 1);
    return Number((EDGE + (1 - share) * (HEIGHT - 2 * EDGE)).toFixed(1));
  };
  const [splitX, splitY] = [x(across.threshold), y(up.threshold)];
  return (
    <ChartFrame {...chart} height={HEIGHT + NAME_HEIGHT} legend={<Legend points={points} />}>
      <rect class="track" x="0" y="0" width="100%" height={HEIGHT} rx="4" />
      <line class="target" x1={splitX} x2={splitX} y1="0" y2={HEIGHT} />
      <line class="target" x1="0" x2="100%" y1={splitY} y2={splitY} />
      <text class="quiet" x="1%" y="15">
        {corners.topLeft}
      </text>
      <text class="quiet" x="99%" y="15" text-anchor="end">
        {corners.topRight}
      </text>
      <text class="quiet" x="1%" y={HEIGHT - 7}>
        {corners.bottomLeft}
      </text>
      <text class="quiet" x="99%" y={HEIGHT - 7} text-anchor="end">
        {corners.bottomRight}
      </text>
      <text class="quiet" x="100%" y={HEIGHT + 15} text-anchor="end">
        {across.name} →
      </text>
      <text class="quiet" x="0" y={HEIGHT + 15}>
        ↑ {up.name}
      </text>
      {points.map((point) => (
        <g>
          <line
            class={`spread stroke-${side}`}
            x1={x(point.across.low)}
            x2={x(point.across.high)}
            y1={y(point.up.value)}
            y2={y(point.up.value)}
          />
          <line
            class={`spread stroke-${side}`}
            x1={x(point.across.value)}
            x2={x(point.across.value)}
            y1={y(point.up.low)}
            y2={y(point.up.high)}
          />
        </g>
      ))}
      {points.map((point) => (
        <g>
          <circle
            class={`dot fill-${side}`}
            cx={x(point.across.value)}
            cy={y(point.up.value)}
            r={point.first ? 8 : 6}
          />
          <text class="halo strong" x={x(point.across.value)} y={y(point.up.value) - 10} text-anchor="middle">
            {point.number}
          </text>
        </g>
      ))}
    </ChartFrame>
  );
}

function Legend({ points }: Pick<Props, 'points'>) {
  return (
    <ul class="legend">
      {points.map(({ legend, first }) => (
        <li>{first ? <strong>{legend}</strong> : legend}</li>
      ))}
    </ul>
  );
}
