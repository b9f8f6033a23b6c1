import { expect, it } from 'vitest';
import { placeholderProblems } from '#shared/domain/survey/checks/placeholders.ts';
import { problemsFoundBy } from '#test/support/found-problems.ts';
import { aQuestion } from '#test/support/questions.ts';

const found = (en: string, vi = en) =>
  problemsFoundBy(placeholderProblems, [aQuestion('text', 'why', { wording: { en, vi } })]);

it('takes placeholders that have words of their own, or for which the product has some', () => {
  expect(found('How was {product}, {order} at {unit}?')).toEqual([]);
  expect(found('How was {dish|your meal}?', '{dish|Món ăn} thế nào ạ?')).toEqual([]);
});

it.each([
  '{product',
  'product}',
  '{}',
  '{ product }',
  '{Product}',
  '{{name}}',
  '{name|a{b}',
  '{pro-duct}',
  '{a|b|c}',
])('says how to write a placeholder for “%s”', (wording) => {
  expect(found(wording)).toEqual([['placeholder-malformed', 'why']]);
});

it('asks for words where a placeholder has none', () => {
  expect(found('How was {dish}?')).toEqual([['placeholder-without-words', 'why']]);
  expect(found('How was {dish|}?')).toEqual([['placeholder-without-words', 'why']]);
  expect(found('How was {dish|your meal}?', '{dish} thế nào ạ?')).toEqual([
    ['placeholder-without-words', 'why'],
  ]);
});

it('finds a placeholder that stands in one language only, but for the name', () => {
  expect(found('How was {product}?', 'Quý khách thấy thế nào?')).toEqual([
    ['placeholder-in-one-language', 'why'],
  ]);
  expect(found('How was it?', '{product} thế nào ạ?')).toEqual([['placeholder-in-one-language', 'why']]);
  expect(found('How was it, {name}?', 'Quý khách thấy thế nào?')).toEqual([]);
  expect(found('{name}, how was it?', '{product} thế nào ạ?')).toEqual([
    ['placeholder-in-one-language', 'why'],
  ]);
});

it('looks at choices, rows, variants and the frame as well', () => {
  const bad = { en: 'A {', vi: 'B' };
  const questions = [
    aQuestion('single-choice', 'how', {
      choices: [
        { key: 'a', wording: bad },
        { key: 'b', wording: { en: 'B', vi: 'B' } },
      ],
    }),
    aQuestion('matrix', 'visit', { rows: [{ key: 'r', wording: bad }] }),
  ];
  expect(problemsFoundBy(placeholderProblems, questions, { next: bad, thanks: bad })).toEqual([
    ['placeholder-malformed', undefined],
    ['placeholder-malformed', undefined],
    ['placeholder-malformed', 'how'],
    ['placeholder-malformed', 'visit'],
  ]);
});
