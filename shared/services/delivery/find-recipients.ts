import { listDeliveries } from '../../adapters/dynamodb/delivery-store.ts';
import { listInvitations } from '../../adapters/dynamodb/invitation-store.ts';
import { answeredInvitations } from '../../adapters/dynamodb/response-store.ts';
import type { Delivery, Mailing } from '../../domain/wave/delivery.ts';
import type { Invitation } from '../../domain/wave/invitation.ts';
import type { DispatchJob } from '../../domain/wave/jobs.ts';
import type { MailSchedule } from '../../domain/wave/mail-schedule.ts';
import { mailingsOf } from '../../domain/wave/mailings.ts';
import { type MailRecords, planMail } from '../../domain/wave/plan-mail.ts';
import type { Waiting } from '../../domain/wave/progress.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';

export interface Recipients {
  /** To be mailed now. */
  readonly due: readonly Invitation[];
  /** Never to be mailed by this mailing, and why. */
  readonly withheld: readonly { readonly invitationId: string; readonly reason: string }[];
  /** Whose hour has not come. */
  readonly waiting?: Waiting;
}

/**
 * Who of a bucket is to get a mailing now, by the schedule of the wave. Customers who have answered are not reminded;
 * employees are reminded blindly, since nobody may know who has.
 */
export async function findRecipients(
  { db, clock }: Context<'db' | 'clock'>,
  wave: Wave,
  job: DispatchJob,
  schedule: MailSchedule,
): Promise<Recipients> {
  const isReminder = job.mailing !== 'invitation';
  const [records, answered] = await Promise.all([
    recordsOf(db, job, isReminder ? mailingsOf(wave).map(({ mailing }) => mailing) : ['invitation']),
    isReminder && wave.side === 'customer' ? answeredInvitations(db, wave.waveId, job.bucket) : undefined,
  ]);
  const now = clock().toISOString();
  const due: Invitation[] = [];
  const withheld: { invitationId: string; reason: string }[] = [];
  const moments: string[] = [];
  for await (const invitation of listInvitations(db, wave.waveId, job.bucket)) {
    const { invitationId } = invitation;
    const known = records.get(invitationId) ?? {};
    if ((known[job.mailing]?.state ?? 'pending') !== 'pending') continue;
    const plan = planMail(schedule, {
      mailing: job.mailing,
      invitation,
      records: known,
      answered: answered?.has(invitationId) ?? false,
      now,
    });
    if (plan.plan === 'due') due.push(invitation);
    if (plan.plan === 'withhold') withheld.push({ invitationId, reason: plan.reason });
    if (plan.plan === 'waits') moments.push(plan.until);
  }
  const [nextAt] = moments.sort();
  return { due, withheld, ...(nextAt !== undefined && { waiting: { people: moments.length, nextAt } }) };
}

/** What has become of the mails of each person of the bucket. */
async function recordsOf(
  db: Context['db'],
  job: DispatchJob,
  mailings: readonly Mailing[],
): Promise<Map<string, MailRecords>> {
  const records = new Map<string, MailRecords>();
  const lists = await Promise.all(
    mailings.map(async (mailing) => await Array.fromAsync(listDeliveries(db, { ...job, mailing }))),
  );
  for (const { invitationId, mailing, state, handedOverAt } of lists.flat()) {
    const record: Pick<Delivery, 'state' | 'handedOverAt'> = { state, ...(handedOverAt && { handedOverAt }) };
    records.set(invitationId, { ...records.get(invitationId), [mailing]: record });
  }
  return records;
}
