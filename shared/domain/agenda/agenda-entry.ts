import * as z from 'zod';
import { Mailing } from '../wave/delivery.ts';
import { WebhookJob } from '../webhook/webhook-delivery.ts';

const dueAt = z.iso.datetime();
const ofWave = { dueAt, waveId: z.string().min(1) };

/** Something that is to happen at a time. Every kind may be run twice without harm. */
export const AgendaEntry = z.discriminatedUnion('kind', [
  z.object({ ...ofWave, kind: z.literal('launch-wave') }),
  z.object({ ...ofWave, kind: z.literal('remind-wave'), mailing: Mailing }),
  /** The hour has come for people who waited for it. */
  z.object({ ...ofWave, kind: z.literal('go-on-mailing'), mailing: Mailing }),
  z.object({ ...ofWave, kind: z.literal('close-wave') }),
  /** Something became of a mail that may have to stop the wave. */
  z.object({ ...ofWave, kind: z.literal('count-mailing'), mailing: Mailing, bucket: z.int().min(0) }),
  z.object({
    ...ofWave,
    kind: z.literal('sweep-wave'),
    /** When the sweeper last handed jobs over again, and how often in a row without any effect. */
    requeuedAt: z.iso.datetime().optional(),
    fruitlessRequeues: z.int().min(0).optional(),
  }),
  z.object({ ...ofWave, kind: z.literal('refresh-participation') }),
  /** `asked`: somebody wants it now, whether or not anything is new. */
  z.object({ ...ofWave, kind: z.literal('refresh-themes'), asked: z.literal(true).optional() }),
  z.object({ dueAt, kind: z.literal('send-digest'), programId: z.string().min(1) }),
  z.object({ dueAt, kind: z.literal('summarise-customers') }),
  /** Tell other systems that a wave is over. */
  z.object({ ...ofWave, kind: z.literal('announce-wave') }),
  z.object({ dueAt, kind: z.literal('deliver-webhook'), job: WebhookJob }),
]);
export type AgendaEntry = z.infer<typeof AgendaEntry>;
export type SweepEntry = Extract<AgendaEntry, { kind: 'sweep-wave' }>;

/** What an entry is about; with its time and kind it makes the entry one of a kind. */
export function subjectOf(entry: AgendaEntry): string {
  switch (entry.kind) {
    case 'remind-wave':
    case 'go-on-mailing':
      return `${entry.waveId}/${entry.mailing}`;
    case 'count-mailing':
      return `${entry.waveId}/${entry.mailing}/${entry.bucket}`;
    case 'send-digest':
      return entry.programId;
    case 'summarise-customers':
      return 'customers';
    case 'deliver-webhook':
      return `${entry.job.webhookId}/${entry.job.event.eventId}`;
    default:
      return entry.waveId;
  }
}

/** The next whole minute after `now`: entries of several runs that mean the same fall together there. */
export function nextMinute(now: Date): string {
  const minute = 60_000;
  return new Date((Math.floor(now.getTime() / minute) + 1) * minute).toISOString();
}

/** The moment itself where it is a whole minute, else the next one. */
export function wholeMinute(moment: string): string {
  const minute = 60_000;
  return new Date(Math.ceil(Date.parse(moment) / minute) * minute).toISOString();
}

/** The next midnight after `now`, in UTC. */
export function nextMidnight(now: Date): string {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + 1)).toISOString();
}
