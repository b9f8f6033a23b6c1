import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTallyConsumer } from '#functions/tally-responses/consumer.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { putFirstResponse, replaceResponse } from '#shared/adapters/dynamodb/response-store.ts';
import { getTally } from '#shared/adapters/dynamodb/tally-store.ts';
import type { Wave } from '#shared/domain/wave/wave.ts';
import { Conflict, NotAllowed, NotFound } from '#shared/services/errors.ts';
import { recountWave } from '#shared/services/tally/recount-wave.ts';
import { aResponse, aStoredCustomerWave, asChanges } from '#test/support/answered-wave.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { staffActor, systemActor, testResources } from '#test/support/resources.ts';
import { asStreamEvent } from '#test/support/response-stream.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

const people = Array.from({ length: 30 }, (_, index) => `person${index}`);

/** A wave in which everybody answered and one changed the answer; `told` of the records reached the tallies. */
async function anAnsweredWave(waveId: string, told: number, state: Wave['state']): Promise<void> {
  const { wave } = await aStoredCustomerWave(db, { waveId, state }, people);
  const responses = people.map((person, index) =>
    aResponse(wave, person, { answers: { recommend: index % 11, satisfaction: 1 + (index % 5) } }),
  );
  for (const response of responses) await putFirstResponse(db, response);
  const before = aResponse(wave, 'person0', { answers: { recommend: 0, satisfaction: 1 } });
  const after = { ...before, revision: 2, answers: { recommend: 10 } };
  await replaceResponse(db, after);
  const changes = asChanges([...responses.map((response) => ({ after: response })), { before, after }]);
  await createTallyConsumer(testResources(db))(asStreamEvent(changes.slice(0, told), waveId));
}

const system = () => ({ ...testResources(db), actor: systemActor });

it('finds the tallies equal to the responses, changed ones included', async () => {
  await anAnsweredWave('recountsame', 31, 'open');
  expect(await recountWave(system(), { waveId: 'recountsame' })).toEqual({ outcome: 'equal' });
});

it('reports what is missing without touching it', async () => {
  await anAnsweredWave('recountdiff', 30, 'closed');
  const outcome = await recountWave(system(), { waveId: 'recountdiff' });
  expect(outcome).toMatchObject({ outcome: 'different' });
  expect('differences' in outcome && outcome.differences).toContainEqual({
    cut: 'company',
    counter: 'h.recommend.10',
    tallied: 2,
    counted: 3,
  });
  expect(await recountWave(system(), { waveId: 'recountdiff' })).toEqual(outcome);
});

it('mends the tallies of a closed wave when asked to', async () => {
  await anAnsweredWave('recountmend', 17, 'closed');
  const mended = await recountWave(system(), { waveId: 'recountmend', mend: true });
  expect(mended.outcome).toBe('mended');
  expect(await recountWave(system(), { waveId: 'recountmend' })).toEqual({ outcome: 'equal' });
  expect((await getTally(db, 'recountmend', 'company'))?.responses).toBe(30);
});

it('refuses to mend an open wave, to recount what is none, and whoever does not run customer waves', async () => {
  await anAnsweredWave('recountopen', 31, 'open');
  await expect(recountWave(system(), { waveId: 'recountopen', mend: true })).rejects.toThrow(Conflict);
  await expect(recountWave(system(), { waveId: 'nosuchwave' })).rejects.toThrow(NotFound);
  const hr = { ...testResources(db), actor: staffActor('hr') };
  await expect(recountWave(hr, { waveId: 'recountopen' })).rejects.toThrow(NotAllowed);
});
