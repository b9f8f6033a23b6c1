import { createAction } from '#shared/adapters/dynamodb/action-store.ts';
import { putBenchmark } from '#shared/adapters/dynamodb/benchmark-store.ts';
import { putCase } from '#shared/adapters/dynamodb/case-store.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import type { Action } from '#shared/domain/action/action.ts';
import type { TypedAction } from '#shared/domain/action/read-new-action.ts';
import type { Benchmark } from '#shared/domain/benchmark/benchmark.ts';
import type { FollowUpCase } from '#shared/domain/case/follow-up-case.ts';
import type { Opportunity } from '#shared/domain/opportunity/opportunity.ts';

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

/** A chance with a customer who was called back. */
export function anOpportunity(overrides: Partial<Opportunity> = {}): Opportunity {
  return {
    opportunityId: 'opportunity1',
    kind: 'sale',
    title: 'Catering for their anniversary',
    personId: 'person-1',
    customer: 'Trần Văn Minh',
    unitId: 'hanoi',
    stage: 'talking',
    amount: 12_000_000,
    owner: 'Lê Thị Hoa',
    note: 'Trần Văn Minh asked for a menu.',
    version: 1,
    createdAt: '2026-11-21T02:00:00.000Z',
    createdBy: 'Nguyễn Thị Lan',
    changedAt: '2026-11-21T02:00:00.000Z',
    changedBy: 'Nguyễn Thị Lan',
    ...overrides,
  };
}

/** A new action as the form sends it. */
export function aTypedAction(overrides: Partial<TypedAction> = {}): TypedAction {
  const { title, finding, owner, dueOn } = anAction();
  return { unitId: 'hanoi', title, finding, owner, dueOn, question: 'recommend', ...overrides };
}

/** A case, an action and a benchmark in every state that the console shows, in the open waves of a company. */
export async function improvementsOf(db: Database, programId: string, prefix: string): Promise<void> {
  const lan = { staffId: 'staff-marketing', name: 'Nguyễn Thị Lan' };
  const place = { programId, waveId: `${prefix}cus2` };
  const called = {
    takenBy: lan,
    takenAt: '2026-11-22T10:00:00.000Z',
    calledBy: lan,
    calledAt: '2026-11-22T11:00:00.000Z',
    callOutcome: 'reached',
    notes: [{ at: '2026-11-22T11:00:00.000Z', by: lan, text: 'Đã xin lỗi và hẹn gọi lại.' }],
  } satisfies Partial<FollowUpCase>;
  await putCase(db, aCase({ ...place, caseId: `${prefix}case1`, comment: 'Chờ quá lâu.', tier: 'gold' }));
  await putCase(db, aCase({ ...place, caseId: `${prefix}case2`, state: 'called', ...called }));
  await putCase(
    db,
    aCase({
      ...place,
      caseId: `${prefix}case3`,
      state: 'closed',
      latestScore: 9,
      ...called,
      closedBy: lan,
      closedAt: '2026-11-23T03:00:00.000Z',
      closeOutcome: 'solved',
    }),
  );
  const baseline = {
    question: 'recommend',
    metric: 'nps',
    waveId: `${prefix}cus2`,
    n: 90,
    value: 22,
  } as const;
  await createAction(db, anAction({ programId, baseline: { ...baseline, low: 2, high: 41 } }));
  await createAction(
    db,
    anAction({
      programId,
      actionId: 'action000002',
      side: 'employee',
      unitId: undefined,
      title: 'One more day off a month',
      state: 'doing',
      dueOn: '2026-11-20',
    }),
  );
  await putBenchmark(db, aBenchmark({ programId, industry: 'Nhà hàng' }));
  await putBenchmark(
    db,
    aBenchmark({ programId, benchmarkId: 'benchmark0000002', n: undefined, source: 'Press' }),
  );
  await putBenchmark(
    db,
    aBenchmark({
      programId,
      benchmarkId: 'benchmark0000003',
      side: 'employee',
      question: 'recommend_work',
      value: 12,
    }),
  );
}
