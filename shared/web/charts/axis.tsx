import { percentOf, type Range, ticksOf } from './scale.ts';

interface Props {
  readonly range: Range;
  readonly height: number;
  readonly format: (value: number) => string;
}

/** Height that the labels of an axis need under the plot. */
export const AXIS_HEIGHT = 24;

/** Vertical grid lines with their values underneath. The line at zero is stronger. */
export function Axis({ range, height, format }: Props) {
  return (
    <g>
      {ticksOf(range).map((tick) => {
        const x = percentOf(tick, range);
        return (
          <>
            <line class={tick === 0 ? 'zero' : 'grid'} x1={x} x2={x} y1="0" y2={height} />
            <text class="quiet" x={x} y={height + 16} text-anchor={anchorAt(x)}>
              {format(tick)}
            </text>
          </>
        );
      })}
    </g>
  );
}

/** Labels at the two ends stay inside the drawing. */
function anchorAt(x: string): 'start' | 'middle' | 'end' {
  const percent = Number.parseFloat(x);
  if (percent < 4) return 'start';
  return percent > 96 ? 'end' : 'middle';
}
