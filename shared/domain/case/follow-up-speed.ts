// How fast customers were called back: what a company does after a low score, told in days.
import { daysBetween } from '../calendar/days.ts';
import type { CaseTiming } from './follow-up-case.ts';

export interface FollowUpSpeed {
  /** Cases in which somebody called. */
  readonly called: number;
  /** Median of the days from the low score to the first call; absent before the first one. */
  readonly medianDays?: number;
  /** Cases whose deadline is over, or in which somebody called before it. */
  readonly due: number;
  /** Of those, the ones called in time. Whoever was closed without a call counts as late. */
  readonly inTime: number;
}

/** Of the cases that were worked on, and of those still waiting now; `undefined` where there were none at all. */
export function followUpSpeed(
  worked: readonly Pick<CaseTiming, 'openedAt' | 'dueAt' | 'calledAt'>[],
  waiting: readonly Pick<CaseTiming, 'dueAt'>[],
  now: string,
): FollowUpSpeed | undefined {
  if (worked.length + waiting.length === 0) return undefined;
  const days = worked.flatMap(({ openedAt, calledAt }) => (calledAt ? [daysTaken(openedAt, calledAt)] : []));
  const inTime = worked.filter(({ calledAt, dueAt }) => calledAt !== undefined && calledAt <= dueAt).length;
  const late = worked.length - inTime;
  const overdue = waiting.filter(({ dueAt }) => dueAt < now).length;
  const medianDays = median(days);
  return {
    called: days.length,
    ...(medianDays !== undefined && { medianDays }),
    due: inTime + late + overdue,
    inTime,
  };
}

/** Whole and part days from one instant to another; never below zero. */
export function daysTaken(from: string, to: string): number {
  return Math.max(0, daysBetween(from, to));
}

function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const [low, high] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
