import type {
  DigestChange,
  DigestContent,
  DigestFigure,
  DigestGap,
  DigestMeasure,
} from './digest-content.ts';
import { verdictOn } from './verdict-on.ts';

type MeasureWith<Name extends 'figure' | 'change'> = DigestMeasure & Required<Pick<DigestMeasure, Name>>;

/** The one sentence that a digest begins with, and that its subject says. */
export type DigestFinding =
  | { kind: 'changed'; measure: DigestMeasure; figure: DigestFigure; change: DigestChange }
  | { kind: 'gap'; gap: DigestGap }
  | { kind: 'below-target'; measure: DigestMeasure; figure: DigestFigure; target: number }
  | { kind: 'overdue'; cases: number; actions: number }
  | { kind: 'steady'; measure: DigestMeasure; figure: DigestFigure; compared: boolean }
  | { kind: 'no-figures' };

/** How far apart the ends of each metric lie, so that changes on different scales can be compared. */
const SPAN: Readonly<Record<DigestFigure['metric'], number>> = {
  nps: 200,
  'top-two-box': 1,
  effort: 6,
  mean: 4,
  share: 1,
  growth: 1,
};

/** A change that is one comes first, then a real gap, a missed target, what is overdue; else that all is steady. `today` is a date. */
export function findingOf(content: DigestContent, today: string): DigestFinding {
  const known = content.measures.filter((measure): measure is MeasureWith<'figure'> => !!measure.figure);
  const changed = known
    .filter((measure): measure is MeasureWith<'figure' | 'change'> => measure.change?.detectable === true)
    .sort((a, b) => weight(b) - weight(a))[0];
  if (changed) return { kind: 'changed', measure: changed, figure: changed.figure, change: changed.change };
  if (content.widestGap?.flagged) return { kind: 'gap', gap: content.widestGap };
  for (const measure of known) {
    const { figure, target } = measure;
    const verdict = verdictOn(measure, today);
    if (target !== undefined && (verdict === 'not-reached' || verdict === 'missed')) {
      return { kind: 'below-target', measure, figure, target };
    }
  }
  if (content.overdueCases + content.overdueActions > 0) {
    return { kind: 'overdue', cases: content.overdueCases, actions: content.overdueActions };
  }
  const [first] = known;
  if (!first) return { kind: 'no-figures' };
  return { kind: 'steady', measure: first, figure: first.figure, compared: first.change !== undefined };
}

function weight({ figure, change }: MeasureWith<'figure' | 'change'>): number {
  return Math.abs(change.difference) / SPAN[figure.metric];
}
