import { CompanyCalendar } from '../../domain/calendar/company-calendar.ts';
import { type Database, getItem } from './database.ts';
import { replaceVersion, type Versioned } from './versioned-item.ts';

const CALENDAR_KEY = { pk: 'SETTINGS', sk: 'CALENDAR' };

/** Keeps the calendar in the place of version `seen`; false when somebody else was faster. */
export async function putCompanyCalendar(
  db: Database,
  calendar: CompanyCalendar,
  seen?: number,
): Promise<boolean> {
  return await replaceVersion(db, 'main', CALENDAR_KEY, CompanyCalendar.parse(calendar), seen);
}

export async function getCompanyCalendar(db: Database): Promise<Versioned<CompanyCalendar> | undefined> {
  return await getItem<Versioned<CompanyCalendar>>(db, 'main', CALENDAR_KEY);
}
