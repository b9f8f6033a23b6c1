import {
  getOpportunity,
  listOpportunities,
  putOpportunity,
} from '../../adapters/dynamodb/opportunity-store.ts';
import { MOST_OPPORTUNITIES, type Opportunity } from '../../domain/opportunity/opportunity.ts';
import {
  type OpportunityProblems,
  readOpportunity,
  type TypedOpportunity,
} from '../../domain/opportunity/read-opportunity.ts';
import { workerOf } from '../case/case-worker.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../errors.ts';
import { readableId } from '../invitation/identifiers.ts';
import { authorise } from '../staff/authorise.ts';
import { listUnits } from '../unit/list-units.ts';
import { beginOpportunity, type NoticedAt } from './begin-opportunity.ts';

const ID_LENGTH = 12;

export type SaveOpportunityOutcome =
  | { readonly outcome: 'saved'; readonly opportunity: Opportunity }
  | { readonly outcome: 'refused'; readonly problems: OpportunityProblems }
  | { readonly outcome: 'too-many' }
  /** Somebody changed it since it was read: `opportunity` is how it stands now. */
  | { readonly outcome: 'meanwhile'; readonly opportunity: Opportunity };

/** Notes a new opportunity. */
export async function noteOpportunity(
  context: Context<'db' | 'clock' | 'randomBytes'>,
  { typed, ...at }: NoticedAt & { readonly typed: TypedOpportunity },
): Promise<SaveOpportunityOutcome> {
  authorise(context.actor, 'edit-opportunities');
  const read = readOpportunity(typed, await unitIds(context));
  if (read.outcome === 'refused') return read;
  if ((await listOpportunities(context.db)).length >= MOST_OPPORTUNITIES) return { outcome: 'too-many' };
  const { unitId: _, ...noticed } = await beginOpportunity(context, at);
  const [now, { name }] = [context.clock().toISOString(), workerOf(context.actor)];
  const opportunity: Opportunity = {
    ...noticed,
    ...read.opportunity,
    opportunityId: readableId(context.randomBytes(ID_LENGTH), ID_LENGTH),
    version: 1,
    createdAt: now,
    createdBy: name,
    changedAt: now,
    changedBy: name,
  };
  await putOpportunity(context.db, opportunity);
  return { outcome: 'saved', opportunity };
}

/** Changes an opportunity as it was read, or says how it stands by now. Throws `NotFound`. */
export async function changeOpportunity(
  context: Context<'db' | 'clock'>,
  input: { readonly opportunityId: string; readonly version: number; readonly typed: TypedOpportunity },
): Promise<SaveOpportunityOutcome> {
  authorise(context.actor, 'edit-opportunities');
  const before = await getOpportunity(context.db, input.opportunityId);
  if (!before) throw new NotFound(`opportunity ${input.opportunityId}`);
  const read = readOpportunity(input.typed, await unitIds(context));
  if (read.outcome === 'refused') return read;
  if (before.version !== input.version) return { outcome: 'meanwhile', opportunity: before };
  const { opportunityId, personId, customer, caseId, createdAt, createdBy } = before;
  const opportunity: Opportunity = {
    ...{ opportunityId, personId, customer, caseId, createdAt, createdBy },
    ...read.opportunity,
    version: before.version + 1,
    changedAt: context.clock().toISOString(),
    changedBy: workerOf(context.actor).name,
  };
  if (await putOpportunity(context.db, opportunity)) return { outcome: 'saved', opportunity };
  const now = await getOpportunity(context.db, opportunityId);
  return { outcome: 'meanwhile', opportunity: now ?? before };
}

async function unitIds(context: Context<'db'>): Promise<ReadonlySet<string>> {
  return new Set((await listUnits(context)).units.map(({ unitId }) => unitId));
}
