import { Opportunity } from '../../domain/opportunity/opportunity.ts';
import { type Database, getItem, queryAll } from './database.ts';
import { replaceVersion } from './versioned-item.ts';

const opportunityKey = (opportunityId: string) => ({ pk: 'OPPORTUNITIES', sk: opportunityId });

/** Stores a new opportunity, or puts it in the place of the version before; false when that is not the one there. */
export async function putOpportunity(db: Database, opportunity: Opportunity): Promise<boolean> {
  const key = opportunityKey(opportunity.opportunityId);
  return await replaceVersion(db, 'main', key, Opportunity.parse(opportunity), opportunity.version - 1);
}

export async function getOpportunity(db: Database, opportunityId: string): Promise<Opportunity | undefined> {
  return await getItem<Opportunity>(db, 'main', opportunityKey(opportunityId), { consistent: true });
}

/** All of them, in no particular order. */
export async function listOpportunities(db: Database): Promise<Opportunity[]> {
  return await queryAll<Opportunity>(db, 'main', 'OPPORTUNITIES', { consistent: true });
}
