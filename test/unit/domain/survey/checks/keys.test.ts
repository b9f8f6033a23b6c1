import { expect, it } from 'vitest';
import { keyProblems } from '#shared/domain/survey/checks/keys.ts';
import { problemsFoundBy } from '#test/support/found-problems.ts';
import { aQuestion, said } from '#test/support/questions.ts';

it('finds rows that share a key with each other, with a question or with their matrix', () => {
  const rows = ['first', 'first', 'why', 'visit'].map((key) => ({ key, wording: said(key) }));
  expect(
    problemsFoundBy(keyProblems, [aQuestion('text', 'why'), aQuestion('matrix', 'visit', { rows })]),
  ).toEqual(['first', 'why', 'visit'].map((key) => ['duplicate-question', key]));
});

it('finds a choice that is called like the one that stands for everything else', () => {
  const choices = ['price', 'other'].map((key) => ({ key, wording: said(key) }));
  const how = (other: boolean) => aQuestion('single-choice', 'how', { choices, other });
  expect(problemsFoundBy(keyProblems, [how(true)])).toEqual([['duplicate-choice', 'how']]);
  expect(problemsFoundBy(keyProblems, [how(false)])).toEqual([]);
});

it('finds two things to rank under one key', () => {
  const choices = ['price', 'price'].map((key) => ({ key, wording: said(key) }));
  expect(problemsFoundBy(keyProblems, [aQuestion('ranking', 'order', { choices })])).toEqual([
    ['duplicate-choice', 'order'],
  ]);
});
