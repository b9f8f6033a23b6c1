import type { Database } from '../../adapters/dynamodb/database.ts';
import { driverSumsFrom } from '../../adapters/dynamodb/tally-layout.ts';
import { listCounters } from '../../adapters/dynamodb/tally-store.ts';
import { type DriverPlan, type DriverSums, FOLDS } from '../../domain/drivers/driver-plan.ts';
import type { Counters } from '../../domain/tally/counters.ts';
import { FOLD_CUT } from './cuts-of.ts';

/** The counters of all folds of a customer wave: one query, whatever the number of answers. */
export async function readDriverFolds(db: Database, waveId: string): Promise<Map<string, Counters>> {
  return new Map((await listCounters(db, waveId, FOLD_CUT)).map(({ cut, counters }) => [cut, counters]));
}

/** The sums of each fold, those without answers too. */
export function foldsFrom(plan: DriverPlan, byCut: ReadonlyMap<string, Counters>): DriverSums[] {
  return Array.from({ length: FOLDS }, (_, fold) =>
    driverSumsFrom(plan, byCut.get(`${FOLD_CUT}${fold}`) ?? new Map()),
  );
}
