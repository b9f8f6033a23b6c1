import { describe, expect, it } from 'vitest';
import { readBenchmark, type TypedBenchmark } from '#shared/domain/benchmark/read-benchmark.ts';
import { CUSTOMER_SURVEY, EMPLOYEE_SURVEY } from '#test/support/paired-company.ts';

const typed: TypedBenchmark = {
  figure: 'NPS',
  value: '+44',
  answers: '1.200',
  source: ' Survey of  airports ',
  date: '30/06/2026',
  industry: 'Sân bay',
};
const read = (overrides: TypedBenchmark, survey = CUSTOMER_SURVEY) =>
  readBenchmark(survey, { ...typed, ...overrides }, '2026-11-23');
const problemsOf = (overrides: TypedBenchmark) => {
  const result = read(overrides);
  return result.good ? [] : result.problems.map(({ column, code }) => [column, code]);
};

describe('a typed benchmark', () => {
  it('is read as people write it in either language', () => {
    expect(read({})).toEqual({
      good: true,
      benchmark: {
        question: 'recommend',
        metric: 'nps',
        value: 44,
        n: 1200,
        source: 'Survey of airports',
        asOf: '2026-06-30',
        industry: 'Sân bay',
      },
    });
    expect(read({ value: '−12', answers: '', industry: '', date: '2026-06-30' })).toMatchObject({
      benchmark: { value: -12, asOf: '2026-06-30' },
    });
  });

  it('takes shares in percent and means with a comma, and finds the question by key, wording or metric', () => {
    expect(read({ figure: 'CSAT', value: '81 %' })).toMatchObject({
      benchmark: { question: 'food', metric: 'top-two-box', value: 0.81 },
    });
    expect(read({ figure: 'Easy', value: '5,4' })).toMatchObject({
      benchmark: { question: 'easy', metric: 'effort', value: 5.4 },
    });
    expect(read({ figure: 'eNPS' }, EMPLOYEE_SURVEY)).toMatchObject({
      benchmark: { question: 'recommend_work', metric: 'nps' },
    });
  });

  it('is refused with everything that is wrong', () => {
    expect(problemsOf({ figure: '', value: '', source: ' ', date: '' })).toEqual([
      ['figure', 'figure-missing'],
      ['value', 'value-missing'],
      ['source', 'source-missing'],
      ['date', 'date-missing'],
    ]);
    expect(
      problemsOf({ figure: 'reason', answers: '0', source: 'x'.repeat(201), date: '31/02/2026' }),
    ).toEqual([
      ['figure', 'figure-unknown'],
      ['answers', 'answers-wrong'],
      ['source', 'source-too-long'],
      ['date', 'date-wrong'],
    ]);
    expect(problemsOf({ value: '144', date: '24/11/2026' })).toEqual([
      ['value', 'value-out-of-range'],
      ['date', 'date-in-the-future'],
    ]);
    expect(problemsOf({ value: 'high', answers: '12,5' })).toEqual([
      ['value', 'value-no-number'],
      ['answers', 'answers-wrong'],
    ]);
  });
});
