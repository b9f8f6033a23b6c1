import { replaceCaseDeadlines } from '../../adapters/dynamodb/case-deadlines-store.ts';
import {
  type CaseDeadlines,
  type DeadlineProblem,
  deadlineProblems,
} from '../../domain/case/case-deadlines.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';

export type SaveDeadlinesOutcome =
  | { readonly outcome: 'saved' | 'overtaken' }
  | { readonly outcome: 'refused'; readonly problems: readonly DeadlineProblem[] };

/** Sets by when customers are called whose case opens from now on; open cases keep the deadline they have. */
export async function saveCaseDeadlines(
  context: Context<'db'>,
  deadlines: CaseDeadlines,
  /** The version that it was made from. */
  seen: number,
): Promise<SaveDeadlinesOutcome> {
  authorise(context.actor, 'edit-case-deadlines');
  const problems = deadlineProblems(deadlines);
  if (problems.length > 0) return { outcome: 'refused', problems };
  return { outcome: (await replaceCaseDeadlines(context.db, deadlines, seen)) ? 'saved' : 'overtaken' };
}
