import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import {
  claimDelivery,
  getDelivery,
  moveDelivery,
  withholdDelivery,
} from '#shared/adapters/dynamodb/delivery-store.ts';
import { type DeliveryState, DeliveryState as States } from '#shared/domain/wave/delivery.ts';
import { DELIVERY_TRANSITIONS } from '#shared/domain/wave/delivery-transitions.ts';
import { startTestDatabase } from '#test/support/database.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

const leaseUntil = '2026-11-23T09:01:00.000Z';
const aRef = (invitationId: string) =>
  ({ waveId: 'storewave0', mailing: 'invitation', bucket: 0, invitationId }) as const;

/** Ways into each state along allowed steps. */
const WAYS: Readonly<Record<DeliveryState, readonly DeliveryState[]>> = {
  pending: ['claimed', 'pending'],
  claimed: ['claimed'],
  withheld: ['withheld'],
  unknown: ['claimed', 'unknown'],
  abandoned: ['claimed', 'unknown', 'abandoned'],
  refused: ['claimed', 'refused'],
  sent: ['claimed', 'sent'],
  delivered: ['claimed', 'sent', 'delivered'],
  bounced: ['claimed', 'sent', 'bounced'],
  complained: ['claimed', 'sent', 'complained'],
  rejected: ['claimed', 'sent', 'rejected'],
};

async function take(ref: ReturnType<typeof aRef>, to: DeliveryState): Promise<boolean> {
  if (to === 'claimed') return (await claimDelivery(db, ref, { owner: 'first', leaseUntil })) !== undefined;
  if (to === 'withheld') return await withholdDelivery(db, ref, 'unsubscribed');
  return await moveDelivery(db, ref, to);
}

it.each(States.options.flatMap((from) => States.options.map((to) => [from, to] as const)))(
  'guards the step from %s to %s as the table of transitions says',
  async (from, to) => {
    const ref = aRef(`${from}-${to}`);
    for (const step of WAYS[from]) expect(await take(ref, step)).toBe(true);
    const follows: readonly DeliveryState[] = DELIVERY_TRANSITIONS[from];
    const isOwnClaim = from === 'claimed' && to === 'claimed';
    expect(await take(ref, to)).toBe(follows.includes(to) || isOwnClaim);
    expect((await getDelivery(db, ref))?.state).toBe(follows.includes(to) ? to : from);
  },
);

it('lets only one of many take the same delivery', async () => {
  const ref = aRef('wanted-by-many');
  const owners = Array.from({ length: 12 }, (_, index) => `owner-${index}`);
  const claims = await Promise.all(owners.map((owner) => claimDelivery(db, ref, { owner, leaseUntil })));
  expect(claims.filter((claim) => claim !== undefined)).toHaveLength(1);
});

it('gives a claim back to its owner when the answer to it was lost', async () => {
  const ref = aRef('asked-twice');
  const mine = await claimDelivery(db, ref, { owner: 'mine', leaseUntil });
  expect(await claimDelivery(db, ref, { owner: 'mine', leaseUntil })).toEqual(mine);
  expect(await claimDelivery(db, ref, { owner: 'other', leaseUntil })).toBeUndefined();
});

it('lets nobody but the holder of a claim settle it', async () => {
  const ref = aRef('two-attempts');
  const first = await claimDelivery(db, ref, { owner: 'first', leaseUntil });
  await moveDelivery(db, ref, 'pending', first && { claim: first });
  const second = await claimDelivery(db, ref, { owner: 'second', leaseUntil });
  expect(second?.attempt).toBe(2);
  expect(await moveDelivery(db, ref, 'sent', first && { claim: first, messageId: 'late' })).toBe(false);
  expect(await moveDelivery(db, ref, 'sent', second && { claim: second, messageId: 'right' })).toBe(true);
  expect(await getDelivery(db, ref)).toMatchObject({ state: 'sent', messageId: 'right', attempt: 2 });
});
