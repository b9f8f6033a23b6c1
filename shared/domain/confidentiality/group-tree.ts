// The tree of groups of one wave: the units of its roster, with people directly in a non-leaf unit as a leaf.
import { type UnitTree, unitTreeOf } from '../unit/unit-tree.ts';
import type { Roster } from '../wave/roster.ts';

/** The group of everybody where the organisation has more than one root. */
export const COMPANY_GROUP = 'company';

const DIRECT = '/direct';

/** A place of the tree. `unitIds` names the units whose people, directly in them, make up a leaf. */
export interface GroupPlace {
  readonly groupId: string;
  readonly name: string;
  readonly parentId?: string | undefined;
  /** People invited, children included. */
  readonly invited: number;
  /** The unit whose own people are the whole of this leaf; absent above leaves. */
  readonly peopleOf?: string | undefined;
  readonly children: readonly GroupPlace[];
}

/** The group of those who are directly in a unit that has further units below it. */
export function directGroupOf(unitId: string): string {
  return `${unitId}${DIRECT}`;
}

export function isDirectGroup(groupId: string): boolean {
  return groupId.endsWith(DIRECT);
}

/** The groups of a roster; branches in which nobody was invited are left out. The root is always there. */
export function groupTreeOf(roster: Pick<Roster, 'units' | 'invitedByUnit'>): GroupPlace {
  const tree = unitTreeOf(roster.units);
  const [only, ...others] = tree.roots;
  if (only && others.length === 0) return placeOf(only.unitId, undefined, tree, roster.invitedByUnit);
  const children = tree.roots
    .map((root) => placeOf(root.unitId, COMPANY_GROUP, tree, roster.invitedByUnit))
    .filter((place) => place.invited > 0);
  return { groupId: COMPANY_GROUP, name: COMPANY_GROUP, invited: totalOf(children), children };
}

function placeOf(
  unitId: string,
  parentId: string | undefined,
  tree: UnitTree,
  invitedByUnit: Roster['invitedByUnit'],
): GroupPlace {
  const name = tree.get(unitId)?.name ?? unitId;
  const direct = invitedByUnit[unitId] ?? 0;
  const below = tree
    .childrenOf(unitId)
    .map((unit) => placeOf(unit.unitId, unitId, tree, invitedByUnit))
    .filter((place) => place.invited > 0);
  const place = { groupId: unitId, name, parentId };
  if (below.length === 0) return { ...place, invited: direct, peopleOf: unitId, children: [] };
  const own: GroupPlace = {
    groupId: directGroupOf(unitId),
    name,
    parentId: unitId,
    invited: direct,
    peopleOf: unitId,
    children: [],
  };
  const children = direct > 0 ? [own, ...below] : below;
  return { ...place, invited: totalOf(children), children };
}

function totalOf(places: readonly GroupPlace[]): number {
  return places.reduce((sum, { invited }) => sum + invited, 0);
}
