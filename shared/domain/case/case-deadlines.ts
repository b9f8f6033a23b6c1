import * as z from 'zod';
import { Tier } from '../contact/person.ts';

/** Nobody can be sure to call on the day itself: an answer may come at its end. */
export const FEWEST_WORKING_DAYS_TO_CALL = 1;
/** Two weeks. Whoever is called later has been asked for nothing; companies that take their time need nine days. */
export const MOST_WORKING_DAYS_TO_CALL = 10;

/** Who has a deadline of their own, whoever is to be called first at the front. */
export const CALLED = [...Tier.options.toReversed(), 'others'] as const;
export type Called = (typeof CALLED)[number];

const Days = z.int().min(FEWEST_WORKING_DAYS_TO_CALL).max(MOST_WORKING_DAYS_TO_CALL);

/** Working days from a low score to the deadline of its case, by tier; `others` have none. */
export const CaseDeadlines = z.object({ platinum: Days, gold: Days, silver: Days, others: Days });
export type CaseDeadlines = z.infer<typeof CaseDeadlines>;

export const DEFAULT_CASE_DEADLINES: CaseDeadlines = { platinum: 1, gold: 2, silver: 2, others: 2 };

export interface DeadlineProblem {
  readonly of: Called;
  /** `out-of-turn`: customers of the next tier would be called sooner. */
  readonly problem: 'out-of-bounds' | 'out-of-turn';
}

/** All that is wrong with typed deadlines: numbers out of bounds, and higher tiers that would wait longer. */
export function deadlineProblems(typed: CaseDeadlines): DeadlineProblem[] {
  return CALLED.flatMap((of, index): DeadlineProblem[] => {
    if (!Days.safeParse(typed[of]).success) return [{ of, problem: 'out-of-bounds' }];
    const next = CALLED[index + 1];
    return next !== undefined && typed[of] > typed[next] ? [{ of, problem: 'out-of-turn' }] : [];
  });
}
