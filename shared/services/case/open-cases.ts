import type { CaseTerms } from '../../domain/case/case-rules.ts';
import { countsInFigures } from '../../domain/response/suspicion-rules.ts';
import type { Context } from '../context.ts';
import { forEachInParallel } from '../parallel/for-each-in-parallel.ts';
import { authorise } from '../staff/authorise.ts';
import type { JoinedChange } from '../tally/join-changes.ts';
import { openCase } from './open-case.ts';

const AT_ONCE = 16;

/**
 * Opens the cases that changed responses call for, those of one customer in the order of their answers. Suspected
 * answers call for none until somebody decides that they count.
 * `incomplete` names the first record whose case could not be written.
 */
export async function openCases(
  context: Context<'db' | 'log'>,
  changes: readonly JoinedChange[],
  terms: () => Promise<CaseTerms>,
): Promise<{ outcome: 'opened' } | { outcome: 'incomplete'; firstFailed: string }> {
  authorise(context.actor, 'run-customer-waves');
  const failed: number[] = [];
  const byCustomer = [...Map.groupBy(changes.entries(), ([, { invitation }]) => invitation?.invitationId)];
  await forEachInParallel(byCustomer, AT_ONCE, async ([, answers]) => {
    for (const [position, change] of answers) {
      if (!(await opens(context, change, terms))) failed.push(position);
    }
  });
  const first = changes[Math.min(...failed)];
  return first ? { outcome: 'incomplete', firstFailed: first.sequenceNumber } : { outcome: 'opened' };
}

async function opens(
  context: Context<'db' | 'log'>,
  change: JoinedChange,
  terms: () => Promise<CaseTerms>,
): Promise<boolean> {
  const { plan, invitation, after: response } = change;
  if (!invitation || !response || !countsInFigures(response)) return true;
  try {
    await openCase(context, { ...plan, invitation, response, terms });
    return true;
  } catch (error) {
    context.log('case not written', { error: String(error) });
    return false;
  }
}
