// The groups of a release that can be looked at by themselves: those that it publishes, and no others.
import { isDirectGroup } from '../confidentiality/group-tree.ts';
import type { ReleasedGroup } from '../release/release.ts';
import type { CutKind, ResultCut, ResultPart } from './result-cut.ts';

/** A withheld group is as unknown as one that does not exist. The first group is everybody, and no part. */
export function knownGroup(
  groups: readonly ReleasedGroup[],
  kind: CutKind,
  value: string,
): ResultCut | undefined {
  const group = groups.slice(1).find(({ groupId }) => groupId === value);
  if (kind !== 'unit' || !group || group.withheld || isDirectGroup(group.groupId)) return undefined;
  return { kind, value, name: group.name };
}

/** Published groups below everybody, in the order of the release. */
export function releasedParts(groups: readonly ReleasedGroup[]): ResultPart[] {
  const parents = new Map(groups.map(({ groupId, parentId }) => [groupId, parentId]));
  const depthOf = (groupId: string | undefined): number =>
    groupId === undefined ? -1 : depthOf(parents.get(groupId)) + 1;
  return groups.flatMap(({ groupId }) => {
    const cut = knownGroup(groups, 'unit', groupId);
    return cut ? [{ ...cut, depth: depthOf(groupId) - 1 }] : [];
  });
}

/** A group and all below it, itself first. */
export function releasedWithin(groups: readonly ReleasedGroup[], groupId: string): ReleasedGroup[] {
  const within = new Set([groupId]);
  return groups.filter((group) => {
    const isWithin = within.has(group.groupId) || within.has(group.parentId ?? '');
    if (isWithin) within.add(group.groupId);
    return isWithin;
  });
}
