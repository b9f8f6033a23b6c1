import { listUnits } from '../../adapters/dynamodb/unit-store.ts';
import { localDay } from '../../domain/calendar/local-day.ts';
import type { Side } from '../../domain/side.ts';
import { getCompanyCalendar } from '../calendar/get-company-calendar.ts';
import type { Context } from '../context.ts';
import { createLineIndex } from './line-index.ts';
import type { PeopleReading } from './read-people.ts';

/** What a file with people is read with, before its first row. */
export async function beginReading(
  context: Pick<Context<'db' | 'clock'>, 'db' | 'clock'>,
  side: Side,
): Promise<PeopleReading> {
  const { db, clock } = context;
  const [units, { timeZone }] = await Promise.all([listUnits(db), getCompanyCalendar(context)]);
  return {
    side,
    units,
    today: localDay(clock().toISOString(), timeZone),
    ids: createLineIndex(),
    addresses: createLineIndex(),
  };
}
