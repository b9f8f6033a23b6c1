import { shrinkUnits } from '../metric/empirical-bayes.ts';
import { momentsOf } from '../metric/moments.ts';
import { npsCounts } from '../metric/nps.ts';
import type { Histogram } from '../tally/counted-answers.ts';

/** Units in the order of their shrunk scores, or in none where chance explains all differences. */
export type League =
  | { readonly distinguishable: false }
  | {
      readonly distinguishable: true;
      readonly mean: number;
      /** Best first. `shrunk` in the unit of the score: points for NPS, else the scale. */
      readonly rows: readonly { readonly unitId: string; readonly value: number; readonly shrunk: number }[];
    };

/**
 * Scores of units that have nobody in common, each as sure as its number of answers and the spread within
 * all units allow. `undefined` for fewer than two, or where nobody differs from anybody in the same unit.
 */
export function leagueOf(
  kind: 'nps' | 'mean',
  units: readonly { readonly unitId: string; readonly histogram: Histogram }[],
): League | undefined {
  const scored = units.flatMap(({ unitId, histogram }) => {
    const moments = momentsOf(kind === 'nps' ? inPoints(histogram) : histogram);
    return moments ? [{ unitId, ...moments }] : [];
  });
  const freedom = scored.reduce((sum, { n }) => sum + n - 1, 0);
  const pooled = scored.reduce((sum, { n, variance }) => sum + (n - 1) * variance, 0) / freedom;
  const shrunk = shrinkUnits(scored.map(({ n, mean }) => ({ mean, variance: pooled / n })));
  if (!shrunk) return undefined;
  if (!shrunk.distinguishable) return { distinguishable: false };
  const rows = scored
    .map(({ unitId, mean }, index) => ({ unitId, value: mean, shrunk: shrunk.units[index]?.shrunk ?? mean }))
    .sort((a, b) => b.shrunk - a.shrunk);
  return { distinguishable: true, mean: shrunk.mean, rows };
}

/** Each answer as what it adds to the score: 100, 0 or -100 points. */
function inPoints(histogram: Histogram): Histogram {
  const { promoters, passives, detractors } = npsCounts(histogram);
  return { '100': promoters, '0': passives, '-100': detractors };
}
