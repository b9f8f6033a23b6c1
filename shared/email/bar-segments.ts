import type { DigestFigure } from '../domain/digest/digest-content.ts';

/** A stretch of a bar, as a share of its whole track. `soft` is where the interval lies. */
export interface BarSegment {
  readonly share: number;
  readonly tone: 'blank' | 'solid' | 'soft';
  /** Zero lies at its left edge, inside the track. */
  readonly fromZero: boolean;
}

/**
 * A figure as stretches of a track from `low` to `high`: solid from the base up to the near end of its interval, soft
 * over the interval. The base is zero where the track holds it, and the lower end elsewhere.
 */
export function barSegments(figure: DigestFigure, [low, high]: readonly [number, number]): BarSegment[] {
  const at = (value: number) => Math.min(1, Math.max(0, (value - low) / (high - low)));
  const base = at(Math.max(low, Math.min(0, high)));
  const from = at(figure.low ?? figure.value);
  const to = at(figure.high ?? figure.value);
  const solid = from > base ? [base, from] : to < base ? [to, base] : [base, base];
  const edges = [...new Set([0, base, from, to, 1])].sort((a, b) => a - b);
  return edges.slice(1).map((end, index) => {
    const start = edges[index] ?? 0;
    const middle = (start + end) / 2;
    const inside = ([first, last]: readonly number[]) => middle > (first ?? 0) && middle < (last ?? 0);
    const tone = inside([from, to]) ? 'soft' : inside(solid) ? 'solid' : 'blank';
    return { share: end - start, tone, fromZero: start === base && base > 0 };
  });
}
