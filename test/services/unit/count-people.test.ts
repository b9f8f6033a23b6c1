import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { putPerson } from '#shared/adapters/dynamodb/person-store.ts';
import { putUnit } from '#shared/adapters/dynamodb/unit-store.ts';
import { countPeople } from '#shared/services/unit/count-people.ts';
import { UNITS } from '#test/support/answered-wave.ts';
import { aCustomer, anEmployee } from '#test/support/builders.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { staffActor, testResources } from '#test/support/resources.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => {
  ({ db, stop } = await startTestDatabase());
  for (const unit of UNITS) await putUnit(db, unit);
  await putPerson(db, aCustomer({ personId: 'c1', unitId: 'hanoi' }));
  await putPerson(db, aCustomer({ personId: 'c2', unitId: 'north' }));
  await putPerson(db, aCustomer({ personId: 'c3', unitId: 'hanoi', suppressed: 'erased' }));
  await putPerson(db, anEmployee({ personId: 'e1', unitId: 'haiphong' }));
  await putPerson(db, anEmployee({ personId: 'e2', unitId: 'haiphong', leftOn: '2026-11-01' }));
});
afterAll(async () => await stop());

const as = (role: 'hr' | 'leadership') => ({ ...testResources(db), actor: staffActor(role) });

it('counts people with the units above theirs, but nobody who has left or was erased', async () => {
  const { people } = await countPeople(as('leadership'));
  expect(Object.fromEntries(people.customer ?? [])).toEqual({ hanoi: 1, north: 2, acme: 2 });
  expect(Object.fromEntries(people.employee ?? [])).toEqual({ haiphong: 1, north: 1, acme: 1 });
});

it('counts only the sides that somebody may see', async () => {
  expect(Object.keys((await countPeople(as('hr'))).people)).toEqual(['employee']);
});
