import type { Side } from '../../domain/side.ts';

interface Point {
  readonly value: number;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

interface Props {
  readonly side: Side;
  /** Oldest first, two at least. */
  readonly points: readonly Point[];
  /** Says to ears what the line says to eyes. */
  readonly label: string;
}

const [WIDTH, HEIGHT, MARGIN] = [112, 40, 5];

/** The course of a figure, small enough to stand beside it: the line, and the band within which it is known. */
export function Sparkline({ side, points, label }: Props) {
  const ends = points.flatMap(({ value, low = value, high = value }) => [low, high]);
  const [lowest, highest] = [Math.min(...ends), Math.max(...ends)];
  const x = (index: number) => MARGIN + (index / (points.length - 1)) * (WIDTH - 2 * MARGIN);
  const y = (value: number) =>
    HEIGHT - MARGIN - ((value - lowest) / (highest - lowest || 1)) * (HEIGHT - 2 * MARGIN);
  const drawn = (values: readonly (readonly [index: number, value: number])[]) =>
    values.map(([index, value]) => `${x(index).toFixed(1)},${y(value).toFixed(1)}`).join(' ');
  const upper = points.map(({ value, high = value }, index) => [index, high] as const);
  const lower = points.map(({ value, low = value }, index) => [index, low] as const);
  const last = points.at(-1);
  return (
    <svg class="spark" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <polygon class={`fill-${side} band`} points={drawn([...upper, ...lower.toReversed()])} />
      <polyline
        class={`line stroke-${side}`}
        fill="none"
        points={drawn(points.map(({ value }, index) => [index, value] as const))}
      />
      {last && <circle class={`dot fill-${side}`} cx={x(points.length - 1)} cy={y(last.value)} r="4" />}
    </svg>
  );
}
