import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { createWave } from '#shared/adapters/dynamodb/wave-store.ts';
import { listWaveCalendar } from '#shared/services/wave/list-wave-calendar.ts';
import { aWave } from '#test/support/builders.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { aStoredProgram } from '#test/support/paired-company.ts';
import { staffActor, testResources } from '#test/support/resources.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => {
  ({ db, stop } = await startTestDatabase());
  await aStoredProgram(db, 'calendars');
  const ofProgram = { programId: 'calendars' };
  const rest = { relationshipInDays: 90, anyInDays: 30 };
  await createWave(db, aWave({ ...ofProgram, waveId: 'runs', number: 1, rest }));
  await createWave(
    db,
    aWave({
      ...ofProgram,
      waveId: 'planned',
      number: 2,
      state: 'scheduled',
      opensAt: '2027-02-16T02:00:00.000Z',
      closesAt: '2027-02-26T02:00:00.000Z',
    }),
  );
  await createWave(db, aWave({ ...ofProgram, waveId: 'off', number: 3, state: 'cancelled' }));
  await createWave(
    db,
    aWave({
      ...ofProgram,
      waveId: 'pulse',
      side: 'employee',
      number: 1,
      state: 'released',
      opensAt: '2026-10-26T02:00:00.000Z',
      closesAt: '2026-11-06T10:00:00.000Z',
      closedAt: '2026-11-06T10:00:00.000Z',
    }),
  );
});
afterAll(async () => await stop());

const as = (role: 'hr' | 'marketing' | 'leadership') => ({ ...testResources(db), actor: staffActor(role) });

it('shows the waves of both sides by their opening, with reminders, closes and rests, and none that was called off', async () => {
  const { waves, countByPhase, compared } = await listWaveCalendar(as('leadership'));
  expect(waves.map(({ wave, phase }) => [wave.waveId, phase])).toEqual([
    ['pulse', 'over'],
    ['runs', 'running'],
    ['planned', 'planned'],
  ]);
  expect(countByPhase).toEqual({ planned: 1, running: 1, over: 1 });
  expect(waves[1]?.events.map(({ kind, at }) => [kind, at.slice(0, 10)])).toEqual([
    ['opens', '2026-11-16'],
    ['reminds', '2026-11-19'],
    ['reminds', '2026-11-21'],
    ['closes', '2026-11-30'],
    ['rested', '2026-12-16'],
  ]);
  expect(compared).toMatchObject({ wave: { waveId: 'pulse' }, until: '2026-12-06T10:00:00.000Z' });
});

it('shows everybody what they may see, narrowed down by what a link asks for', async () => {
  const names = async (...given: Parameters<typeof listWaveCalendar>) =>
    (await listWaveCalendar(...given)).waves.map(({ wave }) => wave.waveId);
  expect(await names(as('hr'))).toEqual(['pulse']);
  expect(await names(as('marketing'))).toEqual(['runs', 'planned']);
  expect(await names(as('leadership'), { phase: 'planned' })).toEqual(['planned']);
  expect(await names(as('leadership'), { side: 'moon', phase: 'never' })).toHaveLength(3);
});
