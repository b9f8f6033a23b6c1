import { expect, it } from 'vitest';
import {
  vietnameseHolidays,
  yearsOfVietnameseHolidays,
} from '#shared/domain/calendar/vietnamese-holidays.ts';

it('gives the days off of a year in their order, Tết with its eve', () => {
  expect(vietnameseHolidays(2027).map(({ date }) => date)).toEqual([
    '2027-01-01',
    '2027-02-05',
    '2027-02-06',
    '2027-02-07',
    '2027-02-08',
    '2027-02-09',
    '2027-04-16',
    '2027-04-30',
    '2027-05-01',
    '2027-09-02',
  ]);
});

it('begins the lunar year and the days of the Hung Kings where the moon does', () => {
  const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', {
    timeZone: 'UTC',
    month: 'numeric',
    day: 'numeric',
  });
  // In 2027 and 2030 the new moon comes within minutes of midnight in Beijing, where ICU errs.
  for (const year of [2026, 2028, 2029]) {
    const days = vietnameseHolidays(year);
    const firstOfYear = days.filter(({ holiday }) => holiday === 'tet')[1];
    const hungKings = days.find(({ holiday }) => holiday === 'hung-kings');
    const asLunar = [firstOfYear, hungKings].map((day) => lunar.format(new Date(`${day?.date}T12:00:00Z`)));
    expect(asLunar).toEqual(['1/1', '3/10']);
  }
});

it('knows this year and the next two, and nothing of years that nobody has looked up', () => {
  expect(yearsOfVietnameseHolidays(2026)).toEqual([2026, 2027, 2028]);
  expect(yearsOfVietnameseHolidays(2030)).toEqual([2030]);
  expect(vietnameseHolidays(2031)).toEqual([]);
});
