import { expect, it } from 'vitest';
import { conditionProblems } from '#shared/domain/survey/checks/conditions.ts';
import type { Condition } from '#shared/domain/survey/condition.ts';
import type { Question } from '#shared/domain/survey/question.ts';
import type { SurveyDraft } from '#shared/domain/survey/survey.ts';
import { aSurvey } from '#test/support/builders.ts';
import { problemsFoundBy } from '#test/support/found-problems.ts';
import { all, answered, aQuestion, atLeast, atMost, oneOf, said } from '#test/support/questions.ts';

const found = (questions: Question[], overrides: Partial<SurveyDraft> = {}) =>
  problemsFoundBy(conditionProblems, questions, overrides);
const yesNo = (key: string, showIf?: Condition) => aQuestion('yes-no', key, showIf && { showIf });

it('names every question of a loop over two, and over three', () => {
  expect(found([yesNo('a', all(answered('b'))), yesNo('b', all(answered('a')))])).toEqual([
    ['condition-loop', 'a'],
    ['condition-loop', 'b'],
  ]);
  expect(
    found([
      yesNo('a', all(answered('c'))),
      yesNo('b', all(answered('a'))),
      yesNo('c', all(answered('b'))),
      yesNo('outside', all(answered('a'))),
    ]),
  ).toEqual([
    ['condition-loop', 'a'],
    ['condition-loop', 'b'],
    ['condition-loop', 'c'],
  ]);
});

it('follows loops through variants and through rows of a matrix', () => {
  expect(
    found([
      aQuestion('matrix', 'visit', { showIf: all(answered('after')) }),
      aQuestion('text', 'after', { variants: [{ when: all(atLeast('second', 4)), wording: said('Why?') }] }),
    ]),
  ).toEqual([
    ['condition-loop', 'visit'],
    ['condition-loop', 'after'],
  ]);
});

it('calls a question that waits for itself one that looks ahead', () => {
  expect(found([yesNo('a', all(answered('a')))])).toEqual([['condition-not-earlier', 'a']]);
});

it('takes rows of a matrix as questions of their own, and not the matrix', () => {
  const matrix = aQuestion('matrix', 'visit');
  expect(found([matrix, yesNo('low', all(atMost('first', 2)))])).toEqual([]);
  expect(found([matrix, yesNo('any', all(answered('visit')))])).toEqual([['condition-not-earlier', 'any']]);
  expect(found([matrix, yesNo('off', all(atLeast('first', 6)))])).toEqual([['condition-value', 'off']]);
});

it('compares a number with its own range', () => {
  const visits = aQuestion('number', 'visits', { min: 1, max: 10 });
  expect(found([visits, yesNo('often', all(atLeast('visits', 10)))])).toEqual([]);
  expect(found([visits, yesNo('never', all(atLeast('visits', 11)))])).toEqual([['condition-value', 'never']]);
  expect(found([visits, yesNo('never', all(atMost('visits', 0)))])).toEqual([['condition-value', 'never']]);
  expect(found([visits, yesNo('some', all(oneOf('visits', 3)))])).toEqual([['condition-value', 'some']]);
  const between = all(atLeast('visits', 4), atMost('visits', 3));
  expect(found([visits, yesNo('between', between)])).toEqual([['unreachable', 'between']]);
});

it('lets text, dates and rankings be asked for only whether they were answered', () => {
  const written = [aQuestion('text', 'why'), aQuestion('date', 'day'), aQuestion('ranking', 'order')];
  const after = ['why', 'day', 'order'].map((key) => yesNo(`after_${key}`, all(answered(key))));
  expect(found([...written, ...after])).toEqual([]);
  const compared = ['why', 'day', 'order'].map((key) => yesNo(`value_${key}`, all(oneOf(key, 'price'))));
  expect(found([...written, ...compared]).map(([code]) => code)).toEqual(Array(3).fill('condition-value'));
});

it('knows “other” as an answer only where it is offered', () => {
  const how = (other: boolean) => aQuestion('single-choice', 'how', { other });
  const else_ = yesNo('else', all(oneOf('how', 'other')));
  expect(found([how(true), else_])).toEqual([]);
  expect(found([how(false), else_])).toEqual([['condition-value', 'else']]);
});

it('lets attributes decide, and finds two that exclude each other', () => {
  const gold = { attribute: 'tier', operator: 'one-of', values: ['gold'] } as const;
  const silver = { attribute: 'tier', operator: 'one-of', values: ['silver'] } as const;
  expect(found([yesNo('gold', all({ ...gold, values: ['gold'] }))])).toEqual([]);
  expect(
    found([yesNo('both', all({ ...gold, values: ['gold'] }, { ...silver, values: ['silver'] }))]),
  ).toEqual([['unreachable', 'both']]);
});

it('says of the words of thanks that they are meant, and names no question', () => {
  const thanksVariants = [
    { when: all(atLeast('recommend', 11)), wording: said('Wow') },
    { when: all(answered('gone')), wording: said('Thanks') },
    { when: all(atLeast('recommend', 9)), wording: said('Thank you') },
  ];
  expect(found([], { thanksVariants })).toEqual([
    ['condition-value', undefined],
    ['condition-not-asked', undefined],
  ]);
  for (const { explanation } of conditionProblems(aSurvey({ thanksVariants }))) {
    expect(explanation.en).toContain('words of thanks');
    expect(explanation.vi).toContain('lời cảm ơn');
  }
});
