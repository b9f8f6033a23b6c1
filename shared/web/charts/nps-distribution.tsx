import type { Language } from '../../domain/localized.ts';
import { formatNumber, formatPercent } from '../../locale/format.ts';
import { ChartFrame, type ChartProps } from './chart-frame.tsx';
import { percentOf } from './scale.ts';

type Group = 'detractor' | 'passive' | 'promoter';

interface Props extends ChartProps {
  readonly language: Language;
  /** How often each score from 0 to 10 was given. */
  readonly counts: Readonly<Record<string, number>>;
  readonly labels: Readonly<Record<Group, string>>;
}

const GROUPS: readonly { group: Group; scores: readonly number[] }[] = [
  { group: 'detractor', scores: [0, 1, 2, 3, 4, 5, 6] },
  { group: 'passive', scores: [7, 8] },
  { group: 'promoter', scores: [9, 10] },
];

/** Eleven columns, one a score. */
const SCORES = [0, 11] as const;
const BAR_TOP = 44;
const COLUMNS_TOP = 92;
const COLUMN_HEIGHT = 96;
const COLUMNS_BOTTOM = COLUMNS_TOP + COLUMN_HEIGHT;

/** Detractors, passives and promoters as one bar, and under it how often each score was given. */
export function NpsDistribution({ language, counts, labels, ...chart }: Props) {
  const count = (score: number) => counts[String(score)] ?? 0;
  const groups = GROUPS.map((entry) => ({
    ...entry,
    n: entry.scores.reduce((sum, score) => sum + count(score), 0),
  }));
  const n = groups.reduce((sum, { n }) => sum + n, 0);
  const highest = Math.max(...groups.flatMap(({ scores }) => scores.map(count)), 1);
  const share = (part: number) => percentOf(part, [0, Math.max(n, 1)]);
  const starts = [0, groups[0]?.n ?? 0, n - (groups[2]?.n ?? 0)];
  return (
    <ChartFrame {...chart} height={COLUMNS_BOTTOM + 24}>
      <Hatch id={chart.id} />
      {groups.map(({ group, n: members }, index) => (
        <>
          <rect
            class={`fill-${group}`}
            x={share(starts[index] ?? 0)}
            y={BAR_TOP}
            width={share(members)}
            height="24"
          />
          {group === 'detractor' && (
            <rect
              class="hatch"
              fill={`url(#${chart.id}-hatch)`}
              y={BAR_TOP}
              width={share(members)}
              height="24"
            />
          )}
          <text class="strong" x={`${index * 50}%`} y="14" text-anchor={ANCHORS[index]}>
            {formatPercent(language, members / Math.max(n, 1))}
          </text>
          <text class="quiet" x={`${index * 50}%`} y="32" text-anchor={ANCHORS[index]}>
            {labels[group]}
          </text>
        </>
      ))}
      {groups.flatMap(({ group, scores }) =>
        scores.map((score) => {
          const height = Math.round((COLUMN_HEIGHT - 20) * (count(score) / highest));
          const middle = percentOf(score + 0.5, SCORES);
          return (
            <>
              <rect
                class={`fill-${group}`}
                x={percentOf(score + 0.12, SCORES)}
                y={COLUMNS_BOTTOM - height}
                width={percentOf(0.76, SCORES)}
                height={height}
              />
              <text class="quiet" x={middle} y={COLUMNS_BOTTOM - height - 4} text-anchor="middle">
                {formatNumber(language, count(score))}
              </text>
              <text class="quiet" x={middle} y={COLUMNS_BOTTOM + 18} text-anchor="middle">
                {score}
              </text>
            </>
          );
        }),
      )}
      <line class="grid" x1="0" x2="100%" y1={COLUMNS_BOTTOM} y2={COLUMNS_BOTTOM} />
    </ChartFrame>
  );
}

const ANCHORS = ['start', 'middle', 'end'] as const;

function Hatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern
        id={`${id}-hatch`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line x1="0" x2="0" y1="0" y2="6" stroke="#fff" stroke-width="2" />
      </pattern>
    </defs>
  );
}
