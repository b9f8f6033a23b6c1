import { BatchWriteItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import {
  changePerson,
  getPeople,
  getPerson,
  markInvited,
  putPeople,
} from '#shared/adapters/dynamodb/person-store.ts';
import { markSuppressed } from '#shared/adapters/dynamodb/person-suppression-store.ts';
import { aCustomer } from '#test/support/builders.ts';
import { startTestDatabase } from '#test/support/database.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

const customers = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => aCustomer({ personId: `${prefix}-${index}` }));

it('offers again what the table could not take at once', async () => {
  let calls = 0;
  const busy: Database = {
    tables: db.tables,
    client: Object.assign(Object.create(db.client), {
      // A table that takes the first two of every batch, and at its third call nothing at all.
      send: async (command: BatchWriteItemCommand) => {
        const requests = command.input.RequestItems?.[db.tables.main] ?? [];
        const taken = ++calls === 3 ? [] : requests.slice(0, 2);
        if (taken.length > 0) {
          await db.client.send(new BatchWriteItemCommand({ RequestItems: { [db.tables.main]: taken } }));
        }
        return { UnprocessedItems: { [db.tables.main]: requests.slice(taken.length) } };
      },
    }),
  };
  const people = customers('busy', 7);
  await putPeople(busy, people);
  const stored = await getPeople(db, 'customer', [...people.map(({ personId }) => personId), 'nobody']);
  expect([...stored.keys()].sort()).toEqual(people.map(({ personId }) => personId));
});

it('reads and writes more people than fit into one call', async () => {
  const people = customers('many', 230);
  await putPeople(db, people);
  const ids = people.map(({ personId }) => personId);
  expect((await getPeople(db, 'customer', ids)).size).toBe(230);
});

it('reserves a customer for one wave until the rest is over, and for the same wave again', async () => {
  await putPeople(db, [aCustomer({ personId: 'reserved' })]);
  const ref = { side: 'customer', personId: 'reserved' } as const;
  const ask = (waveId: string, at: string, any: string) =>
    markInvited(db, ref, {
      waveId,
      invitationId: `invitation-${waveId}`,
      at,
      isRelationship: false,
      restedSince: { any },
    });
  expect(await ask('first', '2026-11-01T00:00:00.000Z', '2026-10-02T00:00:00.000Z')).toBe(true);
  expect(await ask('second', '2026-11-02T00:00:00.000Z', '2026-10-03T00:00:00.000Z')).toBe(false);
  expect(await ask('first', '2026-11-01T00:00:00.000Z', '2026-10-02T00:00:00.000Z')).toBe(true);
  expect(await ask('second', '2026-12-01T00:00:00.000Z', '2026-11-01T00:00:00.000Z')).toBe(true);
  expect(await getPerson(db, 'customer', 'reserved')).toMatchObject({
    lastInvitedWaveId: 'second',
    lastInvitationId: 'invitation-second',
  });
});

it('keeps a longer rest between two surveys about the relationship', async () => {
  await putPeople(db, [aCustomer({ personId: 'related' })]);
  const ref = { side: 'customer', personId: 'related' } as const;
  const ask = (waveId: string, at: string, since: { any: string; relationship?: string }) =>
    markInvited(db, ref, {
      waveId,
      invitationId: waveId,
      at,
      isRelationship: since.relationship !== undefined,
      restedSince: since,
    });
  const [august, october, november] = ['2026-08-01', '2026-10-01', '2026-11-02'].map(
    (d) => `${d}T00:00:00.000Z`,
  );
  const [start = '', middle = '', end = ''] = [august, october, november];
  expect(await ask('yearly', start, { any: '2026-07-02T00:00:00.000Z', relationship: '2026-05-03' })).toBe(
    true,
  );
  expect(await ask('again', middle, { any: '2026-09-01T00:00:00.000Z', relationship: '2026-07-03' })).toBe(
    false,
  );
  expect(await ask('visit', middle, { any: '2026-09-01T00:00:00.000Z' })).toBe(true);
  expect(await getPerson(db, 'customer', 'related')).toMatchObject({
    lastInvitedAt: middle,
    lastRelationshipAt: start,
  });
  expect(await ask('again', end, { any: '2026-10-03T00:00:00.000Z', relationship: '2026-08-04' })).toBe(true);
});

it('changes nobody into existence', async () => {
  const ghost = { side: 'customer', personId: 'ghost' } as const;
  expect(await changePerson(db, ghost, { name: 'Ma' })).toBe(false);
  expect(
    await markInvited(db, ghost, {
      waveId: 'wave',
      invitationId: 'ghost',
      at: '2026-11-01T00:00:00.000Z',
      isRelationship: false,
    }),
  ).toBe(false);
  expect(await getPerson(db, 'customer', 'ghost')).toBeUndefined();
});

it('keeps what others say of somebody between the reading and the change', async () => {
  const read = aCustomer({ personId: 'between', email: 'old@example.com', suppressed: 'bounced' });
  await putPeople(db, [read]);
  await changePerson(db, read, { tier: 'platinum' });
  await markSuppressed(db, read, 'unsubscribed');
  const fields = { email: 'new@example.com', suppressed: undefined };
  expect(await changePerson(db, read, fields, read)).toBe(true);
  expect(await getPerson(db, 'customer', 'between')).toEqual({
    ...read,
    tier: 'platinum',
    email: 'new@example.com',
    suppressed: 'unsubscribed',
  });
});

it('takes the mark of a mailbox away that is there no more, and changes nobody who was erased', async () => {
  const read = aCustomer({ personId: 'mended', suppressed: 'bounced' });
  const { suppressed: _, ...lifted } = read;
  await putPeople(db, [read]);
  const fields = { email: 'new@example.com', suppressed: undefined };
  expect(await changePerson(db, read, fields, read)).toBe(true);
  expect(await getPerson(db, 'customer', 'mended')).toEqual({ ...lifted, email: 'new@example.com' });
  await markSuppressed(db, read, 'erased');
  expect(await changePerson(db, read, { name: 'Ma' }, { ...lifted, email: 'new@example.com' })).toBe(false);
});
