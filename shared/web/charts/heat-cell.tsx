import { otherSideOf, type Side } from '../../domain/side.ts';

/** A cell with something to show, or the words why there is nothing. */
export type HeatCell = ShareCell | ToneCell | { readonly why: string };

interface ShareCell {
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

/** How a figure lies to those it was tested against; `alike` where nothing can be told. */
export type Tone = 'above' | 'below' | 'alike';

interface ToneCell {
  readonly tone: Tone;
  readonly lines: readonly string[];
}

/** What stands before the value, so that nobody depends on colours. */
const TONE_MARKS: Readonly<Record<Tone, string>> = { above: '▲', below: '▼', alike: '' };

export const TONE_FILLS: Readonly<Record<Tone, string>> = {
  above: 'fill-promoter',
  below: 'fill-detractor',
  alike: 'track',
};

export const LINE_HEIGHT = 17;
export const PADDING_IN_PERCENT = 1.5;
const STRIP_HEIGHT = 16;
const MARGIN = 8;
/** Text keeps its contrast on the darkest cell, on light ground and on dark. */
const LIGHTEST = 0.05;
const DARKEST = 0.4;
const TONED = 0.25;

/** What the highest of some cells needs. */
export function cellHeightOf(cells: readonly HeatCell[]): number {
  const lines = Math.max(1, ...cells.map((cell) => ('lines' in cell ? cell.lines.length : 1)));
  const strip = cells.some((cell) => 'share' in cell) ? STRIP_HEIGHT : 0;
  return lines * LINE_HEIGHT + strip + MARGIN;
}

interface CellProps {
  readonly side: Side;
  readonly cell: HeatCell;
  /** In percent of the drawing. */
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly height: number;
}

export function Cell({ side, cell, left, width, top, height }: CellProps) {
  const textLeft = percent(left + PADDING_IN_PERCENT);
  const box = { x: percent(left), y: top, width: percent(width), height, rx: 4 };
  if ('why' in cell) {
    return (
      <g>
        <rect class="track" {...box} />
        <text class="quiet" x={textLeft} y={top + LINE_HEIGHT}>
          {cell.why}
        </text>
      </g>
    );
  }
  return (
    <g>
      {'tone' in cell ? (
        <rect
          class={TONE_FILLS[cell.tone]}
          fill-opacity={cell.tone === 'alike' ? undefined : TONED}
          {...box}
        />
      ) : (
        <rect
          class={`fill-${side}`}
          fill-opacity={(DARKEST - cell.share * (DARKEST - LIGHTEST)).toFixed(3)}
          {...box}
        />
      )}
      {cell.lines.map((line, index) => (
        <text class={index === 0 ? 'strong' : 'small'} x={textLeft} y={top + (index + 1) * LINE_HEIGHT}>
          {index === 0 && 'tone' in cell ? `${line} ${TONE_MARKS[cell.tone]}`.trim() : line}
        </text>
      ))}
      {'share' in cell && (
        <Strip
          side={side}
          cell={cell}
          left={left + PADDING_IN_PERCENT}
          width={width - 2 * PADDING_IN_PERCENT}
          middle={top + height - STRIP_HEIGHT / 2 - 2}
        />
      )}
    </g>
  );
}

interface StripProps extends Pick<CellProps, 'side' | 'left' | 'width'> {
  readonly cell: ShareCell;
  readonly middle: number;
}

/** The share on a line from 0 to 1, with its interval and its neighbour. */
function Strip({ side, cell: { share, low, high, other }, left, width, middle }: StripProps) {
  const along = (value: number) => percent(left + value * width);
  return (
    <>
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
    </>
  );
}

export function percent(value: number): string {
  return `${Number(value.toFixed(2))}%`;
}
