import { afterAll, beforeAll, expect, it } from 'vitest';
import { createAction } from '#shared/adapters/dynamodb/action-store.ts';
import { putCase } from '#shared/adapters/dynamodb/case-store.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { putPerson } from '#shared/adapters/dynamodb/person-store.ts';
import { NotFound } from '#shared/services/errors.ts';
import { getUnit, type UnitOverview } from '#shared/services/unit/get-unit.ts';
import { aCustomer, anEmployee } from '#test/support/builders.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { aCase, anAction } from '#test/support/improvements.ts';
import { aReleasedWave, aStoredProgram, aTalliedWave, times } from '#test/support/paired-company.ts';
import { staffActor, testResources } from '#test/support/resources.ts';

const PROGRAM = 'unitprogram';
const WITHHELD = 'fewprogram';
const bitter = { recommend: 4, food: 2, easy: 3, respect: 4 };
const doubtful = { recommend_work: 5, customers_would_say: 8, respect: 2 };
const proud = { recommend_work: 9, customers_would_say: 10, respect: 3 };

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => {
  ({ db, stop } = await startTestDatabase());
  await aStoredProgram(db, PROGRAM);
  const customers = { programId: PROGRAM, waveId: 'unitcus1', number: 1, state: 'closed' } as const;
  await aTalliedWave(db, customers, { hanoi: times(8, bitter), hue: times(5, bitter) });
  await aReleasedWave(
    db,
    { programId: PROGRAM, waveId: 'unitemp1', number: 1 },
    { hanoi: times(4, proud, doubtful), hue: times(4, doubtful, proud) },
  );
  await aStoredProgram(db, WITHHELD);
  await aReleasedWave(
    db,
    { programId: WITHHELD, waveId: 'unitemp2', number: 1 },
    { hanoi: times(4, proud, doubtful), hue: times(3, proud) },
  );
  const people = [
    ...Array.from({ length: 12 }, (_, index) => anEmployee({ personId: `e${index}`, unitId: 'hanoi' })),
    anEmployee({ personId: 'few', unitId: 'hue' }),
    ...Array.from({ length: 10 }, (_, index) => anEmployee({ personId: `top${index}`, unitId: 'sao-mai' })),
    aCustomer({ personId: 'c1', unitId: 'hanoi' }),
    aCustomer({ personId: 'c2', unitId: 'sao-mai' }),
  ];
  for (const person of people) await putPerson(db, { ...person, email: undefined });
  await createAction(db, anAction({ programId: PROGRAM, unitId: 'hanoi' }));
  await createAction(
    db,
    anAction({ programId: PROGRAM, unitId: 'hanoi', actionId: 'employees001', side: 'employee' }),
  );
  await createAction(
    db,
    anAction({ programId: PROGRAM, unitId: 'hanoi', actionId: 'finished0001', state: 'done' }),
  );
  await createAction(db, anAction({ programId: PROGRAM, unitId: undefined, actionId: 'everywhere01' }));
  await putCase(db, aCase({ caseId: 'here', unitId: 'hanoi' }));
  await putCase(db, aCase({ caseId: 'elsewhere', unitId: 'hue' }));
});
afterAll(async () => await stop());

const as = (role: 'hr' | 'marketing' | 'leadership') => ({
  ...testResources(db),
  actor: staffActor(role),
});

const scores = ({ programs }: UnitOverview, programId = PROGRAM) =>
  programs
    .filter(({ program }) => program.programId === programId)
    .flatMap(({ scores }) => scores.map(({ side, headline }) => [side, headline?.figure?.value]));

it('says of a unit who belongs to it, the last scores of both sides, and what is done there', async () => {
  const unit = await getUnit(as('leadership'), { unitId: 'hanoi' });
  expect(scores(unit)).toEqual([
    ['customer', -100],
    ['employee', 0],
  ]);
  expect([unit.people.customer?.get('hanoi'), unit.people.employee?.get('hanoi')]).toEqual([1, 12]);
  expect(unit.actions?.map(({ actionId }) => actionId).sort()).toEqual(['action000001', 'employees001']);
  expect(unit.cases?.map(({ caseId }) => caseId)).toEqual(['here']);
  const whole = await getUnit(as('leadership'), { unitId: 'sao-mai' });
  expect(whole.cases).toHaveLength(2);
});

it('tells nothing of employees that was not released, and no number of them that leads to a small group', async () => {
  const hue = await getUnit(as('leadership'), { unitId: 'hue' });
  expect(scores(hue, WITHHELD)).toEqual([
    ['customer', undefined],
    ['employee', undefined],
  ]);
  const { direct } = await getUnit(as('leadership'), { unitId: 'sao-mai' });
  expect(direct).toEqual({ customer: 1 });
});

it('shows each role its own side only', async () => {
  const forMarketing = await getUnit(as('marketing'), { unitId: 'hanoi' });
  expect(scores(forMarketing)).toEqual([['customer', -100]]);
  expect(Object.keys(forMarketing.people)).toEqual(['customer']);
  expect(forMarketing.actions?.map(({ side }) => side)).toEqual(['customer']);
  const forHr = await getUnit(as('hr'), { unitId: 'hanoi' });
  expect(scores(forHr)).toEqual([['employee', 0]]);
  expect([forHr.cases, forHr.actions?.map(({ side }) => side)]).toEqual([undefined, ['employee']]);
  await expect(getUnit(as('hr'), { unitId: 'nowhere' })).rejects.toThrow(NotFound);
});
