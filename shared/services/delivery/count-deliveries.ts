import { listDeliveries, type MailingRef } from '../../adapters/dynamodb/delivery-store.ts';
import { listInvitationIds } from '../../adapters/dynamodb/invitation-store.ts';
import { type DeliveryState, isHardBounce } from '../../domain/wave/delivery.ts';
import { noDeliveries, type Progress } from '../../domain/wave/progress.ts';
import type { Context } from '../context.ts';

/** Counts the deliveries of one bucket by state; everybody without a record is pending. */
export async function countDeliveries(
  { db }: Context<'db'>,
  ref: MailingRef,
): Promise<Pick<Progress, 'counts' | 'hardBounces' | 'withheldBecause'>> {
  const states = new Map<string, DeliveryState>();
  const reasons: Record<string, number> = {};
  let hardBounces = 0;
  for await (const { invitationId, state, reason } of listDeliveries(db, ref)) {
    states.set(invitationId, state);
    if (state === 'bounced' && isHardBounce(reason)) hardBounces += 1;
    if (state === 'withheld' && reason !== undefined) reasons[reason] = (reasons[reason] ?? 0) + 1;
  }
  const counts = noDeliveries();
  for await (const invitationId of listInvitationIds(db, ref.waveId, ref.bucket)) {
    counts[states.get(invitationId) ?? 'pending'] += 1;
  }
  return {
    counts,
    ...(hardBounces > 0 && { hardBounces }),
    ...(Object.keys(reasons).length > 0 && { withheldBecause: reasons }),
  };
}
