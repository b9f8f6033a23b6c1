import type { CompanyCalendar } from '../calendar/company-calendar.ts';
import type { Mailing } from './delivery.ts';
import { mailSchedule, type TimedWave } from './mail-schedule.ts';
import { mailingsOf } from './mailings.ts';

/** Between which moments a mailing leaves as planned, by the clock of the company; both the same without a spread. */
export interface MailingDates {
  readonly mailing: Mailing;
  readonly from: string;
  readonly until: string;
}

/** When each mailing of a wave leaves for those invited first and last. What comes too late for all is left out. */
export function mailingCalendar(wave: TimedWave, calendar: CompanyCalendar): MailingDates[] {
  const schedule = mailSchedule(wave, calendar);
  const someone = { invitationId: '' };
  const [first, last] = [0, (wave.sending?.days ?? 1) - 1].map((day) =>
    schedule.dueOnDay(day, calendar.timeZone),
  );
  return mailingsOf(wave).flatMap(({ mailing }) => {
    const dueFor = (invitation = '') =>
      mailing === 'invitation' ? invitation : schedule.reminderDue(mailing, someone, { invitation });
    const [from, until] = [dueFor(first), dueFor(last)];
    return from < schedule.lastMoment(mailing) ? [{ mailing, from, until }] : [];
  });
}
