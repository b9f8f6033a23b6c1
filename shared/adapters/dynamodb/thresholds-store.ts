import { CompanyThresholds } from '../../domain/wave/company-thresholds.ts';
import { type Database, getItem } from './database.ts';
import { replaceVersion, type Versioned } from './versioned-item.ts';

const THRESHOLDS_KEY = { pk: 'SETTINGS', sk: 'THRESHOLDS' };

/** Keeps the thresholds in the place of version `seen`; false when somebody else was faster. */
export async function replaceThresholds(
  db: Database,
  thresholds: CompanyThresholds,
  seen: number,
): Promise<boolean> {
  return await replaceVersion(db, 'main', THRESHOLDS_KEY, CompanyThresholds.parse(thresholds), seen);
}

export async function getThresholds(db: Database): Promise<Versioned<CompanyThresholds> | undefined> {
  return await getItem<Versioned<CompanyThresholds>>(db, 'main', THRESHOLDS_KEY, { consistent: true });
}
