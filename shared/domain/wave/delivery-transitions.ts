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

export type DeliveryStateName = keyof typeof DELIVERY_TRANSITIONS;
