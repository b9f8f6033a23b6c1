import { DEFAULT_TIME_ZONE } from '../../locale/format.ts';

const calendar = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone: DEFAULT_TIME_ZONE });

/** The day that it is at the company, `YYYY-MM-DD`. */
export function companyDay(instant: string): string {
  return calendar.format(new Date(instant));
}
