import * as z from 'zod';
import { countCases, listCases } from '../../adapters/dynamodb/case-store.ts';
import { startOfLocalDay } from '../../domain/calendar/local-day.ts';
import type { CaseDeadlines } from '../../domain/case/case-deadlines.ts';
import { CaseState, type FollowUpCase } from '../../domain/case/follow-up-case.ts';
import {
  type CaseFilters,
  type CaseView,
  callsForToday,
  meetsFilters,
} from '../../domain/case/whom-to-call.ts';
import { unitsWithChildren } from '../../domain/contact/meets-criteria.ts';
import { Tier } from '../../domain/contact/person.ts';
import type { UnitTree } from '../../domain/unit/unit-tree.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';
import { listUnits } from '../unit/list-units.ts';
import { workerOf } from './case-worker.ts';
import { getCaseTerms } from './get-case-terms.ts';

/** More cases of one state than these are not looked at; a list of that many is not worked off one by one. */
export const MOST_CASES_LOOKED_AT = 2000;

/** What is asked for, as a link says it; what makes no sense is taken for nothing. */
export const CaseChoice = z.object({
  state: CaseState.catch('open'),
  owner: z.enum(['mine', 'nobody']).optional().catch(undefined),
  due: z.enum(['overdue']).optional().catch(undefined),
  tier: Tier.optional().catch(undefined),
  unitId: z.string().min(1).optional().catch(undefined),
});
export type CaseChoice = z.infer<typeof CaseChoice>;

export interface SurveyedCases {
  readonly choice: CaseChoice;
  /** Those chosen, the most urgent first; of closed ones the last first. */
  readonly cases: readonly FollowUpCase[];
  /** Whom the actor is to call today, the first one first; only where nothing is narrowed down. */
  readonly today: readonly FollowUpCase[];
  readonly countByState: Readonly<Record<CaseState, number>>;
  /** How many there would be with this choice in the place of its like. */
  readonly countWith: (change: Partial<CaseChoice>) => number;
  readonly tree: UnitTree;
  /** By when whoever gives a low score now is to be called. */
  readonly deadlines: CaseDeadlines;
  /** Not all in this state are asked for. */
  readonly isNarrowed: boolean;
  /** There are more in this state than are looked at. */
  readonly capped: boolean;
}

/** The cases in a state, narrowed down, and how many each other choice would show. */
export async function surveyCases(
  context: Context<'db' | 'clock'>,
  input: Readonly<Partial<Record<keyof CaseChoice, string | undefined>>> = {},
): Promise<SurveyedCases> {
  authorise(context.actor, 'see-cases');
  const { db, clock } = context;
  const choice = CaseChoice.parse(input);
  const { state } = choice;
  const options = { limit: MOST_CASES_LOOKED_AT, descending: state === 'closed' };
  const [all, tree, { calendar, deadlines }, counts] = await Promise.all([
    listCases(db, state, options),
    listUnits(context),
    getCaseTerms(context),
    Promise.all(CaseState.options.map(async (each) => [each, await countCases(db, each)] as const)),
  ]);
  const now = clock().toISOString();
  const endOfToday = startOfLocalDay(now, calendar.timeZone, 1);
  const view: CaseView = { staffId: workerOf(context.actor).staffId, now, endOfToday };
  const chosen = (change: Partial<CaseChoice>) => {
    const filters = filtersOf({ ...choice, ...change }, tree);
    return all.filter((each) => meetsFilters(each, filters, view));
  };
  const isNarrowed = Object.entries(choice).some(([name, value]) => name !== 'state' && value !== undefined);
  return {
    choice,
    cases: chosen({}),
    today: isNarrowed ? [] : callsForToday(all, view),
    isNarrowed,
    countByState: Object.fromEntries(counts) as Record<CaseState, number>,
    countWith: (change) => chosen(change).length,
    tree,
    deadlines,
    capped: all.length >= MOST_CASES_LOOKED_AT,
  };
}

function filtersOf({ owner, due, tier, unitId }: CaseChoice, tree: UnitTree): CaseFilters {
  const unit = unitId === undefined ? undefined : { unitId, within: unitsWithChildren(tree, [unitId]) };
  return { owner, due, tier, unit };
}
