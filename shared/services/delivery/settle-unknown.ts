import { listDeliveries, moveDelivery } from '../../adapters/dynamodb/delivery-store.ts';
import { DISPATCH } from '../../config/sending.ts';
import type { Side } from '../../domain/side.ts';
import type { Delivery, DeliveryState } from '../../domain/wave/delivery.ts';
import type { DispatchJob } from '../../domain/wave/jobs.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';

/** What becomes of mails that may or may not have gone out, and of which no event tells. */
export interface UnknownPolicy {
  readonly settlesAfterInSeconds: number;
  readonly decision: Readonly<Record<Side, Extract<DeliveryState, 'pending' | 'abandoned'>>>;
}

/** An employee rather gets a second mail, with the same link, than none; a customer is never mailed twice. */
export const UNKNOWN_POLICY: UnknownPolicy = {
  settlesAfterInSeconds: DISPATCH.unknownSettlesAfterInSeconds,
  decision: { employee: 'pending', customer: 'abandoned' },
};

/** Ends the claims of a bucket whose lease is over, and decides those that no event has settled in time. */
export async function settleUnknown(
  { db, clock, log }: Context<'db' | 'clock' | 'log'>,
  wave: Wave,
  job: DispatchJob,
  policy: UnknownPolicy,
): Promise<void> {
  const now = clock().getTime();
  let settled = 0;
  for await (const delivery of listDeliveries(db, job)) {
    const step = nextStep(delivery, now, wave.side, policy);
    if (!step) continue;
    const { owner, attempt } = delivery;
    const moved = await moveDelivery(db, delivery, step, {
      ...(delivery.state === 'claimed' && owner !== undefined && { claim: { owner, attempt } }),
      ...(step === 'abandoned' && { reason: 'the mail service never answered' }),
    });
    if (moved) settled += 1;
  }
  if (settled > 0) log('deliveries-settled', { waveId: wave.waveId, mailing: job.mailing, settled });
}

function nextStep(
  { state, leaseUntil }: Delivery,
  now: number,
  side: Side,
  { settlesAfterInSeconds, decision }: UnknownPolicy,
): DeliveryState | undefined {
  if (leaseUntil === undefined) return undefined;
  const overdue = now - Date.parse(leaseUntil);
  if (state === 'claimed' && overdue > 0) return 'unknown';
  if (state === 'unknown' && overdue > settlesAfterInSeconds * 1000) return decision[side];
  return undefined;
}
