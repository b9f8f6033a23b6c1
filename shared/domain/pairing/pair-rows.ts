// Both sides of a company laid side by side, unit by unit.
import { isDirectGroup } from '../confidentiality/group-tree.ts';
import { type Figure, figureOf, metricOf } from '../metric/figure.ts';
import type { ReleasedGroup } from '../release/release.ts';
import { scaleOf } from '../survey/scale.ts';
import type { Survey } from '../survey/survey.ts';
import type { CountedAnswers } from '../tally/counted-answers.ts';
import type { UnitTree } from '../unit/unit-tree.ts';
import { type Gap, gapBetween } from './gap.ts';
import { type PairedQuestions, pairedQuestions } from './paired-questions.ts';

/** What one side of one unit may show. */
export type PairCell =
  | { readonly state: 'shown'; readonly responses: number; readonly figure: Figure | undefined }
  /** Hidden to protect people; never zero, never blank. */
  | { readonly state: 'withheld' }
  | { readonly state: 'no-answers' };

export interface PairGap extends Gap {
  readonly kind: PairedQuestions['kind'];
  readonly key: string;
}

export interface PairRow {
  readonly unitId: string;
  readonly name: string;
  readonly parentId?: string | undefined;
  /** 0 for a root. */
  readonly depth: number;
  readonly customer: PairCell;
  readonly employee: PairCell;
  /** The perception gap first, then treatments; only those that both sides' answers allow. */
  readonly gaps: readonly PairGap[];
}

/** What both sides said: customers' tallies of the company and by unit, and the release of the employees. */
export interface BothSides {
  readonly customerSurvey: Survey;
  readonly employeeSurvey: Survey;
  readonly customers: {
    readonly company: CountedAnswers | undefined;
    readonly byUnit: ReadonlyMap<string, CountedAnswers>;
  };
  readonly groups: readonly ReleasedGroup[];
  readonly units: UnitTree;
}

/** The company as a whole. Its id is that of the released root. */
export function companyRow(sides: BothSides): PairRow {
  const [root] = sides.groups;
  const place = { unitId: root?.groupId ?? 'company', name: root?.name ?? 'company', depth: 0 };
  return { ...place, ...cellsOf(sides, sides.customers.company, root) };
}

/**
 * Every unit in which either side was asked, parents before children. A unit that stands for the whole
 * company is left out: it is the company's row.
 */
export function unitRows(sides: BothSides): PairRow[] {
  const [root] = sides.groups;
  const groups = new Map(
    sides.groups
      .filter((group) => group !== root && !isDirectGroup(group.groupId))
      .map((group) => [group.groupId, group]),
  );
  const rows: PairRow[] = [];
  for (const place of places(sides.units)) {
    const customers = sides.customers.byUnit.get(place.unitId);
    const group = groups.get(place.unitId);
    if (place.unitId === root?.groupId || (!customers && !group)) continue;
    rows.push({ ...place, ...cellsOf(sides, customers, group) });
  }
  return rows;
}

function cellsOf(
  { customerSurvey, employeeSurvey }: BothSides,
  customers: CountedAnswers | undefined,
  group: ReleasedGroup | undefined,
): Pick<PairRow, 'customer' | 'employee' | 'gaps'> {
  const employees = group && !group.withheld ? group : undefined;
  return {
    customer: customers ? shown(customerSurvey, customers) : { state: 'no-answers' },
    employee: group?.withheld
      ? { state: 'withheld' }
      : employees
        ? shown(employeeSurvey, employees.counted, employees.invited)
        : { state: 'no-answers' },
    gaps: pairedQuestions(employeeSurvey, customerSurvey).flatMap((pair) => {
      const inside = employees?.counted.histograms[pair.employee.key];
      const outside = customers?.histograms[pair.customer.key];
      const gap = inside && outside && gapBetween(inside, outside);
      return gap ? [{ kind: pair.kind, key: pair.key, ...gap }] : [];
    }),
  };
}

function shown(survey: Survey, counted: CountedAnswers, invited?: number): PairCell {
  const headline = survey.questions.find(({ key }) => key === survey.headline);
  const metric = headline && metricOf(headline.kind);
  const histogram = counted.histograms[survey.headline];
  const figure = metric && histogram && figureOf(metric, histogram, { invited, scale: scaleOf(headline) });
  return { state: 'shown', responses: counted.responses, figure };
}

function places(units: UnitTree): Pick<PairRow, 'unitId' | 'name' | 'parentId' | 'depth'>[] {
  const below = (unit: UnitTree['units'][number], depth: number): ReturnType<typeof places> => [
    { unitId: unit.unitId, name: unit.name, parentId: unit.parentId, depth },
    ...units.childrenOf(unit.unitId).flatMap((child) => below(child, depth + 1)),
  ];
  return units.roots.flatMap((root) => below(root, 0));
}
