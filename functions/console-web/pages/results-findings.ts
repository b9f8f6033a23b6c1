import type { NpsCounts } from '#shared/domain/metric/nps.ts';
import type { League } from '#shared/domain/results/league.ts';
import type { TrendPoint } from '#shared/domain/results/trend.ts';
import type { UnitResult } from '#shared/domain/results/unit-result.ts';
import type { DifferencesFromRest } from '#shared/domain/results/versus-rest.ts';
import type { Side } from '#shared/domain/side.ts';
import { formatNumber } from '#shared/locale/format.ts';
import { isLevel } from '#shared/locale/format-figure.ts';
import type { Reader } from '../environment.ts';
import { sizeOfChange } from './figure-words.ts';

/** `Of 100 customers, 51 would recommend us and 15 would not`. */
export function distributionFinding({ language, phrases }: Reader, side: Side, counts: NpsCounts): string {
  const n = Math.max(counts.promoters + counts.passives + counts.detractors, 1);
  const outOf100 = (part: number) => formatNumber(language, (100 * part) / n);
  return phrases.results.distribution[side](outOf100(counts.promoters), outOf100(counts.detractors));
}

/** Names the units furthest from the rest, of those that differ from it detectably: a rank alone is no finding. */
export function unitsFinding(
  { phrases }: Reader,
  units: readonly UnitResult[],
  differences: DifferencesFromRest,
  league: League | undefined,
): string {
  const words = phrases.results.units;
  const found = unlikeTheRest(units, differences);
  const [best, worst] = [found.find(({ by }) => by > 0), found.findLast(({ by }) => by < 0)];
  if (best && worst) return words.ahead(best.name, worst.name);
  if (best) return words.onlyAhead(best.name);
  if (worst) return words.onlyBehind(worst.name);
  return league?.distinguishable ? words.differ : words.alike;
}

/** The unit that lies furthest behind the rest, detectably: where to begin. */
export function unitBehind(
  units: readonly UnitResult[],
  differences: DifferencesFromRest,
): string | undefined {
  return unlikeTheRest(units, differences).findLast(({ by }) => by < 0)?.unitId;
}

/** The furthest ahead first. */
function unlikeTheRest(units: readonly UnitResult[], differences: DifferencesFromRest) {
  return units
    .flatMap(({ unitId, name }) => {
      const difference = differences.get(unitId);
      return difference?.detectable ? [{ unitId, name, by: difference.difference }] : [];
    })
    .sort((a, b) => b.by - a.by);
}

export function trendFinding(reader: Reader, trend: readonly TrendPoint[]): string {
  const words = reader.phrases.results.trend;
  const change = trend.at(-1)?.change;
  if (!change || isLevel(change.metric, change.difference)) return words.none;
  const by = sizeOfChange(reader, change);
  const isUp = change.difference > 0;
  if (!change.detectable) return isUp ? words.perhapsUp(by) : words.perhapsDown(by);
  return isUp ? words.up(by) : words.down(by);
}
