import { Opportunity } from '../../domain/opportunity/opportunity.ts';
import { type Database, getItem, isAccepted, putItem, queryAll } from './database.ts';

const opportunityKey = (opportunityId: string) => ({ pk: 'OPPORTUNITIES', sk: opportunityId });

/** Stores a new opportunity, or puts it in the place of the version before; false when that is not the one there. */
export async function putOpportunity(db: Database, opportunity: Opportunity): Promise<boolean> {
  const { opportunityId, version } = opportunity;
  const condition =
    version === 1
      ? { text: 'attribute_not_exists(pk)' }
      : { text: '#version = :before', values: { ':before': version - 1 } };
  const stored = Opportunity.parse(opportunity);
  return await isAccepted(putItem(db, 'main', opportunityKey(opportunityId), stored, condition));
}

export async function getOpportunity(db: Database, opportunityId: string): Promise<Opportunity | undefined> {
  return await getItem<Opportunity>(db, 'main', opportunityKey(opportunityId), { consistent: true });
}

/** All of them, in no particular order. */
export async function listOpportunities(db: Database): Promise<Opportunity[]> {
  return await queryAll<Opportunity>(db, 'main', 'OPPORTUNITIES', { consistent: true });
}
