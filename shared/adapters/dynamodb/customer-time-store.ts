import { CustomerTime } from '../../domain/customer-time/customer-time.ts';
import { type Database, deleteItem, getItem, putItem, queryAll } from './database.ts';

const LOG = 'CUSTOMER-TIME';
const timeKey = (entryId: string) => ({ pk: LOG, sk: entryId });

export async function putCustomerTime(db: Database, time: CustomerTime): Promise<void> {
  await putItem(db, 'main', timeKey(time.entryId), CustomerTime.parse(time));
}

export async function getCustomerTime(db: Database, entryId: string): Promise<CustomerTime | undefined> {
  return await getItem<CustomerTime>(db, 'main', timeKey(entryId), { consistent: true });
}

/** Everybody's entries from a date on, oldest first. */
export async function listCustomerTime(db: Database, from: string): Promise<CustomerTime[]> {
  return await queryAll<CustomerTime>(db, 'main', LOG, { from, upTo: '9', consistent: true });
}

export async function deleteCustomerTime(db: Database, entryId: string): Promise<void> {
  await deleteItem(db, 'main', timeKey(entryId));
}
