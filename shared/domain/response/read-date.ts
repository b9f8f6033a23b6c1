import type { Localized } from '../localized.ts';
import type { QuestionOf } from '../survey/question.ts';
import type { ReadAnswer } from './read-result.ts';

type DateQuestion = QuestionOf<'date'>;

/** A day as browsers send it (`2026-11-24`), or as people type it where they do not (`24/11/2026`). */
export function readDate(question: DateQuestion, given: readonly string[]): ReadAnswer {
  const [typed] = given;
  if (typed === undefined || typed.trim() === '') return {};
  const day = given.length === 1 ? isoDay(typed.trim()) : undefined;
  const isInside = day !== undefined && day >= question.earliest && day <= question.latest;
  return isInside ? { answer: day } : { error: outsideDates(question) };
}

export function outsideDates({ earliest, latest }: DateQuestion): Localized {
  return {
    en: `Please enter a day from ${dayFirst(earliest)} to ${dayFirst(latest)}, such as ${dayFirst(latest)}.`,
    vi: `Xin vui lòng nhập một ngày từ ${dayFirst(earliest)} đến ${dayFirst(latest)}, ví dụ ${dayFirst(latest)}.`,
  };
}

function isoDay(typed: string): string | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed);
  const byHand = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed);
  const [year, month, day] = iso ? iso.slice(1) : (byHand?.slice(1).reverse() ?? []);
  if (!year || !month || !day) return undefined;
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  // The 31st of a month with 30 days becomes another day.
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text ? text : undefined;
}

function dayFirst(iso: string): string {
  return iso.split('-').reverse().join('/');
}
