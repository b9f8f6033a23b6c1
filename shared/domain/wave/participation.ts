import * as z from 'zod';
import type { UnitTree } from '../unit/unit-tree.ts';

/** Fewest invited people of a group whose participation is shown. */
export const MINIMUM_PARTICIPATION_GROUP = 10;

/** Participation is shown in steps of so many percent. */
const STEP_IN_PERCENT = 5;

/** How many of an employee wave have answered, as coarse as it is ever shown. */
export const Participation = z.object({
  waveId: z.string(),
  refreshedAt: z.iso.datetime(),
  /** The whole audience; absent below 10 invited. */
  percent: z.number().optional(),
  /** Units with their children, where 10 or more are invited; no remainder between them is smaller. */
  groups: z.array(z.object({ unitId: z.string(), percent: z.number() })),
});
export type Participation = z.infer<typeof Participation>;

interface Count {
  readonly invited: number;
  readonly answered: number;
}

/**
 * Participation of the whole and of units, rounded to 5 %. A unit is shown when it and what remains of its parent
 * beside the shown units each have nobody or at least 10 invited, so that no small rest can be worked out.
 */
export function participationOf(
  tree: UnitTree,
  direct: ReadonlyMap<string, Count>,
): Pick<Participation, 'percent' | 'groups'> {
  const countOf = new Map<string, Count>();
  const addUp = (unitId: string): Count => {
    const parts = tree.childrenOf(unitId).map((child) => addUp(child.unitId));
    const total = [direct.get(unitId) ?? NOBODY, ...parts].reduce(plus);
    countOf.set(unitId, total);
    return total;
  };
  const whole = tree.roots.map((root) => addUp(root.unitId)).reduce(plus, NOBODY);
  if (whole.invited < MINIMUM_PARTICIPATION_GROUP) return { groups: [] };
  const groups: Participation['groups'] = [];
  const show = (invited: number, candidates: readonly string[]) => {
    for (const unitId of shownAmong(invited, candidates, countOf)) {
      const count = countOf.get(unitId) ?? NOBODY;
      groups.push({ unitId, percent: roundedPercent(count) });
      show(
        count.invited,
        tree.childrenOf(unitId).map((child) => child.unitId),
      );
    }
  };
  show(
    whole.invited,
    tree.roots.map((root) => root.unitId),
  );
  return { percent: roundedPercent(whole), groups };
}

const NOBODY: Count = { invited: 0, answered: 0 };
const plus = (a: Count, b: Count): Count => ({
  invited: a.invited + b.invited,
  answered: a.answered + b.answered,
});

/** The largest units first; the smallest are hidden until nothing small remains. */
function shownAmong(
  invitedInParent: number,
  unitIds: readonly string[],
  countOf: ReadonlyMap<string, Count>,
): string[] {
  const invited = (unitId: string) => countOf.get(unitId)?.invited ?? 0;
  const shown = unitIds
    .filter((unitId) => invited(unitId) >= MINIMUM_PARTICIPATION_GROUP)
    .sort((a, b) => invited(b) - invited(a) || (a < b ? -1 : 1));
  const rest = () => invitedInParent - shown.reduce((sum, unitId) => sum + invited(unitId), 0);
  while (shown.length > 0 && rest() > 0 && rest() < MINIMUM_PARTICIPATION_GROUP) shown.pop();
  return shown;
}

function roundedPercent({ invited, answered }: Count): number {
  return Math.round((answered / invited) * (100 / STEP_IN_PERCENT)) * STEP_IN_PERCENT;
}
