import type { Action } from '#shared/domain/action/action.ts';
import type { TypedAction } from '#shared/domain/action/read-new-action.ts';
import type { Benchmark } from '#shared/domain/benchmark/benchmark.ts';
import type { FollowUpCase } from '#shared/domain/case/follow-up-case.ts';

/** An open case of a customer of Hà Nội, opened the day before the tests' clock, due the day after. */
export function aCase(overrides: Partial<FollowUpCase> = {}): FollowUpCase {
  return {
    caseId: 'case-1',
    waveId: 'wave000001',
    programId: 'program001',
    invitationId: 'invitation-1',
    personId: 'person-1',
    name: 'Trần Văn Minh',
    unitId: 'hanoi',
    score: 3,
    revision: 1,
    state: 'open',
    openedAt: '2026-11-22T09:00:00.000Z',
    dueAt: '2026-11-24T09:00:00.000Z',
    ...overrides,
  };
}

/** A benchmark of customers’ NPS. */
export function aBenchmark(overrides: Partial<Benchmark> = {}): Benchmark {
  return {
    benchmarkId: 'benchmark0000001',
    programId: 'program001',
    side: 'customer',
    question: 'recommend',
    metric: 'nps',
    value: 44,
    n: 1200,
    source: 'Restaurant survey',
    asOf: '2026-06-30',
    savedAt: '2026-11-20T02:00:00.000Z',
    savedBy: 'Nguyễn Thị Lan',
    ...overrides,
  };
}

export function anAction(overrides: Partial<Action> = {}): Action {
  return {
    actionId: 'action000001',
    programId: 'program001',
    side: 'customer',
    unitId: 'hanoi',
    title: 'A second counter at lunch',
    finding: 'Guests wait longest between twelve and one.',
    owner: 'Lê Thị Hoa',
    dueOn: '2026-12-31',
    state: 'planned',
    createdAt: '2026-11-21T02:00:00.000Z',
    createdBy: 'Nguyễn Thị Lan',
    changedAt: '2026-11-21T02:00:00.000Z',
    ...overrides,
  };
}

/** A new action as the form sends it. */
export function aTypedAction(overrides: Partial<TypedAction> = {}): TypedAction {
  const { title, finding, owner, dueOn } = anAction();
  return { unitId: 'hanoi', title, finding, owner, dueOn, question: 'recommend', ...overrides };
}
