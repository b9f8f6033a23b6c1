import { getCase } from '../../adapters/dynamodb/case-store.ts';
import { getPerson } from '../../adapters/dynamodb/person-store.ts';
import type { Opportunity } from '../../domain/opportunity/opportunity.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';

/** Where a chance was noticed: a case, a customer, or neither. */
export interface NoticedAt {
  readonly caseId?: string | undefined;
  readonly personId?: string | undefined;
}

export type Noticed = Pick<Opportunity, 'caseId' | 'personId' | 'customer' | 'unitId'>;

/** Whom an opportunity is about, as far as where it was noticed says so. What is not known is left out. */
export async function beginOpportunity(
  context: Context<'db'>,
  { caseId, personId }: NoticedAt,
): Promise<Noticed> {
  authorise(context.actor, 'edit-opportunities');
  const followUp = caseId ? await getCase(context.db, caseId) : undefined;
  if (followUp) {
    const { name: customer, unitId } = followUp;
    return { caseId: followUp.caseId, personId: followUp.personId, customer, unitId };
  }
  const person = personId ? await getPerson(context.db, 'customer', personId) : undefined;
  if (!person || person.suppressed === 'erased') return {};
  return { personId: person.personId, customer: person.name, unitId: person.unitId };
}
