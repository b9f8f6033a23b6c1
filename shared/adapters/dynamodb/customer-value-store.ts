import { CustomerValue } from '../../domain/value/customer-value.ts';
import { type Database, getItem, isAccepted, putItem } from './database.ts';

const KEY = { pk: 'CUSTOMER-VALUE', sk: 'CUSTOMER-VALUE' };

/** Replaces the summary; false when there is one of a later time already. */
export async function putCustomerValue(db: Database, value: CustomerValue): Promise<boolean> {
  const isNewest = {
    text: 'attribute_not_exists(pk) OR #summarisedAt <= :summarisedAt',
    values: { ':summarisedAt': value.summarisedAt },
  };
  return await isAccepted(putItem(db, 'main', KEY, CustomerValue.parse(value), isNewest));
}

export async function getCustomerValue(db: Database): Promise<CustomerValue | undefined> {
  return await getItem<CustomerValue>(db, 'main', KEY);
}
