import { listDeliveries, type MailingRef } from '../../adapters/dynamodb/delivery-store.ts';
import { listInvitations } from '../../adapters/dynamodb/invitation-store.ts';
import { type DeliveryCounts, noDeliveries } from '../../domain/wave/progress.ts';
import type { Context } from '../context.ts';

/** Counts the deliveries of one bucket by state; everybody without a record is pending. */
export async function countDeliveries({ db }: Context<'db'>, ref: MailingRef): Promise<DeliveryCounts> {
  const states = new Map<string, keyof DeliveryCounts>();
  for await (const { invitationId, state } of listDeliveries(db, ref)) states.set(invitationId, state);
  const counts = noDeliveries();
  for await (const { invitationId } of listInvitations(db, ref.waveId, ref.bucket)) {
    counts[states.get(invitationId) ?? 'pending'] += 1;
  }
  return counts;
}
