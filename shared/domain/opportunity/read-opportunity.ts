// An opportunity as it was typed.
import { parseAmount } from '../contact/amount.ts';
import { tidy } from '../contact/plain-text.ts';
import { normaliseText } from '../response/normalise-text.ts';
import { Opportunity, OpportunityKind, OpportunityStage } from './opportunity.ts';

/** What a form holds. An empty unit is the whole company. */
export interface TypedOpportunity {
  readonly kind: string;
  readonly title: string;
  readonly unitId: string;
  readonly stage: string;
  readonly amount: string;
  readonly owner: string;
  readonly note: string;
}

export type OpportunityField = keyof TypedOpportunity;
export type OpportunityProblem = 'missing' | 'too-long' | 'unknown' | 'no-number';
export type OpportunityProblems = Partial<Record<OpportunityField, OpportunityProblem>>;

type Read = Pick<Opportunity, 'kind' | 'title' | 'unitId' | 'stage' | 'amount' | 'owner' | 'note'>;

export type ReadOpportunity =
  | { readonly outcome: 'read'; readonly opportunity: Read }
  | { readonly outcome: 'refused'; readonly problems: OpportunityProblems };

/** Reads what was typed; all that is wrong with it is named. */
export function readOpportunity(typed: TypedOpportunity, unitIds: ReadonlySet<string>): ReadOpportunity {
  const problems: OpportunityProblems = {};
  const [title, owner, note] = [tidy(typed.title), tidy(typed.owner), normaliseText(typed.note)];
  const kind = OpportunityKind.safeParse(typed.kind).data;
  const stage = OpportunityStage.safeParse(typed.stage).data;
  const amount = typed.amount.trim() === '' ? undefined : parseAmount(typed.amount);
  if (!kind) problems.kind = 'missing';
  if (!stage) problems.stage = 'missing';
  for (const [field, text] of Object.entries({ title, owner })) {
    const name = field as 'title' | 'owner';
    if (text === '') problems[name] = 'missing';
    else if (!Opportunity.shape[name].safeParse(text).success) problems[name] = 'too-long';
  }
  if (!Opportunity.shape.note.safeParse(note).success) problems.note = 'too-long';
  if (typed.unitId !== '' && !unitIds.has(typed.unitId)) problems.unitId = 'unknown';
  if (typed.amount.trim() !== '' && !Opportunity.shape.amount.unwrap().safeParse(amount).success) {
    problems.amount = 'no-number';
  }
  if (!kind || !stage || Object.keys(problems).length > 0) return { outcome: 'refused', problems };
  return {
    outcome: 'read',
    opportunity: {
      kind,
      title,
      stage,
      owner,
      ...(typed.unitId && { unitId: typed.unitId }),
      ...(amount !== undefined && { amount }),
      ...(note && { note }),
    },
  };
}
