import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { putProgram } from '#shared/adapters/dynamodb/program-store.ts';
import { adjustRows } from '#shared/adapters/dynamodb/tally-store.ts';
import { createWave } from '#shared/adapters/dynamodb/wave-store.ts';
import type { Answers } from '#shared/domain/response/answers.ts';
import { countersOf } from '#shared/domain/tally/counters.ts';
import type { Wave } from '#shared/domain/wave/wave.ts';
import { NotAllowed, NotFound } from '#shared/services/errors.ts';
import { getRollingResults } from '#shared/services/results/get-rolling-results.ts';
import { aWave } from '#test/support/builders.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { aProgram, aStoredProgram, CUSTOMER_SURVEY, countAll, times } from '#test/support/paired-company.ts';
import { staffActor, testResources } from '#test/support/resources.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

const as = (...roles: Parameters<typeof staffActor>) => ({
  ...testResources(db),
  clock: () => new Date('2026-11-23T02:00:00.000Z'),
  actor: staffActor(...roles),
});

async function aWaveByDay(overrides: Partial<Wave>, days: Readonly<Record<string, readonly Answers[]>>) {
  const wave = aWave({ surveyId: CUSTOMER_SURVEY.surveyId, ...overrides });
  await createWave(db, wave);
  for (const [day, answers] of Object.entries(days)) {
    const counted = countAll(CUSTOMER_SURVEY, answers);
    const [waveId, cut] = [wave.waveId, `day:${day}`];
    // As a tally of many questions is: in parts, which are read back as one.
    const counters = [...countersOf(counted)];
    const half = Math.ceil(counters.length / 2);
    await adjustRows(db, [
      { waveId, cut, part: 'H0', counters: new Map(counters.slice(0, half)) },
      { waveId, cut, part: 'H1', counters: new Map(counters.slice(half)) },
    ]);
  }
}

it('goes over all waves of the customers, continuous ones too, by day', async () => {
  const { programId } = await aStoredProgram(db, 'rolling');
  const wave = { programId, opensAt: '2026-01-05T02:00:00.000Z' };
  await aWaveByDay(
    { ...wave, waveId: 'rolling001', number: 1, state: 'closed', closesAt: '2026-08-30T02:00:00.000Z' },
    {
      '2026-02-27': times(90, { recommend: 0 }),
      '2026-08-25': times(40, { recommend: 9, easy: 6 }, { recommend: 3, easy: 5 }),
    },
  );
  await aWaveByDay(
    { ...wave, waveId: 'rolling002', number: 2, continuous: true, closesAt: '2026-12-30T02:00:00.000Z' },
    {
      '2026-08-26': times(30, { recommend: 10, easy: 6 }),
      '2026-11-23': times(10, { recommend: 7, easy: 5 }),
    },
  );
  const cancelled = { ...wave, waveId: 'rolling003', number: 3, state: 'cancelled' } as const;
  await aWaveByDay(cancelled, { '2026-11-20': times(99, { recommend: 0 }) });
  const old = { ...wave, waveId: 'rolling004', number: 4, state: 'closed' } as const;
  await aWaveByDay({ ...old, closesAt: '2026-02-01T02:00:00.000Z' }, {});

  const { measures } = await getRollingResults(as('leadership'), { programId });
  expect(measures.map(({ measure }) => measure.measureId)).toEqual(['customer_nps', 'ease']);
  const [score, ease] = measures;
  expect(score?.points.at(-1)).toMatchObject({ from: '2026-08-26', figure: { n: 40, value: 75 } });
  expect(score?.points.at(-2)).toMatchObject({ until: '2026-11-16', figure: { n: 110 } });
  expect(score?.points[0]).toMatchObject({ until: '2026-08-31' });
  expect(score?.change).toMatchObject({ difference: 75, detectable: true });
  expect(ease?.points.at(-1)?.figure).toMatchObject({ metric: 'effort', n: 40, value: 5.75 });
});

it('begins with the headline where it is no health figure, and is for those who see customers', async () => {
  const { programId, measures: watched } = await aStoredProgram(db, 'rollingnone');
  expect(
    (await getRollingResults(as('marketing'), { programId })).measures.flatMap(({ points }) => points),
  ).toEqual([]);
  await putProgram(
    db,
    aProgram({ programId, measures: watched.filter(({ measureId }) => measureId === 'ease') }),
  );
  await aWaveByDay({ programId, waveId: 'rollinghead' }, { '2026-11-20': times(3, { recommend: 9 }) });
  const { measures } = await getRollingResults(as('marketing'), { programId });
  expect(measures.map(({ measure, points }) => [measure.question, measure.metric, points.length])).toEqual([
    ['recommend', 'nps', 1],
    ['easy', 'effort', 0],
  ]);
  await expect(getRollingResults(as('hr'), { programId })).rejects.toThrow(NotAllowed);
  await expect(getRollingResults(as('marketing'), { programId: 'nosuch' })).rejects.toThrow(NotFound);
});
