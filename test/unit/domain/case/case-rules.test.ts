import { expect, it } from 'vitest';
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

it('a case is due 48 hours after the answer, a platinum customer’s after 24', () => {
  expect(caseDueAt('2026-11-30T22:00:00.000Z', 'gold')).toBe('2026-12-02T22:00:00.000Z');
  expect(caseDueAt('2026-11-30T22:00:00.000Z', undefined)).toBe('2026-12-02T22:00:00.000Z');
  expect(caseDueAt('2026-11-30T22:00:00.000Z', 'platinum')).toBe('2026-12-01T22:00:00.000Z');
});

it('takes the first text that says something', () => {
  expect(firstComment(aSurvey(), { reason: 'Giao chậm.' })).toBe('Giao chậm.');
  expect(firstComment(aSurvey(), { reason: '   ' })).toBeUndefined();
});
