import * as z from 'zod';
import { UnitId } from '../unit/unit.ts';

/** How far a chance has come, in this order; the last two end it. */
export const OpportunityStage = z.enum(['noticed', 'talking', 'offered', 'won', 'lost']);
export type OpportunityStage = z.infer<typeof OpportunityStage>;

/** To sell, or to ask a customer who is content for a word to others. */
export const OpportunityKind = z.enum(['sale', 'reference']);
export type OpportunityKind = z.infer<typeof OpportunityKind>;

/** A chance that somebody noticed in what a customer said. */
export const Opportunity = z.object({
  opportunityId: z.string().regex(/^[a-z0-9]{12}$/),
  kind: OpportunityKind,
  title: z.string().min(1).max(120),
  /** The customer, where it is about one; the name as it was known then. */
  personId: z.string().optional(),
  customer: z.string().max(200).optional(),
  /** The case in which it was noticed. */
  caseId: z.string().optional(),
  unitId: UnitId.optional(),
  stage: OpportunityStage,
  /** In the company's currency. */
  amount: z.number().min(0).max(1e15).optional(),
  owner: z.string().min(1).max(120),
  note: z.string().max(2000).optional(),
  /** Counts the changes, so that nobody overwrites what they have not seen. */
  version: z.int().min(1),
  createdAt: z.iso.datetime(),
  createdBy: z.string(),
  changedAt: z.iso.datetime(),
  changedBy: z.string(),
});
export type Opportunity = z.infer<typeof Opportunity>;

export const MOST_OPPORTUNITIES = 2000;

export interface StageTotal {
  readonly stage: OpportunityStage;
  readonly count: number;
  /** Of those whose amount is known. */
  readonly amount: number;
}

/** How many stand at each stage, and what they are worth together. */
export function totalsByStage(opportunities: readonly Opportunity[]): StageTotal[] {
  const byStage = Map.groupBy(opportunities, ({ stage }) => stage);
  return OpportunityStage.options.map((stage) => {
    const here = byStage.get(stage) ?? [];
    return { stage, count: here.length, amount: here.reduce((sum, { amount = 0 }) => sum + amount, 0) };
  });
}

/** Those that somebody still works on first, the furthest first; then the latest change. */
export function inPipelineOrder(opportunities: readonly Opportunity[]): Opportunity[] {
  const rank = ({ stage }: Opportunity) => ['offered', 'talking', 'noticed', 'won', 'lost'].indexOf(stage);
  return opportunities.toSorted(
    (a, b) => rank(a) - rank(b) || (a.changedAt < b.changedAt ? 1 : Number(a.changedAt > b.changedAt) * -1),
  );
}
