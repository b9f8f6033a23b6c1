import { expect, it } from 'vitest';
import { rangeProblems } from '#shared/domain/survey/checks/ranges.ts';
import type { Question } from '#shared/domain/survey/question.ts';
import { problemsFoundBy } from '#test/support/found-problems.ts';
import { aQuestion, said } from '#test/support/questions.ts';

const found = (question: Question) => problemsFoundBy(rangeProblems, [question]).map(([code]) => code);

it('finds ranges that hold nothing', () => {
  expect(found(aQuestion('number', 'n', { min: 5, max: 5 }))).toEqual(['empty-range']);
  expect(found(aQuestion('number', 'n', { min: 5, max: 4 }))).toEqual(['empty-range']);
  expect(found(aQuestion('number', 'n', { min: -5, max: 4 }))).toEqual([]);
  expect(found(aQuestion('date', 'd', { earliest: '2026-02-01', latest: '2026-01-31' }))).toEqual([
    'empty-range',
  ]);
  expect(found(aQuestion('date', 'd', { earliest: '1990-01-01', latest: '2026-01-31' }))).toEqual([
    'empty-range',
  ]);
});

it('finds numbers that cannot be written with the decimals that are allowed', () => {
  expect(found(aQuestion('number', 'n', { min: 0.2, max: 0.8 }))).toEqual(['range-decimals']);
  expect(found(aQuestion('number', 'n', { min: 0.2, max: 0.8, decimals: 1 }))).toEqual([]);
});

it('wants a name for each value of a scale, or none', () => {
  const names = ['never', 'sometimes', 'always'].map(said);
  expect(found(aQuestion('scale', 's'))).toEqual([]);
  expect(found(aQuestion('scale', 's', { names }))).toEqual([]);
  expect(found(aQuestion('scale', 's', { names: names.slice(1) }))).toEqual(['scale-names']);
  expect(found(aQuestion('scale', 's', { min: 0, names }))).toEqual(['scale-names']);
});

it('lets no more places be given than there are things to rank', () => {
  expect(found(aQuestion('ranking', 'r', { places: 3 }))).toEqual([]);
  expect(found(aQuestion('ranking', 'r', { places: 4 }))).toEqual(['ranking-places']);
});
