import { listDeliveries } from '../../adapters/dynamodb/delivery-store.ts';
import { listInvitations } from '../../adapters/dynamodb/invitation-store.ts';
import { answeredInvitations } from '../../adapters/dynamodb/response-store.ts';
import type { Delivery, DeliveryState } from '../../domain/wave/delivery.ts';
import type { Invitation } from '../../domain/wave/invitation.ts';
import type { DispatchJob } from '../../domain/wave/jobs.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';

export interface Recipients {
  /** To be mailed now. */
  readonly due: readonly Invitation[];
  /** Never to be mailed by this mailing, and why. */
  readonly withheld: readonly { readonly invitationId: string; readonly reason: string }[];
}

type Plan = 'due' | 'later' | { readonly withhold: string };

/**
 * Who of a bucket is to get a mailing. Customers who have answered are not reminded; employees are reminded blindly,
 * since nobody may know who has. A reminder follows only an invitation that went out.
 */
export async function findRecipients(
  { db }: Context<'db'>,
  wave: Wave,
  job: DispatchJob,
): Promise<Recipients> {
  const isReminder = job.mailing !== 'invitation';
  const [deliveries, invited, answered] = await Promise.all([
    statesOf(listDeliveries(db, job)),
    isReminder ? statesOf(listDeliveries(db, { ...job, mailing: 'invitation' })) : undefined,
    isReminder && wave.side === 'customer' ? answeredInvitations(db, wave.waveId, job.bucket) : undefined,
  ]);
  const due: Invitation[] = [];
  const withheld: { invitationId: string; reason: string }[] = [];
  for await (const invitation of listInvitations(db, wave.waveId, job.bucket)) {
    const { invitationId } = invitation;
    if ((deliveries.get(invitationId) ?? 'pending') !== 'pending') continue;
    const plan = invited ? planReminder(invited.get(invitationId), answered?.has(invitationId)) : 'due';
    if (plan === 'due') due.push(invitation);
    else if (plan !== 'later') withheld.push({ invitationId, reason: plan.withhold });
  }
  return { due, withheld };
}

function planReminder(invited: DeliveryState = 'pending', answered = false): Plan {
  if (answered) return { withhold: 'answered' };
  switch (invited) {
    case 'sent':
    case 'delivered':
    case 'abandoned':
      return 'due';
    case 'pending':
    case 'claimed':
    case 'unknown':
      return 'later';
    default:
      return { withhold: invited };
  }
}

async function statesOf(deliveries: AsyncIterable<Delivery>): Promise<Map<string, DeliveryState>> {
  const states = new Map<string, DeliveryState>();
  for await (const { invitationId, state } of deliveries) states.set(invitationId, state);
  return states;
}
