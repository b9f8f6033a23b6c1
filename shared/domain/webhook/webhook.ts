import * as z from 'zod';

/** What other systems can be told. Nothing is about single employees, and nothing about who has answered inside. */
export const WebhookEventType = z.enum(['answer.arrived', 'case.opened', 'wave.closed', 'results.released']);
export type WebhookEventType = z.infer<typeof WebhookEventType>;

/** Sent to one address on demand, to see whether it arrives. */
export const TEST_EVENT = 'test.sent';

/** Something that happened, as it is told. Equal events have equal ids, however often they are announced. */
export const WebhookEvent = z.object({
  /** Begins with its time, so that ids sort by it. Also the `webhook-id` by which a receiver knows a repetition. */
  eventId: z.string().regex(/^[0-9a-z]{9}-[A-Za-z0-9._-]+$/),
  type: z.union([WebhookEventType, z.literal(TEST_EVENT)]),
  at: z.iso.datetime(),
  data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});
export type WebhookEvent = z.infer<typeof WebhookEvent>;

/** Why an address is not told anything any more. `asked` by a member of staff; all others are how it last failed. */
export const PauseReason = z.enum(['asked', 'gone', 'failing']);
export type PauseReason = z.infer<typeof PauseReason>;

export const LONGEST_URL = 500;

/** An address of another system, and what it wants to hear. */
export const Webhook = z.object({
  webhookId: z.string().regex(/^[a-z0-9]{12}$/),
  url: z.url().max(LONGEST_URL),
  events: z.array(WebhookEventType).min(1),
  createdAt: z.iso.datetime(),
  /** Name of whoever added it. */
  createdBy: z.string(),
  /** `whsec_` and base64. The one before stays good for a day, so that the receiver can change over. */
  secret: z.string(),
  formerSecret: z.object({ secret: z.string(), until: z.iso.datetime() }).optional(),
  paused: z.object({ at: z.iso.datetime(), reason: PauseReason, failure: z.string().optional() }).optional(),
});
export type Webhook = z.infer<typeof Webhook>;

/** `0mi2k3x9a-…`: nine digits of base 36 hold every millisecond until the year 5188. */
export function webhookEventId(at: string, subject: string): string {
  return `${Date.parse(at).toString(36).padStart(9, '0')}-${subject}`;
}
