import { expect, it } from 'vitest';
import { pageProblems } from '#shared/domain/survey/checks/pages.ts';
import { problemsFoundBy } from '#test/support/found-problems.ts';
import { all, answered, aQuestion, atLeast, atMost, said } from '#test/support/questions.ts';

const visits = aQuestion('number', 'visits');
const day = aQuestion('date', 'day');

it('asks for a page between a typed number or date and what depends on it', () => {
  const often = aQuestion('yes-no', 'often', { showIf: all(atLeast('visits', 5)) });
  const later = aQuestion('yes-no', 'later', { showIf: all(answered('day')) });
  expect(problemsFoundBy(pageProblems, [visits, day, often, later])).toEqual([
    ['condition-same-page', 'often'],
    ['condition-same-page', 'later'],
  ]);
  expect(problemsFoundBy(pageProblems, [visits, day, { ...often, startsPage: true }, later])).toEqual([]);
});

it('looks at other wordings too', () => {
  const why = aQuestion('text', 'why', {
    variants: [{ when: all(atMost('visits', 1)), wording: said('?') }],
  });
  expect(problemsFoundBy(pageProblems, [visits, why])).toEqual([['condition-same-page', 'why']]);
});

it('lets everything that the page itself can compare stand on one page', () => {
  const matrix = aQuestion('matrix', 'visit');
  const low = aQuestion('text', 'low', { showIf: all(atMost('recommend', 6), atMost('first', 2)) });
  expect(problemsFoundBy(pageProblems, [matrix, low])).toEqual([]);
});
