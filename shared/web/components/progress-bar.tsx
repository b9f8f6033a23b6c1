import type { Side } from '../../domain/side.ts';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  /** What the bar says in words: `180 of 212`. */
  readonly text: string;
  readonly side?: Side;
}

/** How far something has come, in words and as a bar. */
export function ProgressBar({ label, value, max, text, side }: Props) {
  return (
    <div class="stack tight">
      <div class="spread">
        <span>{label}</span>
        <span class="number">{text}</span>
      </div>
      <progress class={side} value={value} max={Math.max(max, 1)} aria-label={`${label}: ${text}`} />
    </div>
  );
}
