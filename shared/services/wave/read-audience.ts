import type { UnitTree } from '../../domain/unit/unit-tree.ts';
import { type Audience, consider, emptyAudience, holdBack, leaveSample } from '../../domain/wave/audience.ts';
import { type GuardVerdict, guardLaunch } from '../../domain/wave/launch-guard.ts';
import type { DrawnUpTo } from '../../domain/wave/sampling.ts';
import type { Context } from '../context.ts';
import { forEachPage } from '../person/for-each-page.ts';
import { type AudienceChoice, audienceRules } from './audience-rules.ts';
import { recentEmployeeAudiences } from './recent-audiences.ts';

export interface ReadAudience {
  readonly audience: Audience;
  /** Employees: what the launch guard says; those it holds back are out of the audience already. */
  readonly guard?: GuardVerdict;
  /** Customers, where a sample is wanted: whoever was not drawn is out of the audience already. */
  readonly drawnUpTo?: DrawnUpTo;
}

/**
 * Goes through the directory of one side and decides about everybody. Preview, scheduling and launch all come
 * here, so that none of them can promise what another does not keep.
 */
export async function readAudience(
  context: Pick<Context<'db'>, 'db'>,
  choice: AudienceChoice,
  tree: UnitTree,
  k: number,
): Promise<ReadAudience> {
  const audience = emptyAudience();
  // The first pages of the directory come while the rules are still being read.
  const deciding = audienceRules(context, choice, tree);
  deciding.catch(() => {});
  await forEachPage(context, choice.side, async (page) => {
    const { rules, lookUp } = await deciding;
    await lookUp(page);
    for (const person of page) consider(audience, person, rules);
  });
  await deciding;
  if (choice.side !== 'employee') {
    const sample = choice.audience?.sample;
    return sample ? { audience, drawnUpTo: leaveSample(audience, sample) } : { audience };
  }
  const recent = await recentEmployeeAudiences(context, choice);
  const people = new Set([...audience.invited.values()].map(({ personId }) => personId));
  const guard = guardLaunch(people, recent.audiences, Math.max(k, ...recent.thresholds));
  if (guard.verdict === 'allowed') holdBack(audience, guard.heldBack, recent.possibleFrom);
  return { audience, guard };
}
