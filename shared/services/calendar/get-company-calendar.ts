import { getCompanyCalendar as readCalendar } from '../../adapters/dynamodb/company-calendar-store.ts';
import type { Versioned } from '../../adapters/dynamodb/versioned-item.ts';
import { type CompanyCalendar, DEFAULT_CALENDAR } from '../../domain/calendar/company-calendar.ts';
import type { Resources } from '../context.ts';

/** The saved calendar; until there is one, Vietnam's clock and no holidays. Every mail goes by it: nobody is refused. */
export async function getCompanyCalendar({ db }: Pick<Resources, 'db'>): Promise<Versioned<CompanyCalendar>> {
  return (await readCalendar(db)) ?? DEFAULT_CALENDAR;
}
