import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { getRelease, getReleasedRoot } from '#shared/adapters/dynamodb/release-store.ts';
import type { Question } from '#shared/domain/survey/question.ts';
import { releaseWave } from '#shared/services/release/release-wave.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { aClosingPulse, type Voter } from '#test/support/employee-wave.ts';
import { systemActor, testResources } from '#test/support/resources.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

const system = () => ({ ...testResources(db), actor: systemActor });

const wording = { en: 'How is it?', vi: 'Anh/Chị thấy thế nào?' };
const QUESTIONS: Question[] = [
  { key: 'recommend', kind: 'nps', required: true, wording },
  { key: 'manager', kind: 'agreement', required: false, driver: true, wording },
  { key: 'tools', kind: 'agreement', required: false, driver: true, wording },
  { key: 'parking', kind: 'agreement', required: false, driver: true, wording },
];

/** The score follows the manager, a little the tools; only three people say anything of the parking. */
function voters(count: number): Voter[] {
  return Array.from({ length: count }, (_, index) => {
    const [manager, tools] = [1 + (index % 5), 1 + ((index * 7) % 4)];
    const recommend = Math.max(0, 2 * manager - (tools > 2 ? 0 : 1) - ((index * 11) % 3));
    return {
      unitId: index % 2 === 0 ? 'hanoi' : 'south',
      answers: { recommend, manager, tools, ...(index < 3 && { parking: 1 + index }) },
    };
  });
}

it('opens the ballots once, and keeps of what they say together whole percents for everybody', async () => {
  await aClosingPulse(system(), 'reldrivers1', voters(60), {}, QUESTIONS);
  await releaseWave(system(), { waveId: 'reldrivers1' });
  const release = await getRelease(db, 'reldrivers1');
  expect(release?.drivers).toEqual([
    {
      outcome: 'indicative',
      drivers: [
        { question: 'manager', sharePercent: expect.any(Number), against: false },
        { question: 'tools', sharePercent: expect.any(Number), against: false },
      ],
      leftOut: ['parking'],
    },
  ]);
  const [manager, tools] = release?.drivers?.[0]?.drivers ?? [];
  expect(manager?.sharePercent).toBeGreaterThan(tools?.sharePercent ?? 100);
  expect(await getReleasedRoot(db, 'reldrivers1')).toEqual(release?.groups[0]);
});

it('reads the root of a release that does not stand as nothing', async () => {
  expect(await getReleasedRoot(db, 'nosuchwave')).toBeUndefined();
});
