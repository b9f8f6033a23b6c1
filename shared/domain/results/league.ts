import { shrinkUnits } from '../metric/empirical-bayes.ts';
import { momentsOf } from '../metric/moments.ts';
import { adjustedNps, npsCounts, npsOf } from '../metric/nps.ts';
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

/** Scores of units that have nobody in common. `undefined` for fewer than two that can be compared. */
export function leagueOf(
  kind: 'nps' | 'mean',
  units: readonly { readonly unitId: string; readonly histogram: Histogram }[],
): League | undefined {
  const scored = units.flatMap(({ unitId, histogram }) => {
    const score = kind === 'nps' ? npsScore(histogram) : meanScore(histogram);
    return score && score.variance > 0 ? [{ unitId, ...score }] : [];
  });
  const shrunk = shrinkUnits(scored);
  if (!shrunk) return undefined;
  if (!shrunk.distinguishable) return { distinguishable: false };
  const rows = scored
    .map(({ unitId, mean }, index) => ({ unitId, value: mean, shrunk: shrunk.units[index]?.shrunk ?? mean }))
    .sort((a, b) => b.shrunk - a.shrunk);
  return { distinguishable: true, mean: shrunk.mean, rows };
}

function npsScore(histogram: Histogram) {
  const counts = npsCounts(histogram);
  if (counts.promoters + counts.passives + counts.detractors === 0) return undefined;
  return { mean: npsOf(counts), variance: adjustedNps(counts).standardError ** 2 };
}

function meanScore(histogram: Histogram) {
  const moments = momentsOf(histogram);
  if (!moments || moments.n < 2) return undefined;
  return { mean: moments.mean, variance: moments.variance / moments.n };
}
