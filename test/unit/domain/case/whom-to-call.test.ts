import { expect, it } from 'vitest';
import { callsForToday, meetsFilters } from '#shared/domain/case/whom-to-call.ts';
import { aCase } from '#test/support/improvements.ts';

const VIEW = {
  staffId: 'lan',
  now: '2026-11-23T09:00:00.000Z',
  endOfToday: '2026-11-23T17:00:00.000Z',
};
const overdue = { dueAt: '2026-11-23T08:00:00.000Z' };
const tonight = { dueAt: '2026-11-23T16:00:00.000Z' };
const minh = { staffId: 'minh', name: 'Minh' };
const lan = { staffId: 'lan', name: 'Lan' };

it('calls one’s own first, then the overdue, then the highest tier, then the most revenue', () => {
  const cases = [
    aCase({ caseId: 'silver', ...tonight, tier: 'silver', revenue: 900 }),
    aCase({ caseId: 'small', ...tonight, tier: 'platinum', revenue: 10 }),
    aCase({ caseId: 'large', ...tonight, tier: 'platinum', revenue: 5000 }),
    aCase({ caseId: 'late', ...overdue }),
    aCase({ caseId: 'mine', ...tonight, takenBy: lan }),
    aCase({ caseId: 'a colleague’s', ...overdue, takenBy: minh }),
    aCase({ caseId: 'tomorrow', dueAt: '2026-11-24T08:00:00.000Z' }),
    aCase({ caseId: 'called', ...overdue, state: 'called' }),
  ];
  expect(callsForToday(cases, VIEW).map(({ caseId }) => caseId)).toEqual([
    'mine',
    'late',
    'large',
    'small',
    'silver',
  ]);
});

it('narrows a list down by everything that is asked for at once', () => {
  const followUp = aCase({ ...overdue, tier: 'gold', takenBy: lan });
  const unit = { unitId: 'north', within: new Set(['north', 'hanoi']) };
  expect(meetsFilters(followUp, { owner: 'mine', due: 'overdue', tier: 'gold', unit }, VIEW)).toBe(true);
  expect(meetsFilters(followUp, { owner: 'nobody' }, VIEW)).toBe(false);
  expect(meetsFilters(followUp, { tier: 'silver' }, VIEW)).toBe(false);
  expect(meetsFilters(followUp, { unit: { unitId: 'south', within: new Set(['south']) } }, VIEW)).toBe(false);
  expect(meetsFilters({ ...followUp, ...tonight }, { due: 'overdue' }, VIEW)).toBe(false);
});
