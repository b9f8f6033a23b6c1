import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAction } from '#shared/adapters/dynamodb/action-store.ts';
import { putCase } from '#shared/adapters/dynamodb/case-store.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { createRoster } from '#shared/adapters/dynamodb/wave-store.ts';
import { callCase } from '#shared/services/case/call-case.ts';
import { NotAllowed, NotFound } from '#shared/services/errors.ts';
import { getPairReport } from '#shared/services/results/get-pair-report.ts';
import { saveYouSaidWeDid } from '#shared/services/wave/save-you-said-we-did.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { aCase, anAction } from '#test/support/improvements.ts';
import {
  aReleasedWave,
  aStoredProgram,
  aTalliedWave,
  BRANCHES,
  times,
} from '#test/support/paired-company.ts';
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
    expect(report.linkages).toMatchObject({
      sameTime: {
        employeeWave: { waveId: 'pairedemp01' },
        customerWave: { waveId: 'pairedcus01' },
        linkage: { method: 'side-by-side', units: 2 },
      },
    });
    expect(report.linkages).not.toHaveProperty('next');
    expect(report.process).toMatchObject({
      capped: false,
      company: {
        customer: { response: { answered: 35, invited: 100 }, actions: { done: 0, planned: 0 } },
        employee: { participationPercent: 80 },
      },
    });
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

  it('tells how fast somebody acts, and links employees with the customers of the next wave', async () => {
    const programId = 'paired-acts';
    await aStoredProgram(db, programId);
    const asked = { programId, waveId: 'pairedacte1', closedAt: '2026-11-20T10:00:00.000Z' };
    const staff = times(4, proud, doubtful);
    await aReleasedWave(db, asked, { hanoi: staff, hue: staff });
    const wave = await aTalliedWave(
      db,
      { programId, waveId: 'pairedactc1', opensAt: '2026-11-21T02:00:00.000Z', invitedCount: 50 },
      { hanoi: times(10, pleased, bitter), hue: times(5, pleased) },
    );
    await createRoster(db, { waveId: wave.waveId, units: BRANCHES, invitedByUnit: { hanoi: 40, hue: 10 } });
    const place = { programId, waveId: wave.waveId };
    await putCase(db, aCase({ ...place, caseId: 'acts-1' }));
    await putCase(
      db,
      aCase({ ...place, caseId: 'acts-2', unitId: 'hue', dueAt: '2026-11-23T08:00:00.000Z' }),
    );
    await putCase(db, aCase({ ...place, caseId: 'acts-3', waveId: 'another' }));
    await callCase(as('marketing'), { caseId: 'acts-1', callOutcome: 'reached', note: '' });
    await createAction(db, anAction({ programId, side: 'employee', unitId: 'hue', state: 'doing' }));
    await saveYouSaidWeDid(as('hr'), {
      waveId: asked.waveId,
      pairs: [
        { said: { en: 'Too few of us.', vi: 'Thiếu người.' }, did: { en: 'Two more.', vi: 'Thêm hai.' } },
      ],
    });
    const report = await getPairReport(as('leadership'), { programId });
    if (report.outcome !== 'paired') throw new Error(report.outcome);
    const { company, units } = report.process;
    expect(company).toMatchObject({
      customer: { followUp: { called: 1, medianDays: 1, due: 2, inTime: 1 } },
      employee: { followUp: { by: 'action' }, actions: { done: 0, planned: 1 } },
    });
    expect(units).toMatchObject([
      { unitId: 'hanoi', customer: { response: { answered: 20, invited: 40 } } },
      { unitId: 'hue', customer: { response: { answered: 5, invited: 10 } } },
    ]);
    expect(units[0]?.employee).toMatchObject({ participationPercent: 80, withheld: false });
    expect(report.linkages).toMatchObject({
      next: { employeeWave: { waveId: 'pairedacte1' }, customerWave: { waveId: 'pairedactc1' } },
    });
    expect(report.linkages).not.toHaveProperty('sameTime');
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
