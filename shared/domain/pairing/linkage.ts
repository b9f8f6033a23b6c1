// Whether units that score high inside score high outside. Between units; says nothing about individuals.
import { type Point, type RankCorrelation, spearman, weightedPearson } from '../metric/association.ts';
import { type TheilSen, theilSen } from '../metric/theil-sen.ts';
import type { PairRow } from './pair-rows.ts';

/** Below 10 units only the table itself; 10-29 a rank correlation, weak evidence; from 30 more. */
export type Linkage =
  | { readonly method: 'side-by-side'; readonly units: number }
  | ({ readonly method: 'spearman'; readonly units: number } & RankCorrelation)
  | {
      readonly method: 'weighted-pearson';
      readonly units: number;
      readonly r: number;
      readonly line: TheilSen;
    };

const FEWEST_FOR_RANKS = 10;
const FEWEST_FOR_A_LINE = 30;

/** Over the lowest units for which both sides may be shown, so that nobody counts twice. */
export function linkageOf(rows: readonly PairRow[]): Linkage {
  const points = lowestPairs(rows);
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

function lowestPairs(rows: readonly PairRow[]): (Point & { readonly weight: number })[] {
  const points = new Map<string, Point & { readonly weight: number }>();
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
  return [...points].filter(([unitId]) => !above.has(unitId)).map(([, point]) => point);
}
