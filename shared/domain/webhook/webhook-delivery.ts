import * as z from 'zod';
import { WebhookEvent } from './webhook.ts';

/** Why an attempt failed: `http-500`, or what kept it from being made. */
export type AttemptFailure =
  | `http-${number}`
  | 'no-such-host'
  | 'not-public'
  | 'timeout'
  | 'unreachable'
  | 'certificate';

/** What became of telling one address of one event. */
export const WebhookDelivery = z.object({
  webhookId: z.string(),
  event: WebhookEvent,
  /** `waiting` for its next attempt; `held-back` where the address was paused. */
  state: z.enum(['waiting', 'delivered', 'given-up', 'held-back']),
  attempts: z.int().min(0),
  lastAttemptAt: z.iso.datetime().optional(),
  nextAttemptAt: z.iso.datetime().optional(),
  failure: z.string().optional(),
});
export type WebhookDelivery = z.infer<typeof WebhookDelivery>;

/** Tell one address of one event; the attempt counts from 1. */
export const WebhookJob = z.object({
  webhookId: z.string(),
  event: WebhookEvent,
  attempt: z.int().min(1),
});
export type WebhookJob = z.infer<typeof WebhookJob>;

/** After a failed attempt the next one comes so much later: nine attempts over almost two days. */
const SECONDS_TO_NEXT = [10, 60, 300, 900, 3600, 3 * 3600, 12 * 3600, 24 * 3600] as const;

/** How long to wait after the `attempt`th failure; `undefined` where that was the last. */
export function secondsToNextAttempt(attempt: number): number | undefined {
  return SECONDS_TO_NEXT[attempt - 1];
}

/** Deliveries are forgotten after this. */
export const DELIVERIES_KEPT_IN_DAYS = 14;
