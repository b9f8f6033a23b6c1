import { type CompanyCalendar, DEFAULT_CALENDAR } from '../calendar/company-calendar.ts';
import { afterDays } from '../calendar/days.ts';
import type { Side } from '../side.ts';
import { daysOf, type MailSchedule, mailSchedule } from './mail-schedule.ts';
import { mailingsOf } from './mailings.ts';
import { MOST_SENDING_DAYS, SendingPlan } from './sending-plan.ts';
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
  readonly sending?: SendingPlan | undefined;
  readonly continuous?: boolean | undefined;
}

export type PlanProblem =
  | 'opens-in-the-past'
  | 'opens-too-far-ahead'
  | 'closes-before-it-opens'
  | 'open-too-long'
  | 'hours-impossible'
  | 'spread-too-long'
  | 'no-time-before-the-close'
  | 'reminder-after-the-close'
  | 'thresholds-too-low';

/** What is wrong with dates, hours and thresholds of a wave, seen from `now`; empty when nothing is. */
export function planProblems(plan: WavePlan, now: string, calendar = DEFAULT_CALENDAR): PlanProblem[] {
  const problems: PlanProblem[] = [];
  if (plan.opensAt < afterDays(now, -GRACE_IN_DAYS)) problems.push('opens-in-the-past');
  if (plan.opensAt > afterDays(now, FURTHEST_OPENING_IN_DAYS)) problems.push('opens-too-far-ahead');
  if (plan.closesAt <= plan.opensAt || plan.closesAt <= now) problems.push('closes-before-it-opens');
  if (plan.closesAt > afterDays(plan.opensAt, LONGEST_WAVE_IN_DAYS)) problems.push('open-too-long');
  if (!Thresholds.safeParse(plan.thresholds).success) problems.push('thresholds-too-low');
  return problems.length > 0 ? problems : timingProblems(plan, calendar);
}

/** By the clock of the company: whoever lives elsewhere is told of before the launch. */
function timingProblems(plan: WavePlan, calendar: CompanyCalendar): PlanProblem[] {
  const { sending, closesAt } = plan;
  if ((sending?.days ?? 0) > MOST_SENDING_DAYS) return ['spread-too-long'];
  if (sending && !SendingPlan.safeParse(sending).success) return ['hours-impossible'];
  const schedule = scheduleOf(plan, calendar);
  const lastDay = schedule.dueOnDay((sending?.days ?? 1) - 1, calendar.timeZone);
  if (sending && !plan.continuous && plan.opensAt < closesAt && lastDay >= closesAt) {
    return ['no-time-before-the-close'];
  }
  return remindersInTime(plan, calendar).length < plan.remindAfterDays.length
    ? ['reminder-after-the-close']
    : [];
}

/** The usual reminders, as far as they fall before the close. */
export function defaultReminders(
  plan: Pick<WavePlan, 'opensAt' | 'closesAt' | 'sending'>,
  calendar = DEFAULT_CALENDAR,
): number[] {
  if (plan.sending && !SendingPlan.safeParse(plan.sending).success) return [];
  return remindersInTime({ ...plan, remindAfterDays: DEFAULT_REMINDER_DAYS }, calendar);
}

/** Those that reach the people who are invited first early enough. */
function remindersInTime(
  plan: Pick<WavePlan, 'opensAt' | 'closesAt' | 'sending' | 'remindAfterDays'>,
  calendar: CompanyCalendar,
): number[] {
  const schedule = scheduleOf(plan, calendar);
  const first = { invitation: schedule.dueOnDay(0, calendar.timeZone) };
  const someone = { invitationId: '' };
  return mailingsOf({ ...plan, remindAfterDays: [...plan.remindAfterDays] })
    .slice(1)
    .filter(({ mailing }) => schedule.reminderDue(mailing, someone, first) < schedule.lastMoment(mailing))
    .map(({ dueAt }) => daysOf(dueAt, plan.opensAt));
}

function scheduleOf(
  { opensAt, closesAt, sending, remindAfterDays }: Omit<WavePlan, 'side' | 'thresholds'>,
  calendar: CompanyCalendar,
): MailSchedule {
  const wave = { opensAt, closesAt, remindAfterDays: [...remindAfterDays], ...(sending && { sending }) };
  return mailSchedule(wave, calendar);
}
