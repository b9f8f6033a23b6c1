import { addToAgenda } from '../../adapters/dynamodb/agenda-store.ts';
import { type DeliveryRef, getDelivery, moveDelivery } from '../../adapters/dynamodb/delivery-store.ts';
import { getInvitation } from '../../adapters/dynamodb/invitation-store.ts';
import { markSuppressed } from '../../adapters/dynamodb/person-suppression-store.ts';
import { suppress } from '../../adapters/dynamodb/suppression-store.ts';
import { getWave } from '../../adapters/dynamodb/wave-store.ts';
import { nextMinute } from '../../domain/agenda/agenda-entry.ts';
import type { SuppressionReason } from '../../domain/contact/person.ts';
import { bucketOf } from '../../domain/wave/bucket.ts';
import {
  type Delivery,
  type DeliveryState,
  deliverySteps,
  isHardBounce,
  Mailing,
} from '../../domain/wave/delivery.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';
import { authorise, permissionOf } from '../staff/authorise.ts';
import type { MailEvent } from './mail-event.ts';

export type EventOutcome =
  /** Not about an invitation, or about one that does not exist. */
  | { outcome: 'not-ours' }
  /** Came twice, or after something that says more. */
  | { outcome: 'nothing-new' }
  | { outcome: 'recorded'; state: DeliveryState };

/**
 * Records what SES says about a mail. Events come in any order, more than once and late: each moves its delivery as
 * far as the states allow, and what says more stays. Hard bounces and complaints end all mail to the address.
 */
export async function applyMailEvent(
  context: Context<'db' | 'clock'>,
  event: MailEvent,
): Promise<EventOutcome> {
  const subject = subjectOf(event);
  const wave = subject && (await getWave(context.db, subject.waveId));
  if (!wave) return { outcome: 'not-ours' };
  authorise(context.actor, permissionOf(wave.side, 'run-waves'));
  const ref = { ...subject, bucket: bucketOf(subject.invitationId, wave.buckets) };
  const { state, reason, suppresses } = meaningOf(event);
  if (suppresses) await suppressRecipient(context, wave, ref, suppresses);
  if (!state) return { outcome: 'nothing-new' };
  const { mail, delivery } = event;
  const handedOverAt = delivery?.timestamp ?? mail.timestamp ?? context.clock().toISOString();
  const outcome = await moveTo(context, ref, state, { messageId: mail.messageId, handedOverAt, reason });
  if (suppresses) await haveCounted(context, ref);
  return outcome;
}

/** Bad news often comes long after a bucket was counted for the last time, and may have to stop the wave. */
async function haveCounted(
  { db, clock }: Context<'db' | 'clock'>,
  { waveId, mailing, bucket }: DeliveryRef,
): Promise<void> {
  const dueAt = nextMinute(clock());
  await addToAgenda(db, { kind: 'count-mailing', dueAt, waveId, mailing, bucket });
}

function subjectOf({ mail: { tags } }: MailEvent): Omit<DeliveryRef, 'bucket'> | undefined {
  const [waveId, invitationId] = [tags?.wave?.[0], tags?.invitation?.[0]];
  const mailing = Mailing.safeParse(tags?.mailing?.[0]);
  return waveId && invitationId && mailing.success
    ? { waveId, invitationId, mailing: mailing.data }
    : undefined;
}

interface Meaning {
  readonly state?: DeliveryState;
  readonly reason?: string | undefined;
  readonly suppresses?: SuppressionReason;
}

function meaningOf({ eventType, bounce, complaint, reject, subscription }: MailEvent): Meaning {
  switch (eventType) {
    case 'Send':
    case 'DeliveryDelay':
      return { state: 'sent' };
    case 'Delivery':
      return { state: 'delivered' };
    case 'Bounce': {
      const reason = [bounce?.bounceType, bounce?.bounceSubType].filter(Boolean).join(', ');
      return {
        state: 'bounced',
        reason,
        ...(bounce?.bounceType === 'Permanent' && { suppresses: 'bounced' }),
      };
    }
    case 'Complaint':
      // The reader says that it was no spam after all.
      if (complaint?.complaintFeedbackType === 'not-spam') return {};
      return {
        state: 'complained',
        reason: complaint?.complaintFeedbackType ?? undefined,
        suppresses: 'complained',
      };
    case 'Reject':
      return { state: 'rejected', reason: reject?.reason };
    case 'Rendering Failure':
      return { state: 'rejected', reason: 'rendering failure' };
    case 'Subscription':
      return subscription?.newTopicPreferences?.unsubscribeAll ? { suppresses: 'unsubscribed' } : {};
    default:
      return {};
  }
}

async function moveTo(
  { db }: Context<'db'>,
  ref: DeliveryRef,
  state: DeliveryState,
  facts: { messageId: string; handedOverAt: string; reason?: string | undefined },
): Promise<EventOutcome> {
  let delivery: Delivery | undefined;
  for (let read = 0; read < 3; read++) {
    delivery = await getDelivery(db, ref);
    if (!delivery) return { outcome: 'not-ours' };
    const steps = deliverySteps(delivery.state, state);
    if (steps.length === 0 || saysLess(facts.reason, state, delivery)) return { outcome: 'nothing-new' };
    let moved = true;
    for (const step of steps) {
      const { messageId, reason } = facts;
      const known = {
        messageId,
        ...(step === state && reason !== undefined && { reason }),
        ...((step === 'sent' || step === 'delivered') && { handedOverAt: facts.handedOverAt }),
      };
      moved &&= await moveDelivery(db, ref, step, known);
    }
    if (moved) return { outcome: 'recorded', state };
  }
  // Three times somebody else was faster: the event comes again, and finds them done.
  throw new Error(`delivery keeps changing (${delivery?.state})`);
}

/**
 * Out-of-office answers come as soft bounces of mails that were delivered, so they do not undo a delivery; nor does
 * the delivery to a first server undo the hard bounce that a second one sends.
 */
function saysLess(reason: string | undefined, state: DeliveryState, before: Delivery): boolean {
  if (state === 'bounced') return before.state === 'delivered' && !isHardBounce(reason);
  return state === 'delivered' && before.state === 'bounced' && isHardBounce(before.reason);
}

async function suppressRecipient(
  { db, clock }: Context<'db' | 'clock'>,
  wave: Wave,
  ref: DeliveryRef,
  reason: SuppressionReason,
): Promise<void> {
  const invitation = await getInvitation(db, wave.waveId, wave.buckets, ref.invitationId);
  if (!invitation || invitation.erased) return;
  await suppress(db, { email: invitation.email, reason, at: clock().toISOString() });
  await markSuppressed(db, { side: wave.side, personId: invitation.personId }, reason);
}
