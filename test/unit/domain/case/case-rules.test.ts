import { expect, it } from 'vitest';
import { DEFAULT_CASE_DEADLINES, deadlineProblems } from '#shared/domain/case/case-deadlines.ts';
import { callsForCase, caseDueAt, firstComment } from '#shared/domain/case/case-rules.ts';
import type { Survey } from '#shared/domain/survey/survey.ts';
import { aSurvey } from '#test/support/builders.ts';

function headedBy(kind: 'rating' | 'effort'): Survey {
  const [headline, ...others] = aSurvey().questions;
  if (headline?.kind !== 'nps') throw new Error('the survey is not headed by a score');
  return aSurvey({ questions: [{ ...headline, kind }, ...others] });
}

it.each([
  [0, true],
  [6, true],
  [7, false],
  [10, false],
])('an NPS of %i calls for a case: %s', (recommend, expected) => {
  expect(callsForCase(aSurvey(), { recommend })).toBe(expected);
});

it('a rating of one or two calls for a case, one of three does not', () => {
  const scores = [1, 2, 3].map((recommend) => callsForCase(headedBy('rating'), { recommend }));
  expect(scores).toEqual([true, true, false]);
});

it('neither another kind of headline nor a missing score calls for a case', () => {
  expect(callsForCase(headedBy('effort'), { recommend: 1 })).toBe(false);
  expect(callsForCase(aSurvey(), { met_a_problem: 'yes' })).toBe(false);
});

const WORKDAYS = {
  calendar: { timeZone: 'Asia/Ho_Chi_Minh', holidays: [{ date: '2026-12-02' }] },
  deadlines: DEFAULT_CASE_DEADLINES,
};

it('a case is due two working days after the answer, a platinum customer’s after one', () => {
  expect(caseDueAt('2026-11-30T03:00:00.000Z', undefined, WORKDAYS)).toBe('2026-12-03T03:00:00.000Z');
  expect(caseDueAt('2026-11-30T03:00:00.000Z', 'gold', WORKDAYS)).toBe('2026-12-03T03:00:00.000Z');
  expect(caseDueAt('2026-11-30T03:00:00.000Z', 'platinum', WORKDAYS)).toBe('2026-12-01T03:00:00.000Z');
});

it('the company may set other deadlines, within bounds, and never later for a higher tier', () => {
  const deadlines = { platinum: 1, gold: 1, silver: 3, others: 5 };
  expect(caseDueAt('2026-11-23T03:00:00.000Z', undefined, { ...WORKDAYS, deadlines })).toBe(
    '2026-11-30T03:00:00.000Z',
  );
  expect(deadlineProblems(deadlines)).toEqual([]);
  expect(deadlineProblems({ platinum: 0, gold: 11, silver: 4, others: 3.5 })).toEqual([
    { of: 'platinum', problem: 'out-of-bounds' },
    { of: 'gold', problem: 'out-of-bounds' },
    { of: 'silver', problem: 'out-of-turn' },
    { of: 'others', problem: 'out-of-bounds' },
  ]);
});

it('what is answered on a day off counts from the beginning of the next working day at the company', () => {
  // Friday evening in Greenwich is Saturday in Vietnam.
  expect(caseDueAt('2026-12-04T19:00:00.000Z', 'platinum', WORKDAYS)).toBe('2026-12-07T17:00:00.000Z');
  expect(caseDueAt('2026-12-01T19:00:00.000Z', 'platinum', WORKDAYS)).toBe('2026-12-03T17:00:00.000Z');
});

it('takes the first text that says something', () => {
  expect(firstComment(aSurvey(), { reason: 'Giao chậm.' })).toBe('Giao chậm.');
  expect(firstComment(aSurvey(), { reason: '   ' })).toBeUndefined();
});
