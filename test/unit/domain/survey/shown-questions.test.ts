import { expect, it } from 'vitest';
import type { Condition } from '#shared/domain/survey/condition.ts';
import type { Question } from '#shared/domain/survey/question.ts';
import { shownQuestions } from '#shared/domain/survey/shown-questions.ts';

const question = (key: string, showIf?: Condition): Question => ({
  key,
  kind: 'nps',
  required: false,
  wording: { en: key, vi: key },
  ...(showIf && { showIf }),
});
const shown = (questions: Question[], answers: Record<string, number | string | string[]>) =>
  shownQuestions({ questions }, answers).map(({ key }) => key);

it('compares scores with both ends included', () => {
  const questions = [
    question('score'),
    question('low', { all: [{ question: 'score', operator: 'at-most', value: 6 }] }),
    question('high', { all: [{ question: 'score', operator: 'at-least', value: 9 }] }),
  ];
  expect([0, 6, 7, 8, 9, 10].map((score) => shown(questions, { score }).slice(1))).toEqual([
    ['low'],
    ['low'],
    [],
    [],
    ['high'],
    ['high'],
  ]);
  expect(shown(questions, {})).toEqual(['score']);
});

it('looks for any of several values, also among several choices', () => {
  const questions = [
    question('met'),
    question('help', { any: [{ question: 'met', operator: 'one-of', values: ['support', 'paying'] }] }),
  ];
  expect(shown(questions, { met: ['choosing', 'support'] })).toEqual(['met', 'help']);
  expect(shown(questions, { met: ['choosing'] })).toEqual(['met']);
  expect(shown(questions, { met: 'paying' })).toEqual(['met', 'help']);
});

it('does not let an answer that is itself not shown decide anything', () => {
  const questions = [
    question('first'),
    question('second', { all: [{ question: 'first', operator: 'at-least', value: 5 }] }),
    question('third', { all: [{ question: 'second', operator: 'answered' }] }),
  ];
  expect(shown(questions, { first: 9, second: 1 })).toEqual(['first', 'second', 'third']);
  expect(shown(questions, { first: 3, second: 1 })).toEqual(['first']);
});

it('takes no inherited property for an answer', () => {
  const questions = [
    question('constructor'),
    question('after', { all: [{ question: 'constructor', operator: 'answered' }] }),
  ];
  expect(shown(questions, {})).toEqual(['constructor']);
});
