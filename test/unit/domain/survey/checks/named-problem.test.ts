import { expect, it } from 'vitest';
import { named, programProblems } from '#shared/domain/survey/checks/named-problem.ts';
import type { Problem } from '#shared/domain/survey/checks/problem.ts';
import { aSurvey } from '#test/support/builders.ts';
import { aQuestion, RECOMMEND, said } from '#test/support/questions.ts';

const explanation = said('Mend it.');
const about = (question?: string): Problem => ({ code: 'any', explanation, ...(question && { question }) });

it('gives the number and the wording of a question, and of a row those of its matrix', () => {
  const survey = aSurvey({ questions: [RECOMMEND, aQuestion('matrix', 'visit')] });
  expect(named(survey, ['recommend', 'visit', 'second', 'gone', undefined].map(about))).toEqual([
    { side: 'customer', question: { number: 1, wording: RECOMMEND.wording }, explanation },
    { side: 'customer', question: { number: 2, wording: said('visit') }, explanation },
    {
      side: 'customer',
      question: { number: 2, wording: { en: 'visit – second', vi: 'visit (vi) – second (vi)' } },
      explanation,
    },
    { side: 'customer', explanation },
    { side: 'customer', explanation },
  ]);
});

it('names what is wrong with either side, and what keeps them from being laid side by side', () => {
  const customer = aSurvey({ questions: [RECOMMEND], headline: 'gone' });
  const employee = aSurvey({
    side: 'employee',
    questions: [
      RECOMMEND,
      aQuestion('agreement', 'respect', { treatment: 'respect' }),
      aQuestion('estimate', 'guess', { estimates: 'nothing' }),
    ],
  });
  expect(
    programProblems({ customer, employee }).map(({ side, question }) => [side, question?.number]),
  ).toEqual([
    ['customer', undefined],
    ['employee', 3],
    ['employee', 2],
  ]);
  expect(programProblems({ employee })).toEqual([]);
  expect(programProblems({})).toEqual([]);
});
