import { afterAll, beforeAll, expect, it } from 'vitest';
import { seededNumbers } from '#infra/local/demo/seeded-random.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { putFirstResponse } from '#shared/adapters/dynamodb/response-store.ts';
import { RESPONSES_SOURCE } from '#shared/config/event-sources.ts';
import type { Answers } from '#shared/domain/response/answers.ts';
import { isRated, scaleOf } from '#shared/domain/survey/scale.ts';
import type { Survey } from '#shared/domain/survey/survey.ts';
import { joinChanges } from '#shared/services/tally/join-changes.ts';
import { tallyResponses } from '#shared/services/tally/tally-responses.ts';
import { aResponse, aStoredCustomerWave, asChanges } from '#test/support/answered-wave.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { metered } from '#test/support/metered-database.ts';
import { systemActor, testResources } from '#test/support/resources.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

/** What one shard brings together in a window at 1,000 answers a second. */
const ANSWERS = RESPONSES_SOURCE.batchingWindowInSeconds * 1_000;

it('writes a customer’s complete answers for one unit', async () => {
  const { wave, survey } = await aStoredCustomerWave(db, { waveId: 'unitanswer' }, []);
  const meter = metered(db);
  const response = aResponse(wave, 'abcdefghjkmnpqrstvwxyz01', {
    answers: { ...everythingRated(survey, () => 0.99), reason: 'Giao hàng nhanh, nhân viên thân thiện.' },
    submissionId: 'abcdefghjkmnpqrstvwxyz01',
  });
  await putFirstResponse(meter.db, response);
  expect(meter.writeUnits()).toBe(1);
});

it('tallies complete answers at 1,000 a second for at most 0.05 units each', async () => {
  expect(ANSWERS).toBeLessThanOrEqual(RESPONSES_SOURCE.recordsPerBatch);
  const people = Array.from({ length: 200 }, (_, index) => `person${index}`);
  const { wave, survey } = await aStoredCustomerWave(db, { waveId: 'unittally0' }, people);
  const chance = seededNumbers(7);
  const changes = asChanges(
    Array.from({ length: ANSWERS }, (_, index) => ({
      after: aResponse(wave, people[index % people.length] ?? '', {
        answers: everythingRated(survey, chance),
        answeredAt: `2026-11-${17 + (index % 2)}T09:00:00.000Z`,
      }),
    })),
  );
  const meter = metered(db);
  const context = { ...testResources(meter.db), actor: systemActor };
  const joined = await joinChanges(context, new Map(), changes);
  expect(await tallyResponses(context, { shardId: 'units', changes: joined })).toEqual({
    outcome: 'counted',
  });
  expect(meter.writeUnits()).toBeGreaterThan(0);
  expect(meter.writeUnits() / ANSWERS).toBeLessThanOrEqual(0.05);
});

function everythingRated(survey: Survey, chance: () => number): Answers {
  const answers: Answers = {};
  for (const question of survey.questions.filter(isRated)) {
    const { min = 0, max = 0 } = scaleOf(question) ?? {};
    answers[question.key] = min + Math.floor(chance() * (max - min + 1));
  }
  return answers;
}
