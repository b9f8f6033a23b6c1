import * as z from 'zod';
import { DELIVERY_TRANSITIONS, type DeliveryStateName } from './delivery-transitions.ts';

/** The mails of a wave. Each person gets each of them at most once. */
export const Mailing = z.enum(['invitation', 'reminder-1', 'reminder-2', 'reminder-3']);
export type Mailing = z.infer<typeof Mailing>;

export type DeliveryState = DeliveryStateName;
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
  /** When the mail service took the mail, then when it was delivered. */
  handedOverAt: z.iso.datetime().optional(),
  reason: z.string().optional(),
});
export type Delivery = z.infer<typeof Delivery>;

/** A bounce whose reason says that no later mail will arrive either. */
export function isHardBounce(reason: string | undefined): boolean {
  return reason?.startsWith('Permanent') === true;
}
