import { getDelivery, withholdDelivery } from '../../adapters/dynamodb/delivery-store.ts';
import { endReservation } from '../../adapters/dynamodb/event-invitation-store.ts';
import { getInvitation } from '../../adapters/dynamodb/invitation-store.ts';
import { getWave } from '../../adapters/dynamodb/wave-store.ts';
import { say } from '../../locale/audience/say.ts';
import type { Context } from '../context.ts';
import { Conflict, NotFound } from '../errors.ts';
import { authorise } from '../staff/authorise.ts';

export const WITHDRAWN = 'withdrawn';

/**
 * Takes an invitation back whose mail has not left, because an order was cancelled or a stay refunded. The customer
 * then rests no longer than before it. Doing it again changes nothing. Throws `Conflict` once the mail has left.
 */
export async function withdrawInvitation(
  context: Context<'db'>,
  { waveId, invitationId }: { readonly waveId: string; readonly invitationId: string },
): Promise<{ outcome: 'withdrawn' }> {
  authorise(context.actor, 'invite-by-event');
  const { db } = context;
  const wave = await getWave(db, waveId, { consistent: true });
  const invitation =
    wave?.continuous && (await getInvitation(db, waveId, wave.buckets, invitationId, { consistent: true }));
  if (!invitation) throw new NotFound(`invitation ${invitationId} of wave ${waveId}`);
  const ref = { waveId, mailing: 'invitation', bucket: invitation.bucket, invitationId } as const;
  if (!(await withholdDelivery(db, ref, WITHDRAWN))) {
    const delivery = await getDelivery(db, ref);
    const isWithdrawn = delivery?.state === 'withheld' && delivery.reason === WITHDRAWN;
    if (!isWithdrawn) throw new Conflict(say((phrases) => phrases.wave.alreadySent));
  }
  await endReservation(db, invitation);
  return { outcome: 'withdrawn' };
}
