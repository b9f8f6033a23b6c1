import { addToAgenda } from '../../adapters/dynamodb/agenda-store.ts';
import { putProgress } from '../../adapters/dynamodb/progress-store.ts';
import { getWave } from '../../adapters/dynamodb/wave-store.ts';
import { DISPATCH } from '../../config/sending.ts';
import { wholeMinute } from '../../domain/agenda/agenda-entry.ts';
import type { DispatchJob } from '../../domain/wave/jobs.ts';
import {
  type DeliveryCounts,
  type HoldUp,
  isAtRest,
  isInDoubt,
  type Waiting,
} from '../../domain/wave/progress.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';
import { authorise, permissionOf } from '../staff/authorise.ts';
import { countDeliveries } from './count-deliveries.ts';
import { pauseUnhealthyWave } from './pause-unhealthy-wave.ts';
import { type BucketRun, type DispatchLimits, type Stop, sendToBucket } from './send-to-bucket.ts';
import { settleUnknown, UNKNOWN_POLICY, type UnknownPolicy } from './settle-unknown.ts';
import { isAnswerable, maySend } from './watch-wave.ts';

/** The longest that SQS keeps a message back. */
const LONGEST_DELAY_IN_SECONDS = 900;

/** How long sending stands still for each reason before it is tried again. */
const HELD_UP_FOR_IN_SECONDS: Readonly<Record<HoldUp['reason'], number>> = {
  rate: 15,
  unanswered: 120,
  paused: 300,
  'daily-quota': LONGEST_DELAY_IN_SECONDS,
};

/** When a finished bucket is looked at again, to count what became of its mails. */
export const LOOKS_AGAIN_AFTER_IN_SECONDS = [60, LONGEST_DELAY_IN_SECONDS];

export type DispatchResult =
  | { outcome: 'unknown-wave' }
  | {
      outcome: 'worked-off';
      counts: DeliveryCounts;
      holdUp?: HoldUp;
      waiting?: Waiting;
      nextLookInSeconds?: number;
    };

/**
 * Brings one mailing to one bucket of a wave as far as it can now, counts where everybody stands, and hands the rest
 * back to the queue. May be called any number of times, also by two senders at once: nobody is mailed twice by it.
 */
export async function dispatchBucket(
  context: Context<'db' | 'queues' | 'mail' | 'secrets' | 'site' | 'clock' | 'randomBytes' | 'log'>,
  job: DispatchJob,
  limits: DispatchLimits,
  policy: UnknownPolicy = UNKNOWN_POLICY,
): Promise<DispatchResult> {
  const wave = await getWave(context.db, job.waveId, { consistent: true });
  if (!wave) return { outcome: 'unknown-wave' };
  authorise(context.actor, permissionOf(wave.side, 'run-waves'));
  await settleUnknown(context, wave, job, policy);
  const { leaseInSeconds = DISPATCH.leaseInSeconds } = limits;
  const since = context.clock().toISOString();
  const { stop, mails, waiting }: BucketRun = maySend(wave, context.clock())
    ? await sendToBucket(context, wave, job, limits)
    : { mails: 0 };
  const counted = await countDeliveries(context, job);
  const { counts } = counted;
  const holdUp = stop && heldUp(stop, context.clock());
  const { waveId, mailing, bucket } = job;
  if (waiting) await comeBackLater(context, job, waiting);
  await putProgress(context.db, {
    ...{ waveId, mailing, bucket, ...counted, countedAt: context.clock().toISOString() },
    ...(mails > 0 && { run: { since, mails } }),
    ...(holdUp && { holdUp }),
    ...(waiting && { waiting }),
  });
  const hasBadNews = counts.bounced + counts.complained > 0;
  if (hasBadNews && maySend(wave, context.clock())) await pauseUnhealthyWave(context, wave);
  const nextLookInSeconds = nextLook(context, { wave, job, counts, stop, waiting, leaseInSeconds });
  if (nextLookInSeconds !== undefined) {
    const next = { waveId, mailing, bucket, ...(isAtRest(counts) && { look: (job.look ?? 0) + 1 }) };
    await context.queues.send('dispatch', [next], nextLookInSeconds);
  }
  context.log('bucket-dispatched', { waveId, mailing, bucket, counts, stop, waiting, nextLookInSeconds });
  return {
    outcome: 'worked-off',
    counts,
    ...(holdUp && { holdUp }),
    ...(waiting && { waiting }),
    ...(nextLookInSeconds !== undefined && { nextLookInSeconds }),
  };
}

/** What is further away than the queue can hold a job stands on the agenda, once for all buckets. */
async function comeBackLater(
  { db, clock }: Context<'db' | 'clock'>,
  { waveId, mailing }: DispatchJob,
  { nextAt }: Waiting,
): Promise<void> {
  if (secondsUntil(nextAt, clock()) <= LONGEST_DELAY_IN_SECONDS) return;
  await addToAgenda(db, { kind: 'go-on-mailing', dueAt: wholeMinute(nextAt), waveId, mailing });
}

function secondsUntil(moment: string, now: Date): number {
  return Math.ceil((Date.parse(moment) - now.getTime()) / 1000);
}

interface NextLookFacts {
  readonly wave: Wave;
  readonly job: DispatchJob;
  readonly counts: DeliveryCounts;
  readonly stop?: Stop | undefined;
  readonly waiting?: Waiting | undefined;
  /** A mail whose answer was lost is settled after its lease. */
  readonly leaseInSeconds: number;
}

function nextLook(
  { site, clock }: Pick<Context, 'site' | 'clock'>,
  { wave, job, counts, stop, waiting, leaseInSeconds }: NextLookFacts,
): number | undefined {
  if (wave.state === 'launching') return leaseInSeconds;
  if (stop?.reason === 'out-of-time') return 0;
  if (stop && stop.reason !== 'wave-stopped') return HELD_UP_FOR_IN_SECONDS[stop.reason];
  if (isInDoubt(counts)) return leaseInSeconds;
  const isSending = maySend(wave, clock()) && !stop;
  if (isSending && counts.pending > 0) {
    const untilTheFirst = waiting ? secondsUntil(waiting.nextAt, clock()) : Number.POSITIVE_INFINITY;
    const othersWait = counts.pending > (waiting?.people ?? 0);
    if (untilTheFirst <= LONGEST_DELAY_IN_SECONDS) return Math.max(1, untilTheFirst);
    return othersWait ? LONGEST_DELAY_IN_SECONDS : undefined;
  }
  const eventsAreComing = site.configurationSet !== undefined && counts.sent > 0;
  return eventsAreComing && isAnswerable(wave, clock())
    ? LOOKS_AGAIN_AFTER_IN_SECONDS[job.look ?? 0]
    : undefined;
}

function heldUp(stop: Stop, now: Date): HoldUp | undefined {
  if (stop.reason === 'out-of-time' || stop.reason === 'wave-stopped') return undefined;
  const until = new Date(now.getTime() + HELD_UP_FOR_IN_SECONDS[stop.reason] * 1000).toISOString();
  return { reason: stop.reason, until, ...(stop.detail !== undefined && { detail: stop.detail }) };
}
