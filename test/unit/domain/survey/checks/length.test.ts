import { expect, it } from 'vitest';
import { estimatedMinutes, LONGEST_IN_MINUTES, tooLong } from '#shared/domain/survey/checks/length.ts';
import type { Question } from '#shared/domain/survey/question.ts';
import { aSurvey } from '#test/support/builders.ts';
import { all, answered, aQuestion, RECOMMEND } from '#test/support/questions.ts';

const many = (count: number, make: (key: string) => Question) =>
  Array.from({ length: count }, (_, index) => make(`q${index}`));
const minutes = (questions: Question[]) => estimatedMinutes({ questions });

it('counts in half minutes, and never less than one of them', () => {
  expect(minutes([RECOMMEND])).toBe(0.5);
  for (const count of [1, 7, 12, 25]) {
    expect((minutes(many(count, (key) => aQuestion('rating', key))) * 2) % 1).toBe(0);
  }
});

it('takes each row of a matrix and each place of a ranking for a question', () => {
  const rows = many(12, (key) => aQuestion('rating', key)).map(({ key, wording }) => ({ key, wording }));
  const matrix = (key: string, count: number) => aQuestion('matrix', key, { rows: rows.slice(0, count) });
  expect(minutes(many(6, (key) => matrix(key, 12)))).toBeGreaterThan(
    minutes(many(6, (key) => matrix(key, 2))),
  );
  const ranking = (key: string, places: number) => aQuestion('ranking', key, { places });
  expect(minutes(many(6, (key) => ranking(key, 3)))).toBeGreaterThan(
    minutes(many(6, (key) => ranking(key, 1))),
  );
});

it('counts a question that not everybody sees by half', () => {
  const always = many(12, (key) => aQuestion('text', key));
  const sometimes = always.map((question) => ({ ...question, showIf: all(answered('recommend')) }));
  expect(minutes(sometimes)).toBeLessThan(minutes(always));
});

it('warns of a survey beyond what people bear, with the minutes in both languages', () => {
  const survey = (texts: number) => aSurvey({ questions: many(texts, (key) => aQuestion('text', key)) });
  expect(tooLong(survey(14))).toEqual([]);
  expect(estimatedMinutes(survey(14))).toBeLessThanOrEqual(LONGEST_IN_MINUTES);
  const [warning] = tooLong(survey(16));
  expect(warning?.explanation.en).toContain('about 5½ minutes');
  expect(warning?.explanation.vi).toContain('khoảng 5,5 phút');
});
