import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTallyConsumer } from '#functions/tally-responses/consumer.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { putFirstResponse, replaceResponse } from '#shared/adapters/dynamodb/response-store.ts';
import { listTallyRows } from '#shared/adapters/dynamodb/tally-store.ts';
import { driverPlanOf, sumInFolds, sumOfFolds } from '#shared/domain/drivers/driver-plan.ts';
import { driversOfPlan } from '#shared/domain/drivers/drivers.ts';
import { foldCutOf } from '#shared/services/tally/cuts-of.ts';
import { foldsFrom, readDriverFolds } from '#shared/services/tally/read-driver-folds.ts';
import { recountWave } from '#shared/services/tally/recount-wave.ts';
import { aResponse, aStoredCustomerWave, asChanges } from '#test/support/answered-wave.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { peopleAnswering } from '#test/support/moments-company.ts';
import { systemActor, testResources } from '#test/support/resources.ts';
import { asStreamEvent } from '#test/support/response-stream.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

const PEOPLE = 130;

it('keeps the sums behind drivers in ten rows of people, takes changed answers off, and recounts the same', async () => {
  const ids = Array.from({ length: PEOPLE }, (_, index) => `person${index}`);
  const { wave, survey } = await aStoredCustomerWave(db, { waveId: 'driverfold' }, ids);
  const [first, second] = [1, 2].map((seed) => peopleAnswering(survey, PEOPLE, { seed, skipped: 10 }));
  const changes = ids.flatMap((id, index) => {
    const before = aResponse(wave, id, { answers: first?.[index] ?? {} });
    const after = aResponse(wave, id, { revision: 2, answers: second?.[index] ?? {} });
    return index < 30 ? [{ after: before }, { before, after }] : [{ after: before }];
  });
  for (const { before, after } of changes) {
    await (before ? replaceResponse(db, after) : putFirstResponse(db, after));
  }
  await createTallyConsumer(testResources(db))(asStreamEvent(asChanges(changes), 'folds'));

  const plan = driverPlanOf(survey);
  const folds = foldsFrom(plan, await readDriverFolds(db, wave.waveId));
  const inTheEnd = ids.map((_, index) => (index < 30 ? second : first)?.[index] ?? {});
  const foldOf = (index: number) => Number(foldCutOf(`person${index}`).split(':')[1]);
  expect(folds).toEqual(sumInFolds(plan, inTheEnd, foldOf));
  expect(new Set(ids.map((_, index) => foldOf(index))).size).toBe(10);
  expect(driversOfPlan(plan, folds)).toMatchObject([
    { drivers: { outcome: 'indicative', n: expect.any(Number) } },
    { set: { moment: { key: 'choosing' } } },
    {
      set: { moment: { key: 'receiving' } },
      drivers: { drivers: [{ question: 'receiving_process' }, {}, {}] },
    },
    { set: { moment: { key: 'support' } } },
  ]);
  expect(sumOfFolds(plan, folds)).toHaveLength(plan.size);
  expect(await recountWave({ ...testResources(db), actor: systemActor }, { waveId: wave.waveId })).toEqual({
    outcome: 'equal',
  });
});

it('stores no row of them that would cost more than one write unit', async () => {
  const rows = await listTallyRows(db, 'driverfold');
  const ofFolds = rows.filter(({ cut }) => cut.startsWith('fold:'));
  expect(ofFolds.length).toBeGreaterThanOrEqual(20);
  for (const { counters } of ofFolds) {
    // A number takes a byte for two digits and one more; eight digits are products of ten million answers.
    const size = counters.keys().reduce((sum, name) => sum + name.length + 5, 100);
    expect(size).toBeLessThanOrEqual(1024);
  }
});
