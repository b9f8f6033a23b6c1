import { claimDelivery, moveDelivery } from '../../adapters/dynamodb/delivery-store.ts';
import type { SendOutcome } from '../../adapters/ses/mail-service.ts';
import type { Context } from '../context.ts';
import { composeInvitation, type InvitationMail } from './compose-invitation.ts';

/** `not-pending`: somebody else has it, or it was settled in the meantime. */
export type InvitationOutcome = SendOutcome | { outcome: 'not-pending' };

/**
 * Mails one person once: claim, ask the mail service, record its answer. A definite refusal of the account gives the
 * claim back. Where no answer comes the claim is left as it stands, to be settled after its lease.
 */
export async function sendInvitation(
  context: Context<'db' | 'mail' | 'secrets' | 'site' | 'clock'>,
  {
    owner,
    leaseInSeconds,
    ...message
  }: InvitationMail & { readonly owner: string; readonly leaseInSeconds: number },
): Promise<InvitationOutcome> {
  const { db, mail, clock } = context;
  const { waveId, mailing } = { waveId: message.wave.waveId, mailing: message.mailing };
  const { invitationId, bucket } = message.invitation;
  const ref = { waveId, mailing, bucket, invitationId };
  const composed = await composeInvitation(context, message).catch((error: unknown) => failure(error));
  const leaseUntil = new Date(clock().getTime() + leaseInSeconds * 1000).toISOString();
  const claim = await claimDelivery(db, ref, { owner, leaseUntil });
  if (!claim) return { outcome: 'not-pending' };
  const sent: SendOutcome = 'raw' in composed ? await mail.sendRaw(composed) : composed;
  switch (sent.outcome) {
    case 'accepted':
      await moveDelivery(db, ref, 'sent', {
        claim,
        messageId: sent.messageId,
        handedOverAt: clock().toISOString(),
      });
      break;
    case 'refused':
      await moveDelivery(db, ref, 'refused', { claim, reason: sent.reason });
      break;
    case 'throttled':
    case 'paused':
      await moveDelivery(db, ref, 'pending', { claim });
      break;
    case 'unknown':
      break;
  }
  return sent;
}

/** A mail that cannot be written concerns one person only, and would fail again. */
function failure(error: unknown): SendOutcome {
  const name = error instanceof Error ? error.name : 'failure';
  return { outcome: 'refused', reason: `the mail could not be composed (${name})` };
}
