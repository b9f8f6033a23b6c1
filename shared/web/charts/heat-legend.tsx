import { otherSideOf, type Side } from '../../domain/side.ts';
import { TONE_FILLS, type Tone } from './heat-cell.tsx';

interface SidesProps {
  readonly side: Side;
  /** What the two marks mean; without the other side there is but one. */
  readonly own: string;
  readonly other?: string;
}

/** Of cells with a share. */
export function SidesLegend({ side, own, other }: SidesProps) {
  return (
    <ul class="legend">
      <li>
        <svg aria-hidden="true">
          <circle class={`fill-${side}`} cx="7" cy="7" r="5" />
        </svg>
        {own}
      </li>
      {other !== undefined && (
        <li>
          <svg aria-hidden="true">
            <rect class={`fill-${otherSideOf(side)}`} x="5" y="1" width="4" height="12" />
          </svg>
          {other}
        </li>
      )}
    </ul>
  );
}

/** Of cells with a tone: what each of them means, its mark included. */
export function TonesLegend({ meanings }: { meanings: Readonly<Record<Tone, string>> }) {
  return (
    <ul class="legend">
      {(['above', 'below', 'alike'] as const).map((tone) => (
        <li>
          <svg aria-hidden="true">
            <rect class={`${TONE_FILLS[tone]} stroke-gap`} x="1" y="1" width="12" height="12" rx="2" />
          </svg>
          {meanings[tone]}
        </li>
      ))}
    </ul>
  );
}
