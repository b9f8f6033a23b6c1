import { type RestPeriods, RestPeriods as RestPeriodsSchema } from '../../domain/wave/rest-settings.ts';
import { type Database, getItem } from './database.ts';
import { replaceVersion, type Versioned } from './versioned-item.ts';

const REST_PERIODS_KEY = { pk: 'SETTINGS', sk: 'REST-PERIODS' };

/** Keeps the rest periods in the place of version `seen`; false when somebody else was faster. */
export async function putRestPeriods(db: Database, rest: RestPeriods, seen?: number): Promise<boolean> {
  return await replaceVersion(db, 'main', REST_PERIODS_KEY, RestPeriodsSchema.parse(rest), seen);
}

export async function getRestPeriods(db: Database): Promise<Versioned<RestPeriods> | undefined> {
  return await getItem<Versioned<RestPeriods>>(db, 'main', REST_PERIODS_KEY, { consistent: true });
}
