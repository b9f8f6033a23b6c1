import { type Delivery, type DeliveryState, Mailing } from './delivery.ts';
import type { MailSchedule, MailsBefore, TimedInvitation } from './mail-schedule.ts';

export type MailPlan =
  | { readonly plan: 'due' }
  /** When another mail is settled. */
  | { readonly plan: 'later' }
  | { readonly plan: 'waits'; readonly until: string }
  /** Never, and why. */
  | { readonly plan: 'withhold'; readonly reason: string };

/** What is known of somebody's mails so far, by mailing; a mailing without a record is pending. */
export type MailRecords = Readonly<Partial<Record<Mailing, Pick<Delivery, 'state' | 'handedOverAt'>>>>;

export interface MailQuestion {
  readonly mailing: Mailing;
  readonly invitation: TimedInvitation;
  readonly records: MailRecords;
  /** Customers only: nobody knows of an employee. */
  readonly answered: boolean;
  readonly now: string;
}

const ORDER = Mailing.options;
const UNSETTLED: readonly DeliveryState[] = ['pending', 'claimed', 'unknown'];
const WENT_OUT: readonly DeliveryState[] = ['sent', 'delivered', 'abandoned'];

/**
 * Whether a pending mail may leave now. A reminder follows only an invitation that went out, and no reminder that
 * comes after it; customers who have answered are not reminded. What does not fit before the close never leaves.
 */
export function planMail(schedule: MailSchedule, question: MailQuestion): MailPlan {
  const { mailing, invitation } = question;
  if (mailing === 'invitation') return inTime(schedule, question, schedule.invitationDue(invitation));
  const blocked = whyNoReminder(question);
  if (blocked !== undefined) return { plan: 'withhold', reason: blocked };
  const due = schedule.reminderDue(mailing, invitation, mailsBefore(question));
  const plan = inTime(schedule, question, due);
  return plan.plan === 'due' && waitsForAnother(schedule, question) ? { plan: 'later' } : plan;
}

function whyNoReminder({ mailing, records, answered }: MailQuestion): string | undefined {
  if (answered) return 'answered';
  const invited = records.invitation?.state ?? 'pending';
  if (!UNSETTLED.includes(invited) && !WENT_OUT.includes(invited)) return invited;
  const isOvertaken = entries(records).some(
    ([other, { state }]) => ORDER.indexOf(other) > ORDER.indexOf(mailing) && WENT_OUT.includes(state),
  );
  return isOvertaken ? 'overtaken' : undefined;
}

/** For the invitation in any case; for an earlier reminder unless this one is asked for now. */
function waitsForAnother(schedule: MailSchedule, { mailing, records }: MailQuestion): boolean {
  const isUnsettled = (other: Mailing) => UNSETTLED.includes(records[other]?.state ?? 'pending');
  if (isUnsettled('invitation')) return true;
  return !schedule.isAsked(mailing) && schedule.remindersBefore(mailing).some(isUnsettled);
}

function mailsBefore({ records }: MailQuestion): MailsBefore {
  const sent = entries(records).flatMap(([mailing, { handedOverAt }]) =>
    handedOverAt === undefined ? [] : [[mailing, handedOverAt] as const],
  );
  return Object.fromEntries(sent);
}

function inTime(schedule: MailSchedule, { mailing, invitation, now }: MailQuestion, due: string): MailPlan {
  const moment = due > now ? due : schedule.nextMoment(invitation, now);
  if (moment >= schedule.lastMoment(mailing)) return { plan: 'withhold', reason: 'no-time-left' };
  return moment > now ? { plan: 'waits', until: moment } : { plan: 'due' };
}

function entries(records: MailRecords) {
  return Object.entries(records) as [Mailing, Pick<Delivery, 'state' | 'handedOverAt'>][];
}
