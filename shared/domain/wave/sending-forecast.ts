// When the mails of a planned wave will leave, at the present quota and by the clocks of its readers.

import type { CompanyCalendar } from '../calendar/company-calendar.ts';
import { DAY_IN_MILLISECONDS } from '../calendar/days.ts';
import { type MailSchedule, mailSchedule, type TimedWave } from './mail-schedule.ts';
import { type Quota, USED_SHARE_OF_RATE } from './sending-time.ts';

/** A plan that takes longer than so many windows is told as late. */
const MOST_STEPS = 20_000;

export interface SendingForecast {
  readonly firstAt: string;
  /** When the last of those who get it in time get it. */
  readonly lastAt: string;
  /** People whose hour does not come before the close. */
  readonly tooLate: number;
  /** Whether readers live in different time zones. */
  readonly zones: number;
}

interface Group {
  readonly due: number;
  readonly people: number;
  readonly timeZone: string;
}

/** `undefined` where nobody is invited or the mail service lets nothing through. People are counted by time zone. */
export function forecastSending(
  wave: TimedWave,
  calendar: CompanyCalendar,
  peopleByZone: ReadonlyMap<string | undefined, number>,
  quota: Quota,
): SendingForecast | undefined {
  const pace = (quota.maxSendRatePerSecond * USED_SHARE_OF_RATE) / 1000;
  if (pace <= 0 || quota.max24HourSend <= 0) return undefined;
  const schedule = mailSchedule(wave, calendar);
  const closes = Date.parse(wave.closesAt);
  const groups = groupsOf(schedule, wave.sending?.days ?? 1, peopleByZone);
  const zones = new Set(groups.map(({ timeZone }) => timeZone)).size;
  let left = Math.max(0, quota.max24HourSend - quota.sentLast24Hours);
  let renewsAt = Date.parse(wave.opensAt) + DAY_IN_MILLISECONDS;
  let now = 0;
  let first: number | undefined;
  let last: number | undefined;
  let tooLate = 0;
  const later = (group: Group) => {
    groups.push(group);
    groups.sort(byDue);
  };
  groups.sort(byDue);
  let step = 0;
  for (let group = groups.shift(); group; group = groups.shift()) {
    step += 1;
    const { timeZone } = group;
    const from = Math.max(now, group.due);
    const moment = Date.parse(schedule.nextMoment({ timeZone }, iso(from)));
    if (moment >= closes || step >= MOST_STEPS) {
      tooLate += group.people;
      continue;
    }
    if (moment > from) {
      later({ ...group, due: moment });
      continue;
    }
    now = from;
    for (; renewsAt <= now; renewsAt += DAY_IN_MILLISECONDS) left = quota.max24HourSend;
    const end = Math.min(schedule.windowEnds({ timeZone }, iso(now)), closes, renewsAt);
    const sent = Math.min(group.people, left, Math.ceil((end - now) * pace));
    if (sent > 0) {
      first ??= now;
      now += sent / pace;
      last = Math.max(last ?? now, now);
      left -= sent;
    }
    const people = group.people - sent;
    if (people > 0) later({ timeZone, people, due: Math.max(now, left === 0 ? renewsAt : end) });
  }
  if (first === undefined && tooLate === 0) return undefined;
  const firstAt = iso(first ?? closes);
  return { firstAt, lastAt: iso(last ?? first ?? closes), tooLate, zones };
}

/** People of one time zone and one day of the spread. */
function groupsOf(
  schedule: MailSchedule,
  days: number,
  peopleByZone: ReadonlyMap<string | undefined, number>,
): Group[] {
  const byZone = new Map<string, number>();
  for (const [name, people] of peopleByZone) {
    const timeZone = schedule.zoneOf({ timeZone: name });
    byZone.set(timeZone, (byZone.get(timeZone) ?? 0) + people);
  }
  return [...byZone].flatMap(([timeZone, people]) =>
    Array.from({ length: days }, (_, day) => ({
      timeZone,
      people: Math.floor((people * (day + 1)) / days) - Math.floor((people * day) / days),
      due: Date.parse(schedule.dueOnDay(day, timeZone)),
    })).filter((group) => group.people > 0),
  );
}

const byDue = (a: Group, b: Group) => a.due - b.due;

function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
