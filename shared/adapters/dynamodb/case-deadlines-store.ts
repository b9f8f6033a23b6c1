import { CaseDeadlines } from '../../domain/case/case-deadlines.ts';
import { type Database, getItem } from './database.ts';
import { replaceVersion, type Versioned } from './versioned-item.ts';

const CASE_DEADLINES_KEY = { pk: 'SETTINGS', sk: 'CASE-DEADLINES' };

/** Keeps the deadlines in the place of version `seen`; false when somebody else was faster. */
export async function replaceCaseDeadlines(
  db: Database,
  deadlines: CaseDeadlines,
  seen: number,
): Promise<boolean> {
  return await replaceVersion(db, 'main', CASE_DEADLINES_KEY, CaseDeadlines.parse(deadlines), seen);
}

export async function getCaseDeadlines(db: Database): Promise<Versioned<CaseDeadlines> | undefined> {
  return await getItem<Versioned<CaseDeadlines>>(db, 'main', CASE_DEADLINES_KEY, { consistent: true });
}
