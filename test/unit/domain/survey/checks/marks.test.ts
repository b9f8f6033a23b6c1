import { expect, it } from 'vitest';
import { markProblems } from '#shared/domain/survey/checks/marks.ts';
import type { Question } from '#shared/domain/survey/question.ts';
import type { SurveyDraft } from '#shared/domain/survey/survey.ts';
import { problemsFoundBy } from '#test/support/found-problems.ts';
import { all, aQuestion, atMost, said } from '#test/support/questions.ts';

const found = (questions: Question[], overrides: Partial<SurveyDraft> = {}) =>
  problemsFoundBy(markProblems, questions, overrides);

it('wants a headline that applies to everybody', () => {
  const rating = (notApplicable: boolean) => aQuestion('rating', 'overall', { notApplicable });
  expect(found([rating(false)], { headline: 'overall' })).toEqual([]);
  expect(found([rating(true)], { headline: 'overall' })).toEqual([['headline', 'overall']]);
});

it('takes no row of a matrix for the headline, which stands in the mail', () => {
  expect(found([aQuestion('matrix', 'visit')], { headline: 'first' })).toEqual([['headline', 'first']]);
  expect(found([aQuestion('scale', 'often')], { headline: 'often' })).toEqual([]);
});

it('looks at the marks of each row', () => {
  const rows = [
    { key: 'one', wording: said('one'), moment: 'nowhere', treatment: 'kept' },
    { key: 'two', wording: said('two'), treatment: 'kept', driver: true },
  ];
  expect(found([aQuestion('matrix', 'visit', { rows })])).toEqual([
    ['unknown-moment', 'one'],
    ['duplicate-treatment', 'one'],
    ['duplicate-treatment', 'two'],
  ]);
});

it('keeps employees from being asked what stands behind “other”', () => {
  const how = aQuestion('multiple-choice', 'how', { other: true });
  expect(found([how])).toEqual([]);
  expect(found([how], { side: 'employee' })).toEqual([['other-side', 'how']]);
  expect(found([aQuestion('single-choice', 'how', { other: false })], { side: 'employee' })).toEqual([]);
});

it('keeps the words of thanks from telling what an employee answered', () => {
  const thanksVariants = [{ when: all(atMost('recommend', 6)), wording: said('Sorry') }];
  expect(found([], { thanksVariants })).toEqual([]);
  expect(found([], { side: 'employee', thanksVariants })).toEqual([['thanks-side', undefined]]);
  const byUnit = [{ when: all({ attribute: 'unit', operator: 'known' as const }), wording: said('Thanks') }];
  expect(found([], { side: 'employee', thanksVariants: byUnit })).toEqual([]);
});
