import { listPeople } from '../../adapters/dynamodb/person-store.ts';
import type { UnitTree } from '../../domain/unit/unit-tree.ts';
import { type Audience, consider, emptyAudience, holdBack } from '../../domain/wave/audience.ts';
import { PEOPLE_BUCKETS } from '../../domain/wave/bucket.ts';
import { type GuardVerdict, guardLaunch } from '../../domain/wave/launch-guard.ts';
import type { Context } from '../context.ts';
import { forEachInParallel } from '../parallel/for-each-in-parallel.ts';
import { type AudienceChoice, audienceRules } from './audience-rules.ts';
import { recentEmployeeAudiences } from './recent-audiences.ts';

const BUCKETS_AT_ONCE = 8;

export interface ReadAudience {
  readonly audience: Audience;
  /** Employees: what the launch guard says; those it holds back are out of the audience already. */
  readonly guard?: GuardVerdict;
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
  const rules = await audienceRules(context, choice, tree);
  const audience = emptyAudience();
  await forEachInParallel(Array(PEOPLE_BUCKETS).keys(), BUCKETS_AT_ONCE, async (bucket) => {
    for await (const person of listPeople(context.db, choice.side, bucket)) consider(audience, person, rules);
  });
  if (choice.side !== 'employee') return { audience };
  const recent = await recentEmployeeAudiences(context, choice);
  const people = new Set([...audience.invited.values()].map(({ personId }) => personId));
  const guard = guardLaunch(people, recent.audiences, Math.max(k, ...recent.thresholds));
  if (guard.verdict === 'allowed') holdBack(audience, guard.heldBack, recent.possibleFrom);
  return { audience, guard };
}
