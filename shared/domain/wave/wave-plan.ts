import type { Side } from '../side.ts';
import { afterDays } from './rest-period.ts';
import { Thresholds } from './wave.ts';

/** Reminders go out so many days after the opening unless something else is wished. */
export const DEFAULT_REMINDER_DAYS = [3, 5] as const;
export const THRESHOLD_FLOORS: Thresholds = { scores: 5, comments: 10 };

const LONGEST_WAVE_IN_DAYS = 366;
const FURTHEST_OPENING_IN_DAYS = 366;
/** A form filled in a moment ago still means "now". */
const GRACE_IN_DAYS = 1 / 24;

export interface WavePlan {
  readonly side: Side;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly remindAfterDays: readonly number[];
  readonly thresholds: Thresholds;
}

export type PlanProblem =
  | 'opens-in-the-past'
  | 'opens-too-far-ahead'
  | 'closes-before-it-opens'
  | 'open-too-long'
  | 'reminder-after-the-close'
  | 'thresholds-too-low';

/** What is wrong with dates and thresholds of a wave, seen from `now`; empty when nothing is. */
export function planProblems(plan: WavePlan, now: string): PlanProblem[] {
  const problems: PlanProblem[] = [];
  if (plan.opensAt < afterDays(now, -GRACE_IN_DAYS)) problems.push('opens-in-the-past');
  if (plan.opensAt > afterDays(now, FURTHEST_OPENING_IN_DAYS)) problems.push('opens-too-far-ahead');
  if (plan.closesAt <= plan.opensAt || plan.closesAt <= now) problems.push('closes-before-it-opens');
  if (plan.closesAt > afterDays(plan.opensAt, LONGEST_WAVE_IN_DAYS)) problems.push('open-too-long');
  if (plan.remindAfterDays.some((days) => afterDays(plan.opensAt, days) >= plan.closesAt)) {
    problems.push('reminder-after-the-close');
  }
  if (!Thresholds.safeParse(plan.thresholds).success) problems.push('thresholds-too-low');
  return problems;
}

/** The usual reminders, as far as they fall before the close. */
export function defaultReminders(opensAt: string, closesAt: string): number[] {
  return DEFAULT_REMINDER_DAYS.filter((days) => afterDays(opensAt, days) < closesAt);
}
