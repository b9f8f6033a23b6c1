import { isDirectGroup } from '../confidentiality/group-tree.ts';
import { type Change, changeBetween, changesOfTable } from '../metric/change.ts';
import { metricOf } from '../metric/figure.ts';
import type { ReleasedGroup } from '../release/release.ts';
import { scaleOf } from '../survey/scale.ts';
import type { Survey } from '../survey/survey.ts';
import type { CountedAnswers } from '../tally/counted-answers.ts';
import type { UnitTree } from '../unit/unit-tree.ts';
import { type GroupResult, groupResultOf } from './group-result.ts';

interface UnitPlace {
  readonly unitId: string;
  readonly name: string;
  readonly parentId?: string | undefined;
  /** 0 for those right below the company. */
  readonly depth: number;
  /** Not the whole unit, but the people who are in none of the units below it. */
  readonly directOnly: boolean;
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

/** Customers by unit, parents before children; units without answers are left out. */
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
      const children = below(units.childrenOf(unitId), depth + 1);
      if (!unit || !counted) return children;
      const { name, parentId } = unit;
      const place = { unitId, name, parentId, depth, directOnly: false };
      return [shown(survey, place, counted, before.get(unitId)), ...children];
    });
  return changesOfTable(below(units.roots, 0));
}

/** The groups of a release below its root, in its order. */
export function releasedUnitResults(
  survey: Survey,
  groups: readonly ReleasedGroup[],
  before: readonly ReleasedGroup[],
): UnitResult[] {
  const depths = new Map<string, number>();
  const earlier = new Map(before.map((group) => [group.groupId, group]));
  const results = groups.slice(1).map((group): UnitResult => {
    const { groupId, name, parentId } = group;
    const depth = (parentId === undefined ? undefined : depths.get(parentId)) ?? -1;
    depths.set(groupId, depth + 1);
    const directOnly = isDirectGroup(groupId);
    const place = { unitId: groupId, name, parentId, depth: depth + 1, directOnly };
    if (group.withheld) return { ...place, state: 'withheld' };
    const past = earlier.get(groupId);
    return shown(survey, place, group.counted, past?.withheld ? undefined : past?.counted, group.invited);
  });
  return changesOfTable(results);
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
