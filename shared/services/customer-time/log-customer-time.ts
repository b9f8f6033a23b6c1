import { putCustomerTime } from '../../adapters/dynamodb/customer-time-store.ts';
import { localDay } from '../../domain/calendar/local-day.ts';
import {
  readCustomerTime,
  type TimeProblems,
  type TypedTime,
} from '../../domain/customer-time/read-customer-time.ts';
import { getCompanyCalendar } from '../calendar/get-company-calendar.ts';
import { workerOf } from '../case/case-worker.ts';
import type { Context } from '../context.ts';
import { readableId } from '../invitation/identifiers.ts';
import { authorise } from '../staff/authorise.ts';

const ID_LENGTH = 12;

export type LogTimeOutcome =
  | { readonly outcome: 'logged' }
  | { readonly outcome: 'refused'; readonly problems: TimeProblems };

/** Notes hours that the actor spent with customers. */
export async function logCustomerTime(
  context: Context<'db' | 'clock' | 'randomBytes'>,
  typed: TypedTime,
): Promise<LogTimeOutcome> {
  authorise(context.actor, 'log-customer-time');
  const { timeZone } = await getCompanyCalendar(context);
  const read = readCustomerTime(typed, localDay(context.clock().toISOString(), timeZone));
  if (read.outcome === 'refused') return read;
  const entryId = `${read.time.date}-${readableId(context.randomBytes(ID_LENGTH), ID_LENGTH)}`;
  await putCustomerTime(context.db, { ...read.time, entryId, ...workerOf(context.actor) });
  return { outcome: 'logged' };
}
