import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { getPerson, putPeople } from '#shared/adapters/dynamodb/person-store.ts';
import { suppress } from '#shared/adapters/dynamodb/suppression-store.ts';
import { liftSuppression } from '#shared/services/suppression/lift-suppression.ts';
import { listSuppressed } from '#shared/services/suppression/list-suppressed.ts';
import { suppressByHand } from '#shared/services/suppression/suppress-by-hand.ts';
import { suppressionIdOf } from '#shared/services/suppression/suppression-id.ts';
import { aCustomer } from '#test/support/builders.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { staffActor, testResources } from '#test/support/resources.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

const marketing = (clock = '2026-11-23T09:00:00.000Z') => ({
  ...testResources(db, { clock: () => new Date(clock) }),
  actor: staffActor('marketing'),
});
const lift = (email: string, clock?: string) =>
  liftSuppression(marketing(clock), { suppressionId: suppressionIdOf(email), email });

it('enters a wish for the person as well as for the address, and takes it back on the same day only', async () => {
  await putPeople(db, [aCustomer({ personId: 'called', email: 'Called@example.com' })]);
  expect(await suppressByHand(marketing(), { email: ' CALLED@example.com ' })).toEqual({
    outcome: 'suppressed',
  });
  expect(await suppressByHand(marketing(), { email: 'called@example.com' })).toEqual({
    outcome: 'already-suppressed',
  });
  expect(await getPerson(db, 'customer', 'called')).toMatchObject({ suppressed: 'asked' });
  await expect(lift('called@example.com', '2026-11-24T09:00:00.000Z')).rejects.toThrow(
    'on the day it was made',
  );
  expect(await lift('called@example.com', '2026-11-23T18:00:00.000Z')).toEqual({ outcome: 'lifted' });
  expect((await getPerson(db, 'customer', 'called'))?.suppressed).toBeUndefined();
  await expect(suppressByHand(marketing(), { email: 'nobody' })).rejects.toThrow('no e-mail address');
});

it('gives a mended mailbox back, and nobody who wished to be left in peace', async () => {
  await putPeople(db, [
    aCustomer({ personId: 'mended', email: 'mended@example.com', suppressed: 'bounced' }),
  ]);
  const at = '2026-01-01T00:00:00.000Z';
  await suppress(db, { email: 'mended@example.com', reason: 'bounced', at });
  await suppress(db, { email: 'out@example.com', reason: 'unsubscribed', at });
  await suppress(db, { email: 'gone@example.com', reason: 'erased', at });
  expect(await lift('mended@example.com')).toEqual({ outcome: 'lifted' });
  expect((await getPerson(db, 'customer', 'mended'))?.suppressed).toBeUndefined();
  await expect(lift('out@example.com')).rejects.toThrow('unsubscribed');
  await expect(lift('gone@example.com')).rejects.toThrow('erased');
  await expect(
    liftSuppression(marketing(), { suppressionId: suppressionIdOf('a@b.vn'), email: 'out@example.com' }),
  ).rejects.toThrow('suppression');
});

it('finds an address by a part of it, newest first, fifty at a time', async () => {
  for (let index = 0; index < 60; index++) {
    const at = new Date(Date.UTC(2026, 5, 1, 0, index)).toISOString();
    await suppress(db, { email: `paged-${index}@example.com`, reason: 'bounced', at });
  }
  const first = await listSuppressed(marketing(), { search: 'paged-' });
  expect(first.entries.map(({ email }) => email).slice(0, 2)).toEqual([
    'paged-59@example.com',
    'paged-58@example.com',
  ]);
  const second = await listSuppressed(marketing(), { search: 'paged-', from: first.older });
  expect(second.entries.map(({ email }) => email)).toHaveLength(10);
  const exact = await listSuppressed(marketing(), { search: 'Paged-7@example.com' });
  expect(exact.entries).toMatchObject([{ email: 'paged-7@example.com', mayBeLifted: true }]);
});
