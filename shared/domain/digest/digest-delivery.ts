import * as z from 'zod';

/**
 * Which state of a digest's delivery to one reader may follow which. A delivery without a record is pending.
 * `unknown` ends it: a digest that may have arrived is not sent again.
 */
export const DIGEST_DELIVERY_TRANSITIONS = {
  pending: ['claimed'],
  claimed: ['sent', 'pending', 'refused', 'unknown'],
  sent: [],
  refused: [],
  unknown: [],
} as const satisfies Record<string, readonly string[]>;

export type DigestDeliveryState = keyof typeof DIGEST_DELIVERY_TRANSITIONS;

/** One digest to one reader. */
export const DigestDelivery = z.object({
  programId: z.string(),
  period: z.string(),
  email: z.email(),
  state: z.enum(Object.keys(DIGEST_DELIVERY_TRANSITIONS) as [DigestDeliveryState, ...DigestDeliveryState[]]),
  messageId: z.string().optional(),
  reason: z.string().optional(),
});
export type DigestDelivery = z.infer<typeof DigestDelivery>;
