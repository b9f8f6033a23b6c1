// Whether units that score high inside score high outside. Between units; says nothing about individuals.
import { type Point, type RankCorrelation, spearman, weightedPearson } from '../metric/association.ts';
import { type TheilSen, theilSen } from '../metric/theil-sen.ts';
import type { Side } from '../side.ts';
import { type BothSides, type PairRow, unitRows } from './pair-rows.ts';
import { standingOf } from './unit-standing.ts';

/** Below 10 units only the table itself; 10-29 a rank correlation, weak evidence; from 30 more. */
export type Linkage =
  | { readonly method: 'side-by-side'; readonly units: number }
  /**
   * Chance alone explains how the units of these sides differ, or without any side named they do not differ at
   * all: there is nothing to link, and no ranking.
   */
  | { readonly method: 'alike'; readonly units: number; readonly sides: readonly Side[] }
  | ({ readonly method: 'spearman'; readonly units: number } & RankCorrelation)
  | {
      readonly method: 'weighted-pearson';
      readonly units: number;
      readonly r: number;
      readonly line: TheilSen;
    };

export interface UnitLinkage {
  readonly linkage: Linkage;
  /** Shrunk figures of the units that are linked; absent where none can be estimated. */
  readonly standings: Readonly<Partial<Record<Side, NonNullable<ReturnType<typeof standingOf>>>>>;
  /** The units that are linked. */
  readonly rows: readonly PairRow[];
}

const FEWEST_FOR_RANKS = 10;
const FEWEST_FOR_A_LINE = 30;

/** Links the units of both sides, and says how each side's units stand once chance is taken out. */
export function linkUnits(sides: BothSides): UnitLinkage {
  const all = unitRows(sides);
  const linked = new Set(lowestPairs(all).keys());
  const rows = all.filter(({ unitId }) => linked.has(unitId));
  const groups = new Map(sides.groups.map((group) => [group.groupId, group]));
  const customers = rows.flatMap(({ unitId }) => {
    const counted = sides.customers.byUnit.get(unitId);
    return counted ? [{ unitId, counted }] : [];
  });
  const employees = rows.flatMap(({ unitId }) => {
    const group = groups.get(unitId);
    return group && !group.withheld ? [{ unitId, counted: group.counted }] : [];
  });
  const customer = standingOf(sides.customerSurvey, customers);
  const employee = standingOf(sides.employeeSurvey, employees);
  const standings = { ...(customer && { customer }), ...(employee && { employee }) };
  const alike = Object.entries(standings).flatMap(([side, { league }]) =>
    league.distinguishable ? [] : [side as Side],
  );
  const linkage = linkageOf(all);
  const nothingToLink = alike.length > 0 || linkage.method === 'side-by-side';
  return {
    linkage:
      linkage.units >= FEWEST_FOR_RANKS && nothingToLink
        ? { method: 'alike', units: linkage.units, sides: alike }
        : linkage,
    standings,
    rows,
  };
}

/** Over the lowest units for which both sides may be shown, so that nobody counts twice. */
export function linkageOf(rows: readonly PairRow[]): Linkage {
  const points = [...lowestPairs(rows).values()];
  const units = points.length;
  if (units >= FEWEST_FOR_A_LINE) {
    const [r, line] = [weightedPearson(points), theilSen(points)];
    if (r !== undefined && line) return { method: 'weighted-pearson', units, r, line };
  } else if (units >= FEWEST_FOR_RANKS) {
    const ranked = spearman(points);
    if (ranked) return { method: 'spearman', units, ...ranked };
  }
  return { method: 'side-by-side', units };
}

type WeightedPoint = Point & { readonly weight: number };

function lowestPairs(rows: readonly PairRow[]): Map<string, WeightedPoint> {
  const points = new Map<string, WeightedPoint>();
  for (const { unitId, employee, customer } of rows) {
    if (employee.state !== 'shown' || customer.state !== 'shown') continue;
    const [inside, outside] = [employee.figure, customer.figure];
    if (!inside || !outside) continue;
    const weight = (inside.n * outside.n) / (inside.n + outside.n);
    points.set(unitId, { x: inside.value, y: outside.value, weight });
  }
  const parentOf = new Map(rows.map(({ unitId, parentId }) => [unitId, parentId]));
  const above = new Set<string>();
  for (const unitId of points.keys()) {
    for (let parent = parentOf.get(unitId); parent !== undefined; parent = parentOf.get(parent)) {
      above.add(parent);
    }
  }
  return new Map([...points].filter(([unitId]) => !above.has(unitId)));
}
