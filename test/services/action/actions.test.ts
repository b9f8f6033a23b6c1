import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getAction } from '#shared/adapters/dynamodb/action-store.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { createAction } from '#shared/services/action/create-action.ts';
import { listActions } from '#shared/services/action/list-actions.ts';
import { moveAction } from '#shared/services/action/move-action.ts';
import { assembleDigest } from '#shared/services/digest/assemble-digest.ts';
import { NotAllowed, NotFound } from '#shared/services/errors.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { aTypedAction } from '#test/support/improvements.ts';
import { aReleasedWave, aStoredProgram, aTalliedWave, times } from '#test/support/paired-company.ts';
import { staffActor, systemActor, testResources } from '#test/support/resources.ts';

let db: Database;
let stop: () => Promise<void>;
let resources: ReturnType<typeof testResources>;
const programId = 'improving';
beforeAll(async () => {
  ({ db, stop } = await startTestDatabase());
  resources = testResources(db);
  await aStoredProgram(db, programId);
  await aTalliedWave(
    db,
    { programId, waveId: 'improvecus1', state: 'closed' },
    { hanoi: times(10, { recommend: 9 }, { recommend: 4 }), hue: times(5, { recommend: 9 }) },
  );
  await aReleasedWave(
    db,
    { programId, waveId: 'improveemp1' },
    {
      hanoi: times(3, { recommend_work: 9 }, { recommend_work: 4 }),
      hue: times(1, { recommend_work: 9 }, { recommend_work: 4 }),
    },
  );
});
afterAll(async () => await stop());

const as = (...roles: Parameters<typeof staffActor>) => ({ ...resources, actor: staffActor(...roles) });

async function planned(side: 'customer' | 'employee', overrides: Parameters<typeof aTypedAction>[0] = {}) {
  const typed = aTypedAction({
    question: side === 'customer' ? 'recommend' : 'recommend_work',
    ...overrides,
  });
  const created = await createAction(as('admin'), { programId, side, typed });
  if (created.outcome !== 'created') throw new Error(JSON.stringify(created));
  return created.action;
}

describe('an improvement', () => {
  it('keeps the figure that it sets out to move as it stood, of the unit or the company', async () => {
    const action = await planned('customer');
    expect(action.baseline).toMatchObject({
      question: 'recommend',
      metric: 'nps',
      waveId: 'improvecus1',
      n: 20,
      value: 0,
    });
    const everywhere = await planned('customer', { unitId: '' });
    expect(everywhere).not.toHaveProperty('unitId');
    expect(everywhere.baseline).toMatchObject({ n: 25, value: 20 });
    const later = times(30, { recommend: 2 });
    await aTalliedWave(db, { programId, waveId: 'improvecus2', number: 2 }, { hanoi: later, hue: [] });
    expect((await getAction(db, action))?.baseline?.value).toBe(0);
    const { actions } = await listActions(as('marketing'), { programId });
    expect(actions.find(({ actionId }) => actionId === action.actionId)).toMatchObject({
      baseline: { waveId: 'improvecus1', value: 0 },
      since: { waveId: 'improvecus2', value: -100 },
    });
  });

  it('for employees knows what the release shows, and nothing of what it hides', async () => {
    const company = await planned('employee', { unitId: '' });
    expect(company.baseline).toMatchObject({ question: 'recommend_work', n: 8, waveId: 'improveemp1' });
    expect(await planned('employee', { unitId: 'hue' })).not.toHaveProperty('baseline');
    expect(await planned('employee', { unitId: 'hanoi' })).not.toHaveProperty('baseline');
    expect(await planned('employee', { unitId: '', question: '' })).not.toHaveProperty('baseline');
  });

  it('is refused with everything that is wrong', async () => {
    const typed = aTypedAction({
      title: ' ',
      finding: 'x'.repeat(501),
      owner: '',
      dueOn: '2026-11-22',
      unitId: 'atlantis',
      question: 'reason',
    });
    expect(await createAction(as('marketing'), { programId, side: 'customer', typed })).toEqual({
      outcome: 'refused',
      problems: {
        title: 'missing',
        finding: 'too-long',
        owner: 'missing',
        dueOn: 'in-the-past',
        unitId: 'unknown',
        question: 'unknown',
      },
    });
  });

  it('moves on from where it was seen, so that of two editors one learns what the other did', async () => {
    const { actionId } = await planned('customer');
    const step = { programId, actionId, from: 'planned' } as const;
    const [started, dropped] = await Promise.all([
      moveAction(as('marketing'), { ...step, to: 'doing' }),
      moveAction(as('admin'), { ...step, to: 'dropped' }),
    ]);
    expect([started.outcome, dropped.outcome].sort()).toEqual(['meanwhile', 'moved']);
    const other = await planned('customer');
    const name = { programId, actionId: other.actionId };
    expect(await moveAction(as('marketing'), { ...name, from: 'planned', to: 'done' })).toMatchObject({
      outcome: 'meanwhile',
      action: { state: 'planned' },
    });
    await moveAction(as('marketing'), { ...name, from: 'planned', to: 'doing' });
    await moveAction(as('marketing'), { ...name, from: 'doing', to: 'done' });
    expect(await moveAction(as('marketing'), { ...name, from: 'doing', to: 'done' })).toEqual({
      outcome: 'moved',
    });
    expect(await getAction(db, name)).toMatchObject({ state: 'done', changedAt: '2026-11-23T09:00:00.000Z' });
  });

  it('is planned and seen by those who answer for its side', async () => {
    const { actionId } = await planned('employee', { unitId: '', question: '' });
    const sidesOf = async (role: 'hr' | 'marketing' | 'leadership') =>
      new Set((await listActions(as(role), { programId })).actions.map(({ side }) => side));
    expect(await sidesOf('hr')).toEqual(new Set(['employee']));
    expect(await sidesOf('marketing')).toEqual(new Set(['customer']));
    expect(await sidesOf('leadership')).toEqual(new Set(['customer', 'employee']));
    const step = { programId, actionId, from: 'planned', to: 'doing' } as const;
    await expect(moveAction(as('marketing'), step)).rejects.toThrow(NotAllowed);
    await expect(moveAction(as('leadership'), step)).rejects.toThrow(NotAllowed);
    const input = { programId, side: 'employee', typed: aTypedAction() } as const;
    await expect(createAction(as('marketing'), input)).rejects.toThrow(NotAllowed);
    await expect(createAction(as('hr'), { ...input, programId: 'nowhere' })).rejects.toThrow(NotFound);
    await expect(moveAction(as('hr'), { ...step, actionId: 'nobodys' })).rejects.toThrow(NotFound);
  });

  it('that is overdue stands first, and those that ended last', async () => {
    const { actions } = await listActions(
      { ...as('marketing'), clock: () => new Date('2027-02-01T09:00:00Z') },
      { programId },
    );
    const later = { ...resources, clock: () => new Date('2027-02-01T09:00:00Z'), actor: systemActor };
    const digest = await assembleDigest(later, { programId, timeZone: 'Asia/Ho_Chi_Minh' });
    expect(digest.overdueActions).toBeGreaterThanOrEqual(actions.filter(({ overdue }) => overdue).length);
    expect(actions[0]).toMatchObject({ overdue: true });
    expect(actions.at(-1)).toMatchObject({ overdue: false });
    expect(['done', 'dropped']).toContain(actions.at(-1)?.state);
  });
});
