import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { NotAllowed, NotFound } from '#shared/services/errors.ts';
import { getPairReport } from '#shared/services/results/get-pair-report.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { aReleasedWave, aStoredProgram, aTalliedWave, times } from '#test/support/paired-company.ts';
import { respondent, staffActor, testResources } from '#test/support/resources.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

const as = (...roles: Parameters<typeof staffActor>) => ({
  ...testResources(db),
  actor: staffActor(...roles),
});

const pleased = { recommend: 9, respect: 5 };
const bitter = { recommend: 4, respect: 4 };
const proud = { recommend_work: 9, customers_would_say: 10, respect: 3 };
const doubtful = { recommend_work: 5, customers_would_say: 8, respect: 2 };

describe('the pair report', () => {
  it('lays both sides side by side, and finds where they disagree most', async () => {
    const programId = 'paired-one';
    await aStoredProgram(db, programId);
    await aTalliedWave(
      db,
      { programId, waveId: 'pairedcus01', invitedCount: 100, state: 'closed' },
      { hanoi: times(10, pleased, bitter), hue: times(15, pleased) },
    );
    await aReleasedWave(
      db,
      { programId, waveId: 'pairedemp01' },
      { hanoi: times(4, proud, doubtful), hue: times(3, proud, doubtful) },
    );
    const report = await getPairReport(as('marketing'), { programId });
    if (report.outcome !== 'paired') throw new Error(report.outcome);
    expect(report.customer).toMatchObject({ responses: 35, responseRate: 0.35 });
    expect(report.employee).toMatchObject({ invited: 20, participationPercent: 80 });
    expect(report.questions.map(({ kind, key }) => [kind, key])).toEqual([
      ['perception', 'recommend'],
      ['treatment', 'respect'],
    ]);
    expect(report.company).toMatchObject({
      unitId: 'sao-mai',
      customer: { state: 'shown', responses: 35 },
      employee: { state: 'shown', responses: 14, figure: { value: 0 } },
    });
    expect(report.units.map(({ unitId, depth }) => [unitId, depth])).toEqual([
      ['hanoi', 1],
      ['hue', 1],
    ]);
    const [perception, treatment] = report.units[0]?.gaps ?? [];
    expect(perception).toMatchObject({
      kind: 'perception',
      difference: 2.5,
      employee: { n: 8, mean: 9 },
      customer: { n: 20, mean: 6.5 },
      flagged: true,
    });
    expect(treatment).toMatchObject({ kind: 'treatment', key: 'respect', difference: -2, flagged: true });
    expect(report.widestGap).toMatchObject({ unitId: 'hue', gap: { kind: 'treatment' } });
    expect(report.linkage).toEqual({ method: 'side-by-side', units: 2 });
  });

  it('takes the latest waves that have something to show', async () => {
    const programId = 'paired-late';
    await aStoredProgram(db, programId);
    const customers = { hanoi: times(5, pleased, bitter), hue: times(5, pleased) };
    await aTalliedWave(db, { programId, waveId: 'pairedltc01', number: 1, state: 'closed' }, customers);
    await aTalliedWave(db, { programId, waveId: 'pairedltc02', number: 2 }, { hanoi: [], hue: [] });
    const staff = { hanoi: times(4, proud, doubtful), hue: times(1, proud, doubtful) };
    await aReleasedWave(db, { programId, waveId: 'pairedlte01', number: 1 }, staff);
    await aReleasedWave(db, { programId, waveId: 'pairedlte02', number: 2, state: 'closing' }, staff);
    const report = await getPairReport(as('hr'), { programId });
    expect(report).toMatchObject({
      customer: { wave: { waveId: 'pairedltc01' } },
      employee: { wave: { waveId: 'pairedlte01' } },
      company: { employee: { state: 'shown', responses: 10 } },
    });
    const units = 'units' in report ? report.units : [];
    expect(units.map(({ employee, gaps }) => [employee.state, gaps.length])).toEqual([
      ['withheld', 0],
      ['withheld', 0],
    ]);
  });

  it('says which side is still missing', async () => {
    const programId = 'paired-none';
    await aStoredProgram(db, programId);
    expect(await getPairReport(as('admin'), { programId })).toMatchObject({
      outcome: 'not-yet',
      missing: ['customer', 'employee'],
    });
    await aTalliedWave(db, { programId, waveId: 'pairednon01' }, { hanoi: times(1, pleased), hue: [] });
    expect(await getPairReport(as('admin'), { programId })).toMatchObject({ missing: ['employee'] });
  });

  it('is for staff only', async () => {
    await expect(getPairReport(as('admin'), { programId: 'no-such-program' })).rejects.toThrow(NotFound);
    const outsider = { ...testResources(db), actor: respondent };
    await expect(getPairReport(outsider, { programId: 'paired-one' })).rejects.toThrow(NotAllowed);
  });
});
