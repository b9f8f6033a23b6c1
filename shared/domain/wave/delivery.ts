import * as z from 'zod';

/** The mails of a wave. Each person gets each of them at most once. */
export const Mailing = z.enum(['invitation', 'reminder-1', 'reminder-2', 'reminder-3']);
export type Mailing = z.infer<typeof Mailing>;

/**
 * Which state of a delivery may follow which. A delivery without a record is pending.
 * `unknown`: the mail service was asked and its answer never came.
 */
export const DELIVERY_TRANSITIONS = {
  // `sent`: the event of an earlier, unknown attempt may come when the next one is already due.
  pending: ['claimed', 'withheld', 'sent'],
  claimed: ['sent', 'pending', 'refused', 'unknown'],
  unknown: ['sent', 'pending', 'abandoned'],
  sent: ['delivered', 'bounced', 'complained', 'rejected'],
  delivered: ['bounced', 'complained'],
  withheld: [],
  refused: [],
  abandoned: ['sent', 'delivered', 'bounced', 'complained'],
  // `delivered`: what bounced softly may have been an automatic answer.
  bounced: ['delivered', 'complained'],
  complained: [],
  rejected: [],
} as const satisfies Record<string, readonly string[]>;

export type DeliveryState = keyof typeof DELIVERY_TRANSITIONS;
export const DeliveryState = z.enum(Object.keys(DELIVERY_TRANSITIONS) as [DeliveryState, ...DeliveryState[]]);

/** The way from one state to a later one that an event of the mail service reports; it was sent before that. */
export function deliverySteps(from: DeliveryState, to: DeliveryState): DeliveryState[] {
  const follows: readonly DeliveryState[] = DELIVERY_TRANSITIONS[from];
  if (follows.includes(to)) return [to];
  const afterSending: readonly DeliveryState[] = DELIVERY_TRANSITIONS.sent;
  return follows.includes('sent') && afterSending.includes(to) ? ['sent', to] : [];
}

/** One mail to one invited person. */
export const Delivery = z.object({
  waveId: z.string(),
  mailing: Mailing,
  bucket: z.int().min(0),
  invitationId: z.string(),
  state: DeliveryState,
  /** How often the mail service was about to be asked; 0 where it never was. */
  attempt: z.int().min(0),
  /** Which run of the sender holds the claim, and until when. */
  owner: z.string().optional(),
  leaseUntil: z.iso.datetime().optional(),
  messageId: z.string().optional(),
  reason: z.string().optional(),
});
export type Delivery = z.infer<typeof Delivery>;
