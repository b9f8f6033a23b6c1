import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { claimDelivery, moveDelivery } from '#shared/adapters/dynamodb/delivery-store.ts';
import { createInvitation } from '#shared/adapters/dynamodb/invitation-store.ts';
import { putProgress } from '#shared/adapters/dynamodb/progress-store.ts';
import { noDeliveries } from '#shared/domain/wave/progress.ts';
import { settleAccounts } from '#test/faults/accounts.ts';
import { noMischief } from '#test/faults/mischief.ts';
import { addressOf } from '#test/faults/victim.ts';
import { anInvitation, aWave } from '#test/support/builders.ts';
import { startTestDatabase } from '#test/support/database.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => {
  ({ db, stop } = await startTestDatabase());
});
afterAll(async () => await stop());

/** A wave of so many customers to whom everything was handed over, as the table knows it. */
async function accountsOf(waveId: string, people: number, mailed: readonly string[], sent = people) {
  const wave = aWave({ waveId, buckets: 1, invitedCount: people });
  for (let index = 0; index < people; index++) {
    const ref = { waveId, mailing: 'invitation', bucket: 0, invitationId: `invited-${index}` } as const;
    await createInvitation(db, anInvitation({ ...ref, email: addressOf(index) }));
    if (index >= sent) continue;
    const claim = await claimDelivery(db, ref, { owner: 'test', leaseUntil: '2026-11-23T09:01:00.000Z' });
    if (claim) await moveDelivery(db, ref, 'sent', { claim, messageId: `message-${index}` });
  }
  const counts = { ...noDeliveries(), sent, pending: people - sent };
  const countedAt = '2026-11-23T09:00:00.000Z';
  await putProgress(db, { waveId, mailing: 'invitation', bucket: 0, counts, countedAt });
  const mischief = noMischief();
  return await settleAccounts(
    { db, mailed: () => [...mailed] },
    { wave, side: 'customer', people, mischief },
  );
}

it('finds nothing where everybody got one mail', async () => {
  expect(await accountsOf('accounts-good', 2, [addressOf(0), addressOf(1)])).toEqual({
    mails: 2,
    doubled: 0,
    missed: 0,
    abandoned: 0,
    broken: [],
  });
});

it('names a customer who was mailed twice', async () => {
  const { broken } = await accountsOf('accounts-twice', 2, [addressOf(0), addressOf(1), addressOf(1)]);
  expect(broken).toContain('1 customers mailed twice');
  expect(broken).toContain('more second mails than lost answers');
});

it('names who was missed, and mails that nobody counted or that went elsewhere', async () => {
  const missed = await accountsOf('accounts-missed', 2, [addressOf(0)], 1);
  expect(missed.broken).toEqual(['1 missed']);
  const uncounted = await accountsOf('accounts-uncounted', 2, [addressOf(0), addressOf(1)], 1);
  expect(uncounted.broken).toContain('mailed, but pending');
  expect(uncounted.broken).toContain('deliveries differ from the mailbox');
  const astray = await accountsOf('accounts-astray', 1, [addressOf(0), 'somebody@else.example']);
  expect(astray.broken).toContain('1 mails to strangers');
  expect(astray.broken).toContain('mails to nobody of the directory');
});
