import { type Holiday, MOST_HOLIDAYS } from './company-calendar.ts';
import { parseDay } from './typed-day.ts';

export type HolidayProblem =
  | { readonly problem: 'no-date'; readonly line: number; readonly text: string }
  | { readonly problem: 'too-many' };

/** Reads holidays, one a line: `2026-09-02 Name` or `2/9/2026 Name`, in order and each date once. */
export function readHolidays(text: string): { holidays: Holiday[]; problems: HolidayProblem[] } {
  const holidays = new Map<string, Holiday>();
  const problems: HolidayProblem[] = [];
  for (const [index, typed] of text.split('\n').entries()) {
    const line = typed.trim();
    if (line === '') continue;
    const [first = '', ...words] = line.split(/\s+/);
    const date = parseDay(first.replace(/[,:;]$/, ''));
    const name = words.join(' ').slice(0, 80);
    if (date) holidays.set(date, { date, ...(name && { name }) });
    else problems.push({ problem: 'no-date', line: index + 1, text: line.slice(0, 40) });
  }
  if (holidays.size > MOST_HOLIDAYS) problems.push({ problem: 'too-many' });
  return { holidays: [...holidays.values()].sort((a, b) => (a.date < b.date ? -1 : 1)), problems };
}

/** The same as it is typed. */
export function holidayLines(holidays: readonly Holiday[]): string {
  return holidays.map(({ date, name }) => (name ? `${date} ${name}` : date)).join('\n');
}
