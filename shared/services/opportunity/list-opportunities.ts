import { listOpportunities as readAll } from '../../adapters/dynamodb/opportunity-store.ts';
import {
  inPipelineOrder,
  type Opportunity,
  type StageTotal,
  totalsByStage,
} from '../../domain/opportunity/opportunity.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';

/** Everybody's opportunities, those furthest on first, and what stands at each stage. */
export async function listOpportunities(
  context: Context<'db'>,
): Promise<{ readonly opportunities: readonly Opportunity[]; readonly totals: readonly StageTotal[] }> {
  authorise(context.actor, 'see-opportunities');
  const opportunities = await readAll(context.db);
  return { opportunities: inPipelineOrder(opportunities), totals: totalsByStage(opportunities) };
}
