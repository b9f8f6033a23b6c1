import { getThresholds as readThresholds } from '../../adapters/dynamodb/thresholds-store.ts';
import type { Versioned } from '../../adapters/dynamodb/versioned-item.ts';
import type { Side } from '../../domain/side.ts';
import type { CompanyThresholds } from '../../domain/wave/company-thresholds.ts';
import { THRESHOLD_FLOORS } from '../../domain/wave/wave-plan.ts';
import type { Context } from '../context.ts';

/** The fewest answers that waves of a side are launched with: for employees what the company has set, or the floors. */
export async function getThresholds(
  { db }: Pick<Context<'db'>, 'db'>,
  side: Side = 'employee',
): Promise<Versioned<CompanyThresholds>> {
  return (side === 'employee' && (await readThresholds(db))) || THRESHOLD_FLOORS;
}
