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
  if (kind !== 'unit') return undefined;
  const group = partsIn(groups).find(({ groupId }) => groupId === value);
  return group && { kind, value, name: group.name };
}

/** Published groups below everybody, in the order of the release. */
export function releasedParts(groups: readonly ReleasedGroup[]): ResultPart[] {
  const parents = new Map(groups.map(({ groupId, parentId }) => [groupId, parentId]));
  const depthOf = (groupId: string | undefined): number =>
    groupId === undefined ? -2 : depthOf(parents.get(groupId)) + 1;
  return partsIn(groups).map(({ groupId, name }) => ({
    kind: 'unit',
    value: groupId,
    name,
    depth: depthOf(groupId),
  }));
}

function partsIn(groups: readonly ReleasedGroup[]): ReleasedGroup[] {
  return groups.slice(1).filter(({ groupId, withheld }) => !withheld && !isDirectGroup(groupId));
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
