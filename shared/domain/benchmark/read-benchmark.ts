// A benchmark as it was typed, or as it stands in a row of a file.

import { parseDay } from '../calendar/typed-day.ts';
import type { FileColumn } from '../contact/people-columns.ts';
import { comparable, numberIn, tidy } from '../contact/plain-text.ts';
import { metricOf } from '../metric/figure.ts';
import { itemsOf } from '../survey/items.ts';
import { scaleOf } from '../survey/scale.ts';
import type { Survey } from '../survey/survey.ts';
import { Benchmark, rangeOf } from './benchmark.ts';

export type BenchmarkColumn = 'figure' | 'value' | 'answers' | 'source' | 'date' | 'industry';

/** The columns of a file; the first header is the one that we write ourselves. */
export const BENCHMARK_COLUMNS: readonly FileColumn<BenchmarkColumn>[] = [
  {
    name: 'figure',
    required: true,
    headers: ['figure', 'question', 'metric', 'measure', 'chi so', 'cau hoi', 'thuoc do'],
  },
  { name: 'value', required: true, headers: ['value', 'score', 'gia tri', 'diem', 'ket qua'] },
  {
    name: 'answers',
    required: false,
    headers: ['answers', 'n', 'sample', 'sample size', 'so cau tra loi', 'co mau', 'mau', 'so mau'],
  },
  { name: 'source', required: true, headers: ['source', 'publisher', 'nguon', 'nguon so lieu'] },
  { name: 'date', required: true, headers: ['date', 'as of', 'ngay', 'thoi diem', 'tinh den ngay'] },
  { name: 'industry', required: false, headers: ['industry', 'sector', 'branch', 'nganh', 'linh vuc'] },
];

export type TypedBenchmark = Readonly<Partial<Record<BenchmarkColumn, string>>>;

export type BenchmarkProblemCode =
  | 'figure-missing'
  | 'figure-unknown'
  | 'value-missing'
  | 'value-no-number'
  | 'value-out-of-range'
  | 'answers-wrong'
  | 'source-missing'
  | 'source-too-long'
  | 'date-missing'
  | 'date-wrong'
  | 'date-in-the-future'
  | 'industry-too-long'
  | 'cells-too-many'
  | 'same-twice';

export interface BenchmarkProblem {
  readonly column: BenchmarkColumn;
  readonly code: BenchmarkProblemCode;
  /** What stood there. */
  readonly value: string;
}

type Read = Pick<Benchmark, 'question' | 'metric' | 'value' | 'n' | 'source' | 'asOf' | 'industry'>;

export type ReadBenchmark =
  | { readonly good: true; readonly benchmark: Read }
  | { readonly good: false; readonly problems: readonly BenchmarkProblem[] };

/** Reads one benchmark of the side that `survey` asks; all that is wrong is named. `today` is a date. */
export function readBenchmark(survey: Survey, typed: TypedBenchmark, today: string): ReadBenchmark {
  const problems: BenchmarkProblem[] = [];
  const cell = (column: BenchmarkColumn) => tidy(typed[column] ?? '');
  const complain = (column: BenchmarkColumn, code: BenchmarkProblemCode) =>
    problems.push({ column, code, value: cell(column) });

  const asked = questionMeant(survey, cell('figure'));
  if (cell('figure') === '') complain('figure', 'figure-missing');
  else if (!asked) complain('figure', 'figure-unknown');
  const value = asked && valueIn(cell('value'), asked);
  if (cell('value') === '') complain('value', 'value-missing');
  else if (numberIn(cell('value')) === undefined) complain('value', 'value-no-number');
  else if (asked && value === undefined) complain('value', 'value-out-of-range');
  const n = cell('answers') === '' ? undefined : numberIn(withoutThousands(cell('answers')));
  if (cell('answers') !== '' && !Benchmark.shape.n.unwrap().safeParse(n).success) {
    complain('answers', 'answers-wrong');
  }
  const source = cell('source');
  if (source === '') complain('source', 'source-missing');
  else if (!Benchmark.shape.source.safeParse(source).success) complain('source', 'source-too-long');
  const asOf = Benchmark.shape.asOf.safeParse(parseDay(cell('date'))).data;
  if (cell('date') === '') complain('date', 'date-missing');
  else if (asOf === undefined) complain('date', 'date-wrong');
  else if (asOf > today) complain('date', 'date-in-the-future');
  const industry = cell('industry') || undefined;
  if (!Benchmark.shape.industry.safeParse(industry).success) complain('industry', 'industry-too-long');
  if (problems.length > 0 || !asked || value === undefined || asOf === undefined)
    return { good: false, problems };
  const { question, metric } = asked;
  return {
    good: true,
    benchmark: {
      question,
      metric,
      value,
      source,
      asOf,
      ...(n !== undefined && { n }),
      ...(industry !== undefined && { industry }),
    },
  };
}

interface Meant extends Pick<Benchmark, 'question' | 'metric'> {
  readonly min: number;
  readonly max: number;
}

/** What the trade calls the metrics; each means the first question that has it, the headline before all others. */
const METRIC_WORDS: Readonly<Record<Benchmark['metric'], readonly string[]>> = {
  nps: [
    'nps',
    'enps',
    'net promoter score',
    'employee nps',
    'customer nps',
    'nps khach hang',
    'nps nhan vien',
  ],
  'top-two-box': ['csat', 'top two box', 'top 2 box', 'customer satisfaction', 'muc do hai long'],
  effort: ['ces', 'customer effort score', 'effort', 'muc do de dang'],
  mean: ['mean', 'diem trung binh'],
};

/** A question by its key or its wording, or by the name of its metric. */
function questionMeant(survey: Survey, text: string): Meant | undefined {
  const wanted = comparable(text);
  const rated = itemsOf(survey).flatMap((item) => {
    const metric = metricOf(item.kind);
    return metric ? [{ item, metric }] : [];
  });
  const headlineFirst = rated.toSorted(
    (a, b) => Number(b.item.key === survey.headline) - Number(a.item.key === survey.headline),
  );
  const found =
    rated.find(({ item }) => comparable(item.key) === wanted) ??
    rated.find(({ item }) => Object.values(item.wording).some((wording) => comparable(wording) === wanted)) ??
    headlineFirst.find(({ metric }) => METRIC_WORDS[metric].includes(wanted));
  if (!found) return undefined;
  const { item, metric } = found;
  return { question: item.key, metric, ...rangeOf(metric, scaleOf(item)) };
}

/** In the unit of the metric: shares are typed in percent. `undefined` where it is out of range. */
function valueIn(text: string, { metric, min, max }: Meant): number | undefined {
  const number = numberIn(text);
  if (number === undefined) return undefined;
  const value = metric === 'top-two-box' ? number / 100 : number;
  return value >= min && value <= max ? value : undefined;
}

/** `1,250`, `1.250`, `1 250`: no half answers exist, so every separator parts thousands. */
function withoutThousands(text: string): string {
  return /^\d{1,3}([., ]\d{3})+$/.test(text) ? text.replaceAll(/[., ]/g, '') : text;
}
