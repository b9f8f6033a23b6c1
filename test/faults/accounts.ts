import { listDeliveries } from '#shared/adapters/dynamodb/delivery-store.ts';
import { listInvitations } from '#shared/adapters/dynamodb/invitation-store.ts';
import { listProgress } from '#shared/adapters/dynamodb/progress-store.ts';
import type { Side } from '#shared/domain/side.ts';
import type { DeliveryState } from '#shared/domain/wave/delivery.ts';
import { handedOver, noDeliveries, totalCounts } from '#shared/domain/wave/progress.ts';
import type { Wave } from '#shared/domain/wave/wave.ts';
import type { Mischief } from './mischief.ts';
import { addressOf, type Victim } from './victim.ts';

/** Who was mailed in the end, by what is in the mailbox. */
export interface Accounts {
  readonly mails: number;
  readonly doubled: number;
  /** Without a mail although nothing was in doubt. */
  readonly missed: number;
  /** Without a mail because nobody could know whether there had been one. */
  readonly abandoned: number;
  /** What does not add up, in words; nothing where all promises hold. */
  readonly broken: readonly string[];
}

/** Mails that two senders have under way at most: so many answers may be lost with one kill. */
const UNDER_WAY = 2 * 16;

export async function settleAccounts(
  { db, ...victim }: Pick<Victim, 'db' | 'mailed'>,
  { wave, side, people, mischief }: { wave: Wave; side: Side; people: number; mischief: Mischief },
): Promise<Accounts> {
  const copies = new Map<string, number>();
  const mailed = victim.mailed();
  for (const to of mailed) copies.set(to, (copies.get(to) ?? 0) + 1);
  const counts = noDeliveries();
  const broken: string[] = [];
  const strangers = new Set(copies.keys());
  let [invited, doubled, missed, abandoned] = [0, 0, 0, 0];
  for (let bucket = 0; bucket < wave.buckets; bucket++) {
    const states = new Map<string, DeliveryState>();
    const ref = { waveId: wave.waveId, mailing: 'invitation', bucket } as const;
    for await (const { invitationId, state } of listDeliveries(db, ref)) states.set(invitationId, state);
    for await (const { invitationId, email } of listInvitations(db, wave.waveId, bucket)) {
      const state = states.get(invitationId) ?? 'pending';
      const mails = copies.get(email) ?? 0;
      invited += 1;
      counts[state] += 1;
      strangers.delete(email);
      if (mails > 1) doubled += 1;
      if (mails === 0 && state === 'abandoned') abandoned += 1;
      else if (mails === 0) missed += 1;
      else if (state !== 'sent' && state !== 'delivered') broken.push(`mailed, but ${state}`);
    }
  }
  const progress = totalCounts(await listProgress(db, wave.waveId, 'invitation'));
  const expected = new Set(Array.from({ length: people }, (_, index) => addressOf(index)));
  if (invited !== people || wave.invitedCount !== people) broken.push(`${invited} invited of ${people}`);
  if (strangers.size > 0) broken.push(`${strangers.size} mails to strangers`);
  if ([...copies.keys()].some((to) => !expected.has(to))) broken.push('mails to nobody of the directory');
  if (missed > 0) broken.push(`${missed} missed`);
  if (side === 'customer' && doubled > 0) broken.push(`${doubled} customers mailed twice`);
  if (side === 'employee' && abandoned > 0) broken.push(`${abandoned} employees given up`);
  const lostAnswers = mischief.drops + mischief.serverErrors + mischief.kills * UNDER_WAY;
  if (mailed.length - copies.size > lostAnswers) broken.push('more second mails than lost answers');
  if (JSON.stringify(progress) !== JSON.stringify(counts)) broken.push('progress differs from deliveries');
  if (handedOver(counts) !== copies.size) broken.push('deliveries differ from the mailbox');
  return { mails: mailed.length, doubled, missed, abandoned, broken };
}
