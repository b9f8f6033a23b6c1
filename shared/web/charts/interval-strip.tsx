import type { Side } from '../../domain/side.ts';
import { percentOf, type Range } from './scale.ts';

interface Props {
  readonly value: number;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly range: Range;
  readonly side: Side;
  readonly target?: number | undefined;
}

/** A value with its interval on a line, small enough to stand beside a number. The number says it all to ears. */
export function IntervalStrip({ value, low = value, high = value, range, side, target }: Props) {
  const at = (x: number) => percentOf(x, range);
  const [lowest, highest] = range;
  return (
    <svg class="strip" aria-hidden="true" height="16">
      <rect class="track" x="0" y="6" width="100%" height="4" rx="2" />
      {lowest < 0 && highest > 0 && <line class="zero" x1={at(0)} x2={at(0)} y1="3" y2="13" />}
      {target !== undefined && <line class="target" x1={at(target)} x2={at(target)} y1="0" y2="16" />}
      <line class={`whisker stroke-${side}`} x1={at(low)} x2={at(high)} y1="8" y2="8" />
      <circle class={`dot fill-${side}`} cx={at(value)} cy="8" r="6" />
    </svg>
  );
}
