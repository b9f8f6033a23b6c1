import { Temporal } from 'temporal-polyfill';

export type VietnameseHoliday = 'new-year' | 'tet' | 'hung-kings' | 'reunification' | 'labour' | 'national';

/**
 * First days of the lunar year and of the Hung Kings, by the calendar of Vietnam (UTC+7), which is not always that of
 * China: in 2030 it is a day earlier.
 */
const BY_THE_MOON = new Map([
  [2026, { tet: '2026-02-17', hungKings: '2026-04-26' }],
  [2027, { tet: '2027-02-06', hungKings: '2027-04-16' }],
  [2028, { tet: '2028-01-26', hungKings: '2028-04-04' }],
  [2029, { tet: '2029-02-13', hungKings: '2029-04-23' }],
  [2030, { tet: '2030-02-02', hungKings: '2030-04-12' }],
]);

/** Tết has five days: most often the eve and four days from the first. */
const DAYS_OF_TET = [-1, 0, 1, 2, 3];

/** The years from this one on whose days are known, at most three. */
export function yearsOfVietnameseHolidays(thisYear: number): number[] {
  return [...BY_THE_MOON.keys()].filter((year) => year >= thisYear).slice(0, 3);
}

/**
 * Days off by the Labour Code 2019, article 112, in the order of the year; none for a year that is not known. The second
 * day of the National Day and days given in exchange for weekends are settled year by year and are not among them.
 */
export function vietnameseHolidays(
  year: number,
): { readonly date: string; readonly holiday: VietnameseHoliday }[] {
  const moon = BY_THE_MOON.get(year);
  if (!moon) return [];
  const newYear = Temporal.PlainDate.from(moon.tet);
  const tet = DAYS_OF_TET.map((days) => newYear.add({ days }).toString());
  return [
    { date: `${year}-01-01`, holiday: 'new-year' as const },
    ...tet.map((date) => ({ date, holiday: 'tet' as const })),
    { date: moon.hungKings, holiday: 'hung-kings' as const },
    { date: `${year}-04-30`, holiday: 'reunification' as const },
    { date: `${year}-05-01`, holiday: 'labour' as const },
    { date: `${year}-09-02`, holiday: 'national' as const },
  ];
}
