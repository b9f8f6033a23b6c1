import { CompanyCalendar } from '../../domain/calendar/company-calendar.ts';
import { type Database, getItem, putItem } from './database.ts';

const CALENDAR_KEY = { pk: 'SETTINGS', sk: 'CALENDAR' };

export async function putCompanyCalendar(db: Database, calendar: CompanyCalendar): Promise<void> {
  await putItem(db, 'main', CALENDAR_KEY, CompanyCalendar.parse(calendar));
}

export async function getCompanyCalendar(db: Database): Promise<CompanyCalendar | undefined> {
  return await getItem<CompanyCalendar>(db, 'main', CALENDAR_KEY);
}
