import * as z from 'zod';
import { DeliveryState, Mailing } from './delivery.ts';
import { NO_FIGURES, type SendingFigures } from './sending-health.ts';

export const DeliveryCounts = z.record(DeliveryState, z.int().min(0));
export type DeliveryCounts = z.infer<typeof DeliveryCounts>;

/** Why sending stands still although people are left. */
export const HoldUp = z.object({
  reason: z.enum(['rate', 'daily-quota', 'paused', 'unanswered']),
  /** What the mail service said, without any address. */
  detail: z.string().optional(),
  /** When the next attempt is made. */
  until: z.iso.datetime(),
});
export type HoldUp = z.infer<typeof HoldUp>;

/** People whose hour has not come, and when it comes for the first of them. */
export const Waiting = z.object({ people: z.int().min(1), nextAt: z.iso.datetime() });
export type Waiting = z.infer<typeof Waiting>;

/** How far one mailing has come in one bucket. Counted anew from the deliveries, never added up. */
export const Progress = z.object({
  waveId: z.string(),
  mailing: Mailing,
  bucket: z.int().min(0),
  counts: DeliveryCounts,
  /** How many of those that bounced did so for good. */
  hardBounces: z.int().min(0).optional(),
  holdUp: HoldUp.optional(),
  /** Mails that the run which counted has handed over, and when it began. */
  run: z.object({ since: z.iso.datetime(), mails: z.int().min(1) }).optional(),
  waiting: Waiting.optional(),
  /** How many mails were withheld for which reason. */
  withheldBecause: z.record(z.string(), z.int().min(1)).optional(),
  countedAt: z.iso.datetime(),
});
export type Progress = z.infer<typeof Progress>;

/** Counts of a mailing over all its buckets. */
export function totalCounts(rows: readonly Pick<Progress, 'counts'>[]): DeliveryCounts {
  const total = noDeliveries();
  for (const { counts } of rows) {
    for (const state of DeliveryState.options) total[state] += counts[state];
  }
  return total;
}

/** Whether everybody who is left merely waits for an hour that has not come. */
export function onlyWaits({ counts, waiting }: Progress, now: string): boolean {
  if (!waiting || waiting.nextAt <= now) return false;
  return counts.claimed + counts.unknown === 0 && counts.pending <= waiting.people;
}

/** A mailing is at rest when nobody is waiting and no answer of the mail service is outstanding. */
export function isAtRest(counts: DeliveryCounts): boolean {
  return counts.pending === 0 && !isInDoubt(counts);
}

/** Some mails are under way, or nobody knows whether they went out. */
export function isInDoubt(counts: DeliveryCounts): boolean {
  return counts.claimed + counts.unknown > 0;
}

/** Mails that the mail service took, whatever became of them. */
export function handedOver({ sent, delivered, bounced, complained }: DeliveryCounts): number {
  return sent + delivered + bounced + complained;
}

/** What the mails of some buckets say about the addresses of their wave. */
export function sendingFigures(rows: readonly Pick<Progress, 'counts' | 'hardBounces'>[]): SendingFigures {
  const figures = { ...NO_FIGURES };
  for (const { counts, hardBounces = 0 } of rows) {
    figures.out += handedOver(counts);
    figures.hardBounces += hardBounces;
    figures.complaints += counts.complained;
  }
  return figures;
}

export function noDeliveries(): DeliveryCounts {
  return Object.fromEntries(DeliveryState.options.map((state) => [state, 0])) as DeliveryCounts;
}
