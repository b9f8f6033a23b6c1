// Numbers and dates are counted in stretches: a histogram by exact value would grow without end, and would show
// one person's answer where everybody enters something else.
import type { QuestionOf } from '../survey/question.ts';

const MOST_BANDS = 10;
/** Whole numbers of a range up to this long are counted one by one. */
const LONGEST_EXACT_RANGE = 20;
const MOST_MONTHS = 24;

/** A stretch of the numbers that can be entered, both ends included. */
export interface Band {
  /** Its name in histograms: `b0`, `b1`, … */
  readonly key: string;
  readonly from: number;
  readonly to: number;
  /** A single whole number, so that `from` says it all. */
  readonly isSingle: boolean;
}

/** The stretches of a number question, lowest first, all of them equally long but for the last. */
export function bandsOf({ min, max, decimals = 0 }: QuestionOf<'number'>): Band[] {
  const step = 10 ** -decimals;
  const span = Math.round((max - min) / step);
  const isSingle = decimals === 0 && span < LONGEST_EXACT_RANGE;
  const width = isSingle ? 1 : Math.max(1, Math.ceil(span / MOST_BANDS));
  const bands = isSingle ? span + 1 : Math.ceil(span / width);
  const at = (steps: number) => Number((min + steps * step).toFixed(decimals));
  return Array.from({ length: bands }, (_, index) => ({
    key: `b${index}`,
    from: at(index * width),
    to: index === bands - 1 ? max : at((index + 1) * width - 1),
    isSingle,
  }));
}

export function bandWith(question: QuestionOf<'number'>, value: number): Band | undefined {
  if (value < question.min || value > question.max) return undefined;
  const bands = bandsOf(question);
  return bands.findLast(({ from }) => value >= from) ?? bands[0];
}

/** The months of a date question (`2026-11`), or its years (`2026`) where there are many. */
export function periodsOf({ earliest, latest }: QuestionOf<'date'>): string[] {
  const [first, last] = [monthNumber(earliest), monthNumber(latest)];
  const months = Array.from({ length: last - first + 1 }, (_, index) => monthNamed(first + index));
  return months.length <= MOST_MONTHS ? months : [...new Set(months.map((month) => month.slice(0, 4)))];
}

export function periodWith(question: QuestionOf<'date'>, day: string): string | undefined {
  return periodsOf(question).find((period) => day.startsWith(period));
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function monthNamed(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}
