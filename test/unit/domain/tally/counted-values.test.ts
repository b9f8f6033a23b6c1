import { expect, it } from 'vitest';
import { answerTo } from '#shared/domain/survey/clauses.ts';
import { itemsOf } from '#shared/domain/survey/items.ts';
import type { QuestionOf } from '#shared/domain/survey/question.ts';
import { answeredBy, PEOPLE } from '#shared/domain/tally/answered.ts';
import { countAnswers } from '#shared/domain/tally/count-answers.ts';
import { countedValues, valuesCountedFor } from '#shared/domain/tally/counted-values.ts';
import { countedFrom, countersOf } from '#shared/domain/tally/counters.ts';
import { forAcceptedAnswers } from '#test/support/any-filled-form.ts';
import { aQuestion } from '#test/support/questions.ts';

it('counts every answer that was accepted in values that its histogram can have', () => {
  forAcceptedAnswers(500, (survey, answers) => {
    for (const item of itemsOf(survey)) {
      const answer = answerTo(answers, item.key);
      if (answer === undefined) continue;
      const values = valuesCountedFor(item, answer);
      const possible = countedValues(item);
      expect(values.filter((value) => !possible.includes(value))).toEqual([]);
      const countsForNothing = item.kind === 'text' || answer === 'does-not-apply';
      expect(values.length === 0).toBe(countsForNothing);
      const histogram = Object.fromEntries(values.map((value) => [value, 1]));
      expect(answeredBy(item.kind, histogram)).toBe(countsForNothing ? 0 : 1);
    }
  });
});

it('keeps every count on the way through counters and back', () => {
  forAcceptedAnswers(100, (draft, answers) => {
    const counted = countAnswers({ ...draft, surveyId: 'survey0001', version: 1 }, answers);
    expect(countedFrom(countersOf(counted))).toEqual(counted);
  });
});

it('counts a choice at its place, and the people who ranked', () => {
  const ranking = aQuestion('ranking', 'order', { places: 2 }) as QuestionOf<'ranking'>;
  expect(valuesCountedFor(ranking, ['place', 'price'])).toEqual([PEOPLE, 'place:1', 'price:2']);
  expect(countedValues(ranking)).toHaveLength(1 + 3 * 2);
  expect(valuesCountedFor(ranking, ['gone'])).toEqual([]);
});

it('counts nothing that is outside the range, the choices or the scale', () => {
  const number = aQuestion('number', 'n') as QuestionOf<'number'>;
  const date = aQuestion('date', 'd') as QuestionOf<'date'>;
  const choice = aQuestion('single-choice', 'c') as QuestionOf<'single-choice'>;
  expect([valuesCountedFor(number, 101), valuesCountedFor(number, '5')]).toEqual([[], []]);
  expect([valuesCountedFor(date, '2025-12-31'), valuesCountedFor(date, 5)]).toEqual([[], []]);
  expect([valuesCountedFor(choice, 'other'), valuesCountedFor(choice, ['price'])]).toEqual([[], []]);
});
