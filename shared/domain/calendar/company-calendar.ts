import * as z from 'zod';
import { DEFAULT_TIME_ZONE } from './default-time-zone.ts';
import { isTimeZone } from './time-zone.ts';

export const MOST_HOLIDAYS = 200;

/** The day of a year on which no survey is mailed, `YYYY-MM-DD`, wherever its reader lives. */
export const Holiday = z.object({ date: z.iso.date(), name: z.string().max(80).optional() });
export type Holiday = z.infer<typeof Holiday>;

/** By whose clock and on which days the company writes. */
export const CompanyCalendar = z.object({
  /** Of everybody whose own is not known. */
  timeZone: z.string().refine(isTimeZone),
  holidays: z.array(Holiday).max(MOST_HOLIDAYS),
});
export type CompanyCalendar = z.infer<typeof CompanyCalendar>;

export const DEFAULT_CALENDAR: CompanyCalendar = { timeZone: DEFAULT_TIME_ZONE, holidays: [] };
