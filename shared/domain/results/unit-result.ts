import { isDirectGroup } from '../confidentiality/group-tree.ts';
import { type Change, changeBetween, changesOfTable } from '../metric/change.ts';
import { metricOf } from '../metric/figure.ts';
import type { ReleasedGroup } from '../release/release.ts';
import { scaleOf } from '../survey/scale.ts';
import type { Survey } from '../survey/survey.ts';
import type { CountedAnswers } from '../tally/counted-answers.ts';
import type { UnitTree } from '../unit/unit-tree.ts';
import { type GroupResult, groupResultOf } from './group-result.ts';
import { pooledRemainder } from './pooled-remainder.ts';

interface UnitPlace {
  readonly unitId: string;
  readonly name: string;
  readonly parentId?: string | undefined;
  /** 0 for those right below the company. */
  readonly depth: number;
  /** Not the whole unit, but the people who are in none of the units below it. */
  readonly directOnly: boolean;
  /** Not a unit of its own, but the withheld ones right below the unit of this name, taken together. */
  readonly pooled?: true;
}

/** One unit in a table of results. A withheld one says nothing but that it exists. */
export type UnitResult = UnitPlace &
  (
    | { readonly state: 'withheld'; readonly change?: never }
    | {
        readonly state: 'shown';
        readonly result: GroupResult;
        /** Of the headline against the wave before; all changes of the table are tested together. */
        readonly change?: Change;
      }
  );

/** Customers by unit, parents before children; units without answers are left out, and nothing is deeper for them. */
export function customerUnitResults(
  survey: Survey,
  units: UnitTree,
  byUnit: ReadonlyMap<string, CountedAnswers>,
  before: ReadonlyMap<string, CountedAnswers>,
): UnitResult[] {
  const below = (parent: readonly { readonly unitId: string }[], depth: number): UnitResult[] =>
    parent.flatMap(({ unitId }) => {
      const unit = units.get(unitId);
      const counted = byUnit.get(unitId);
      if (!unit || !counted) return below(units.childrenOf(unitId), depth);
      const children = below(units.childrenOf(unitId), depth + 1);
      const { name, parentId } = unit;
      const place = { unitId, name, parentId, depth, directOnly: false };
      return [shown(survey, place, counted, before.get(unitId)), ...children];
    });
  return changesOfTable(below(units.roots, 0));
}

/** The groups of a release below its root, in its order; after those of one parent what is withheld among them, pooled. */
export function releasedUnitResults(
  survey: Survey,
  groups: readonly ReleasedGroup[],
  before: readonly ReleasedGroup[],
  fewestAnswers: number,
): UnitResult[] {
  const earlier = new Map(before.map((group) => [group.groupId, group]));
  const childrenOf = Map.groupBy(groups, ({ parentId }) => parentId);
  const resultOf = (group: ReleasedGroup, depth: number): UnitResult => {
    const { groupId, name, parentId } = group;
    const place = { unitId: groupId, name, parentId, depth, directOnly: isDirectGroup(groupId) };
    if (group.withheld) return { ...place, state: 'withheld' };
    const past = earlier.get(groupId);
    return shown(survey, place, group.counted, past?.withheld ? undefined : past?.counted, group.invited);
  };
  const below = (parent: ReleasedGroup, depth: number): UnitResult[] => {
    const children = childrenOf.get(parent.groupId) ?? [];
    const pooled = parent.withheld ? undefined : pooledRemainder(survey, parent, children, fewestAnswers);
    const { groupId, name } = parent;
    const place = { unitId: `${groupId}/pooled`, name, parentId: groupId, depth, directOnly: false };
    return [
      ...children.flatMap((child) => [resultOf(child, depth), ...below(child, depth + 1)]),
      ...(pooled
        ? [shown(survey, { ...place, pooled: true }, pooled.counted, undefined, pooled.invited)]
        : []),
    ];
  };
  const [root] = groups;
  return root ? changesOfTable(below(root, 0)) : [];
}

function shown(
  survey: Survey,
  place: UnitPlace,
  counted: CountedAnswers,
  before: CountedAnswers | undefined,
  invited?: number,
): UnitResult {
  const change = before && headlineChange(survey, before, counted);
  const result = groupResultOf(survey, counted, invited);
  return { ...place, state: 'shown', result, ...(change && { change }) };
}

function headlineChange(survey: Survey, before: CountedAnswers, after: CountedAnswers): Change | undefined {
  const headline = survey.questions.find(({ key }) => key === survey.headline);
  const metric = headline && metricOf(headline.kind);
  const [past, present] = [before.histograms[survey.headline], after.histograms[survey.headline]];
  if (!metric || !past || !present) return undefined;
  return changeBetween(metric, past, present, scaleOf(headline));
}
