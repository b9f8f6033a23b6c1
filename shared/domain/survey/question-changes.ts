// What a changed survey means for comparing its answers with earlier ones.
import type { Localized } from '../localized.ts';
import { type Item, itemsOf } from './items.ts';
import { isSameScale, scaleOf } from './scale.ts';
import type { SurveyDraft } from './survey.ts';

/**
 * `rescaled`: of another kind or on another scale. `other-choices`: what can be chosen is not the same.
 * `asked-of-others`: the condition under which it is shown is another one.
 */
export type ChangeKind = 'removed' | 'rescaled' | 'reworded' | 'other-choices' | 'asked-of-others' | 'added';

export interface QuestionChange {
  readonly kind: ChangeKind;
  readonly key: string;
  /** As it reads now, or read before it was removed. */
  readonly wording: Localized;
  /** As it read before, where it was reworded. */
  readonly before?: Localized;
}

const ORDER: readonly ChangeKind[] = [
  'removed',
  'rescaled',
  'reworded',
  'other-choices',
  'asked-of-others',
  'added',
];

type Asked = Pick<SurveyDraft, 'questions'>;

/** What is asked differently from before, most serious first; the first reason of each question. */
export function questionChanges(before: Asked, after: Asked): QuestionChange[] {
  const earlier = new Map(itemsOf(before).map((item) => [item.key, item]));
  const now = new Set(itemsOf(after).map(({ key }) => key));
  const removed = itemsOf(before)
    .filter(({ key }) => !now.has(key))
    .map(({ key, wording }) => ({ kind: 'removed' as const, key, wording }));
  const others = itemsOf(after).flatMap((item): QuestionChange[] => {
    const was = earlier.get(item.key);
    const kind = was ? changeOf(was, item) : 'added';
    if (!kind) return [];
    return [
      { kind, key: item.key, wording: item.wording, ...(kind === 'reworded' && { before: was?.wording }) },
    ] as QuestionChange[];
  });
  return [...removed, ...others].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

/** Whether figures from before and from now may stand in one line at all. */
export function endsTrend({ kind }: Pick<QuestionChange, 'kind'>): boolean {
  return kind === 'removed' || kind === 'rescaled';
}

function changeOf(was: Item, is: Item): ChangeKind | undefined {
  if (was.kind !== is.kind || !isSameScale(scaleOf(was), scaleOf(is))) return 'rescaled';
  if (was.wording.en !== is.wording.en || was.wording.vi !== is.wording.vi) return 'reworded';
  if (choicesOf(was) !== choicesOf(is)) return 'other-choices';
  return conditionOf(was) === conditionOf(is) ? undefined : 'asked-of-others';
}

function choicesOf(item: Item): string {
  return 'choices' in item ? item.choices.map(({ key }) => key).join() : '';
}

/** Written out in one order of its parts, whatever order they were stored in. */
function conditionOf({ showIf }: Item): string {
  if (!showIf) return '';
  const clauses = 'all' in showIf ? showIf.all : showIf.any;
  return JSON.stringify([
    'all' in showIf,
    ...clauses.map((clause) => Object.entries(clause).sort(([a], [b]) => (a < b ? -1 : 1))),
  ]);
}
