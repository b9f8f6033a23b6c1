import { getOpportunity as read } from '../../adapters/dynamodb/opportunity-store.ts';
import type { Opportunity } from '../../domain/opportunity/opportunity.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../errors.ts';
import { authorise } from '../staff/authorise.ts';

/** One opportunity as it stands at this moment. Throws `NotFound`. */
export async function getOpportunity(
  context: Context<'db'>,
  { opportunityId }: { readonly opportunityId: string },
): Promise<Opportunity> {
  authorise(context.actor, 'see-opportunities');
  const opportunity = await read(context.db, opportunityId);
  if (!opportunity) throw new NotFound(`opportunity ${opportunityId}`);
  return opportunity;
}
