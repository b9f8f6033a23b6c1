import { getCaseDeadlines as readCaseDeadlines } from '../../adapters/dynamodb/case-deadlines-store.ts';
import type { Versioned } from '../../adapters/dynamodb/versioned-item.ts';
import { type CaseDeadlines, DEFAULT_CASE_DEADLINES } from '../../domain/case/case-deadlines.ts';
import type { Context } from '../context.ts';

/** By when customers are to be called whose case opens from now on. */
export async function getCaseDeadlines({ db }: Pick<Context<'db'>, 'db'>): Promise<Versioned<CaseDeadlines>> {
  return (await readCaseDeadlines(db)) ?? DEFAULT_CASE_DEADLINES;
}
