import { type RestPeriods, RestPeriods as RestPeriodsSchema } from '../../domain/wave/rest-settings.ts';
import { type Database, getItem, putItem } from './database.ts';

const REST_PERIODS_KEY = { pk: 'SETTINGS', sk: 'REST-PERIODS' };

export async function putRestPeriods(db: Database, rest: RestPeriods): Promise<void> {
  await putItem(db, 'main', REST_PERIODS_KEY, RestPeriodsSchema.parse(rest));
}

export async function getRestPeriods(db: Database): Promise<RestPeriods | undefined> {
  return await getItem<RestPeriods>(db, 'main', REST_PERIODS_KEY, { consistent: true });
}
