import { expect, it } from 'vitest';
import { fieldNames, fieldsOfAnswers } from '#shared/domain/response/form-fields.ts';
import { parseAnswers } from '#shared/domain/response/parse-answers.ts';
import { forAcceptedAnswers } from '#test/support/any-filled-form.ts';
import { aQuestion } from '#test/support/questions.ts';

it('reads back the same answers from the form that they would have been posted with', () => {
  forAcceptedAnswers(500, (survey, answers) => {
    const fields = fieldsOfAnswers(survey, answers).map(([name, value]): [string, string] => [name, value]);
    expect(parseAnswers(survey, new URLSearchParams(fields)).answers).toEqual(answers);
  });
});

it('posts under no other names than those of its questions', () => {
  forAcceptedAnswers(100, (survey, answers) => {
    const names = new Set(survey.questions.flatMap(fieldNames));
    expect(fieldsOfAnswers(survey, answers).filter(([name]) => !names.has(name))).toEqual([]);
  });
});

it('names rows, places and the line behind “other”', () => {
  expect(fieldNames(aQuestion('matrix', 'visit'))).toEqual(['first', 'second']);
  expect(fieldNames(aQuestion('ranking', 'order'))).toEqual(['order.price', 'order.service', 'order.place']);
  expect(fieldNames(aQuestion('single-choice', 'how', { other: true }))).toEqual(['how', 'how.other']);
  expect(fieldNames(aQuestion('multiple-choice', 'how'))).toEqual(['how']);
});

it('keeps numbers, dates and places as they were', () => {
  const questions = [
    aQuestion('number', 'minutes', { decimals: 1 }),
    aQuestion('date', 'day'),
    aQuestion('ranking', 'order', { places: 2 }),
  ];
  const answers = { minutes: 1.5, day: '2026-05-17', order: ['place', 'price'] };
  expect(fieldsOfAnswers({ questions }, answers)).toEqual([
    ['minutes', '1.5'],
    ['day', '2026-05-17'],
    ['order.place', '1'],
    ['order.price', '2'],
  ]);
});
