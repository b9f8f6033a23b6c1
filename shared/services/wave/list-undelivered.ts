import { listDeliveries } from '../../adapters/dynamodb/delivery-store.ts';
import { getInvitations } from '../../adapters/dynamodb/invitation-store.ts';
import { listProgress } from '../../adapters/dynamodb/progress-store.ts';
import type { Delivery } from '../../domain/wave/delivery.ts';
import { mailingsOf } from '../../domain/wave/mailings.ts';
import { FAILED_STATES, type Undelivered } from '../../domain/wave/undelivered.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';
import { waveFor } from './get-wave.ts';

export interface UndeliveredMails {
  readonly wave: Wave;
  /** By mailing, then in no order that would mean anything. */
  readonly people: readonly Undelivered[];
}

/** Whom the mails of a wave did not reach, and why; for those who may see the people of its side. */
export async function listUndelivered(
  context: Context<'db'>,
  { waveId }: { waveId: string },
): Promise<UndeliveredMails> {
  const wave = await waveFor(context, waveId, 'see-waves');
  authorise(context.actor, wave.side === 'customer' ? 'see-customers' : 'see-employees');
  const { db } = context;
  const failed = FAILED_STATES[wave.side];
  const people: Undelivered[] = [];
  for (const { mailing } of mailingsOf(wave)) {
    for (const { bucket, counts } of await listProgress(db, waveId, mailing)) {
      if (failed.every((state) => counts[state] === 0)) continue;
      const deliveries: Delivery[] = [];
      for await (const delivery of listDeliveries(db, { waveId, mailing, bucket })) {
        if (failed.includes(delivery.state)) deliveries.push(delivery);
      }
      people.push(...(await withNames(context, wave, deliveries)));
    }
  }
  return { wave, people };
}

async function withNames(
  { db }: Context<'db'>,
  { waveId, buckets }: Wave,
  deliveries: readonly Delivery[],
): Promise<Undelivered[]> {
  const named = deliveries.map(({ invitationId }) => ({ waveId, buckets, invitationId }));
  const invited = new Map((await getInvitations(db, named)).map((one) => [one.invitationId, one]));
  return deliveries.flatMap(({ invitationId, mailing, state, reason }) => {
    const invitation = invited.get(invitationId);
    if (!invitation) return [];
    const { name, email } = invitation;
    return [{ mailing, name, email, state, ...(reason !== undefined && { reason }) }];
  });
}
