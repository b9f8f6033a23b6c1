// Which of the cases that wait come first, and how a list of them is narrowed down.
import { Tier } from '../contact/person.ts';
import type { FollowUpCase } from './follow-up-case.ts';

/** Who looks at the cases, and when. */
export interface CaseView {
  readonly staffId: string;
  readonly now: string;
  /** The end of the day at the company. */
  readonly endOfToday: string;
}

/** What a list is narrowed down to; all of it must hold. */
export interface CaseFilters {
  readonly owner?: 'mine' | 'nobody' | undefined;
  readonly due?: 'overdue' | undefined;
  readonly tier?: Tier | undefined;
  /** The unit itself and all below it. */
  readonly unit?: { readonly unitId: string; readonly within: ReadonlySet<string> } | undefined;
}

export function isCaseOverdue({ state, dueAt }: Pick<FollowUpCase, 'state' | 'dueAt'>, now: string): boolean {
  return state === 'open' && dueAt < now;
}

export function meetsFilters(followUp: FollowUpCase, filters: CaseFilters, view: CaseView): boolean {
  const { owner, due, tier, unit } = filters;
  if (owner === 'mine' && !isMine(followUp, view)) return false;
  if (owner === 'nobody' && followUp.takenBy !== undefined) return false;
  if (due === 'overdue' && !isCaseOverdue(followUp, view.now)) return false;
  if (tier !== undefined && followUp.tier !== tier) return false;
  return unit === undefined || unit.within.has(followUp.unitId);
}

/**
 * Whom somebody is to call today: the cases due by tonight that are theirs or nobody's. Their own first, then those
 * overdue, then by tier and revenue.
 */
export function callsForToday(cases: readonly FollowUpCase[], view: CaseView): FollowUpCase[] {
  return cases
    .filter((each) => each.state === 'open' && each.dueAt <= view.endOfToday)
    .filter((each) => each.takenBy === undefined || isMine(each, view))
    .sort((a, b) => compare(urgencyOf(a, view), urgencyOf(b, view)));
}

/** The lower the earlier, part by part. */
function urgencyOf(followUp: FollowUpCase, view: CaseView): readonly number[] {
  return [
    isMine(followUp, view) ? 0 : 1,
    isCaseOverdue(followUp, view.now) ? 0 : 1,
    -(followUp.tier ? Tier.options.indexOf(followUp.tier) + 1 : 0),
    -(followUp.revenue ?? 0),
    Date.parse(followUp.dueAt),
  ];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((part, at) => part !== b[at]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}

function isMine({ takenBy }: FollowUpCase, { staffId }: CaseView): boolean {
  return takenBy?.staffId === staffId;
}
