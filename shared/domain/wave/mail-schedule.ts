// When each mail of a wave is due: the window, the days of the spread, and reminders that follow each invitation.
import type { CompanyCalendar } from '../calendar/company-calendar.ts';
import { afterDays, daysBetween } from '../calendar/days.ts';
import { localDaysBetween, startOfLocalDay } from '../calendar/local-day.ts';
import { isTimeZone } from '../calendar/time-zone.ts';
import { bucketOf } from './bucket.ts';
import type { Mailing } from './delivery.ts';
import type { Invitation } from './invitation.ts';
import { mailingsOf } from './mailings.ts';
import { nextSendingTime, type SendingWindow, sendingTimeEnds } from './sending-window.ts';
import type { Wave } from './wave.ts';

/** No reminder leaves so shortly before the close: it would be read when it is too late. */
const REMINDER_MARGIN_IN_HOURS = 4;

export type TimedWave = Pick<
  Wave,
  'opensAt' | 'closesAt' | 'remindAfterDays' | 'remindersAskedAt' | 'continuous'
> & { readonly sending?: Wave['sending'] | undefined };
export type TimedInvitation = Pick<Invitation, 'invitationId' | 'sendAfter'> & Zoned;

/** Somebody with a time zone, or with that of the company. */
export interface Zoned {
  readonly timeZone?: string | undefined;
}

/** When the other mails of a wave went to somebody, as far as they did. */
export type MailsBefore = Readonly<Partial<Record<Mailing, string>>>;

export interface MailSchedule {
  zoneOf(invitation: Zoned): string;
  /** From when on the invitation may leave. */
  invitationDue(invitation: TimedInvitation): string;
  /** The same for those of a day of the spread, the first being 0. */
  dueOnDay(day: number, timeZone: string): string;
  /** From when on a reminder may leave: so many days after the invitation did, and on a day without another mail. */
  reminderDue(mailing: Mailing, invitation: TimedInvitation, before?: MailsBefore): string;
  /** Whether a reminder is wished now, for everybody. */
  isAsked(mailing: Mailing): boolean;
  /** Those of the wave that come before this one. */
  remindersBefore(mailing: Mailing): readonly Mailing[];
  /** By when a mail must have left. */
  lastMoment(mailing: Mailing): string;
  /** The first moment from `after` on at which a mail may leave. */
  nextMoment(invitation: Zoned, after: string): string;
  /** Milliseconds since 1970 at which the window that `at` lies in ends; `Infinity` where there is none. */
  windowEnds(invitation: Zoned, at: string): number;
}

/** The schedule of a wave. What it has worked out for one person it remembers for all others of the same zone. */
export function mailSchedule(wave: TimedWave, calendar: CompanyCalendar): MailSchedule {
  const { sending, opensAt } = wave;
  const window = sending && windowOf(sending, calendar);
  const beginning = sending && window && startWindow(sending, window);
  const reminders = mailingsOf(wave).slice(1);
  const remembered = new Map<string, string>();
  const nextBeginning = (after: string, timeZone: string): string => {
    if (!beginning) return after;
    const key = `${after}|${timeZone}`;
    const known = remembered.get(key) ?? nextSendingTime(after, beginning, timeZone);
    remembered.set(key, known);
    return known;
  };
  const zoneOf = ({ timeZone }: Zoned) =>
    timeZone !== undefined && isTimeZone(timeZone) ? timeZone : calendar.timeZone;

  const sendingDays = new Map<string, string[]>();
  const dueOnDay = (day: number, timeZone: string): string => {
    const first = nextBeginning(opensAt, timeZone);
    const days = sendingDays.get(timeZone) ?? [first];
    sendingDays.set(timeZone, days);
    while (days.length <= day) {
      days.push(nextBeginning(startOfLocalDay(days.at(-1) ?? first, timeZone, 1), timeZone));
    }
    return days[day] ?? first;
  };

  const invitationDue = (invitation: TimedInvitation): string => {
    const timeZone = zoneOf(invitation);
    if (wave.continuous) return nextBeginning(invitation.sendAfter ?? opensAt, timeZone);
    return dueOnDay(spreadDay(invitation.invitationId, sending?.days ?? 1), timeZone);
  };

  /** Days later, at the beginning of the window; where there is none, at the hour at which the wave opened. */
  const daysAfter = (mail: string, days: number, timeZone: string): string => {
    if (beginning) return nextBeginning(startOfLocalDay(mail, timeZone, days), timeZone);
    return afterDays(opensAt, Math.max(0, localDaysBetween(opensAt, mail, timeZone)) + days);
  };

  const reminderDue = (mailing: Mailing, invitation: TimedInvitation, before: MailsBefore = {}): string => {
    const asked = wave.remindersAskedAt?.[mailing];
    const timeZone = zoneOf(invitation);
    const invited = before.invitation ?? invitationDue(invitation);
    let due = invited;
    let last = invited;
    for (const reminder of reminders) {
      const days = daysOf(reminder.dueAt, opensAt);
      due = latest(daysAfter(invited, days, timeZone), daysAfter(last, 1, timeZone));
      last = latest(due, before[reminder.mailing] ?? due);
      if (reminder.mailing === mailing) break;
    }
    return asked !== undefined && asked < due ? asked : due;
  };

  const isAsked = (mailing: Mailing) => wave.remindersAskedAt?.[mailing] !== undefined;

  return {
    zoneOf,
    invitationDue,
    dueOnDay,
    reminderDue,
    isAsked,
    remindersBefore: (mailing) => {
      const names = reminders.map((reminder) => reminder.mailing);
      return names.slice(0, Math.max(0, names.indexOf(mailing)));
    },
    lastMoment: (mailing) =>
      mailing === 'invitation' || isAsked(mailing)
        ? wave.closesAt
        : afterDays(wave.closesAt, -REMINDER_MARGIN_IN_HOURS / 24),
    nextMoment: (invitation, after) => (window ? nextSendingTime(after, window, zoneOf(invitation)) : after),
    windowEnds: (invitation, at) =>
      window ? Date.parse(sendingTimeEnds(at, window, zoneOf(invitation))) : Number.POSITIVE_INFINITY,
  };
}

/** The window of a plan on the days that are no holidays. */
function windowOf(
  { fromHour, untilHour, weekdays }: NonNullable<Wave['sending']>,
  { holidays }: CompanyCalendar,
): SendingWindow {
  return { fromHour, untilHour, weekdays, holidays: new Set(holidays.map(({ date }) => date)) };
}

function startWindow({ atHour }: NonNullable<Wave['sending']>, window: SendingWindow): SendingWindow {
  return atHour === undefined ? window : { ...window, fromHour: atHour, untilHour: atHour + 1 };
}

/** Which of so many days, from 0 on, an invitation falls on: always the same one, and about as many on each. */
export function spreadDay(invitationId: string, days: number): number {
  return Math.floor((bucketOf(`spread|${invitationId}`, 2 ** 32) / 2 ** 32) * days);
}

/** After how many days a mailing is planned. */
export function daysOf(dueAt: string, opensAt: string): number {
  return Math.round(daysBetween(opensAt, dueAt));
}

function latest(a: string, b: string): string {
  return a > b ? a : b;
}
